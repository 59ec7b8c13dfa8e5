import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readBank } from '$lib/assignment/bank-file';
import { makeKeyPair } from '$lib/assignment/keys';
import { sheetOf } from '$lib/assignment/sheet';
import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import type { Response } from '$lib/model/question';
import {
	defaultQuizSettings,
	quizIdOf,
	type QuizItem,
	type QuizQuestion,
	type QuizSettings
} from '$lib/model/quiz';
import { HOUR, MINUTE } from '$lib/model/time';
import { seeded, type Random } from '$lib/random/random';

/** What a teacher has: a quiz that is out, its class and what came back. */
export interface Desk {
	assignment: Assignment;
	schoolClass: SchoolClass;
	submissions: Submission[];
}

const names =
	'Ana Berg,Ben Okoro,Cem Yildiz,Dana Novak,Emil Sand,Fay Lin,Goran Ilic,Hana Sato,Ivo Rossi,Jana Weiss,Kai Moss,Lea Fink,Mia Holm,Noa Levi,Ole Dahl,Pia Kern,Quinn Ash,Rosa Diaz,Sami Aho,Tea Bozic,Uma Rao,Vera Lund,Wim Bos,Xenia Pappas'.split(
		','
	);

/** Twelve questions of the lesson, each of another fact, of as many kinds as there are. */
function someItems(): QuizItem[] {
	const bank = readBank(readFileSync('static/lessons/kfor-1.json', 'utf8'))!;
	const kinds = [
		'choice',
		'short-answer',
		'true-false',
		'match',
		'cloze',
		'order',
		'evidence',
		'number'
	];
	const taken = new Set<string>();
	const chosen: QuizItem[] = [];
	for (let turn = 0; chosen.length < 12; turn += 1) {
		const kind = kinds[turn % kinds.length];
		const item = bank.items.find(
			({ question }) => question.kind === kind && !taken.has(question.factId)
		);
		if (!item) continue;
		taken.add(item.question.factId);
		chosen.push({ ...item, id: chosen.length + 1 });
	}
	return chosen;
}

/** A right answer, or a wrong one of some that are often given. */
export function answer(question: QuizQuestion, right: boolean, random: Random = () => 0): Response {
	const other = (count: number, key: number) =>
		right ? key : (key + 1 + Math.floor(random() * (count - 1))) % count;
	switch (question.kind) {
		case 'choice':
			return { kind: 'chosen', index: other(question.options.length, question.key) };
		case 'evidence':
			return { kind: 'chosen', index: other(question.sentences.length, question.key) };
		case 'true-false':
			return { kind: 'judged', value: right === question.key };
		case 'match':
		case 'order':
			return { kind: 'arranged', order: right ? question.key : question.key.toReversed() };
		default: {
			const wrong = ['Zebra', 'zebra', 'Giraffe'][Math.floor(random() * 3)]!;
			return { kind: 'typed', text: right ? question.key.answers[0]! : wrong };
		}
	}
}

/** A class of 24 and a stranger: 21 of it handed in, two came as Ana Berg, one is late, one reports. */
export async function someDesk(settings: Partial<QuizSettings> = {}): Promise<Desk> {
	const pair = await makeKeyPair();
	const id = quizIdOf(pair.publicKey);
	const out = new Date('2026-11-23T09:00:00Z').getTime();
	const assignment: Assignment = {
		id,
		quiz: {
			id,
			title: 'Who are the KFOR troops in Kosovo?',
			items: someItems(),
			pools: [],
			settings: { ...defaultQuizSettings, due: out + 24 * HOUR, passMark: 50, ...settings },
			publicKey: pair.publicKey,
			madeAt: out
		},
		privateKey: pair.privateKey,
		deckId: 'deck:kfor',
		classId: 'class:7b',
		handedOutAt: out,
		digest: 'AAAAAAAAAAA',
		extensions: {},
		corrections: [],
		editedAt: out
	};
	const schoolClass: SchoolClass = {
		id: 'class:7b',
		title: '7b',
		students: names.map((name, index) => ({
			id: `student:${index}`,
			name,
			code: `K${index}`,
			token: `token${index}`
		})),
		editedAt: out
	};
	const submissions = await Promise.all(
		['Ana Berg', ...names.slice(0, 21)].map((name, index) => result(assignment, name, index, out))
	);
	return { assignment, schoolClass, submissions };
}

async function result(
	{ id, quiz }: Assignment,
	name: string,
	index: number,
	out: number
): Promise<Submission> {
	const random = seeded(index + 1);
	const ability = random();
	const finishedAt = out + (index === 5 ? 30 : 2) * HOUR + index * 7 * MINUTE;
	const isRoster = index > 5;
	return {
		id: `submission:${index}`,
		quizId: id,
		digest: 'AAAAAAAAAAA',
		name,
		device: (await makeKeyPair()).publicKey,
		attempt: 1,
		startedAt: finishedAt - 12 * MINUTE,
		finishedAt,
		seed: index,
		answers: sheetOf(quiz, index).flatMap(({ item }) => {
			// The last question is asked the wrong way round: the better ones miss it.
			const isRight = item.id === 12 ? random() > ability : random() < 0.15 + 0.8 * ability;
			const response = answer(item.question, isRight, random);
			return random() < 0.04 ? [] : [{ item: item.id, response, time: 9000 }];
		}),
		reports: index === 3 ? [{ item: 2, text: 'There were two towns, I think.' }] : [],
		arrivedAt: finishedAt + 5 * MINUTE,
		by: 'link',
		...(isRoster && { studentId: `student:${index - 1}` as const, verified: true as const }),
		marks: [],
		editedAt: finishedAt
	};
}

/** Put a desk into the database of a page that has been opened once. */
export async function putDesk(page: Page, desk: Desk): Promise<void> {
	const rows = {
		assignments: [desk.assignment],
		classes: [desk.schoolClass],
		submissions: desk.submissions
	};
	await page.evaluate(
		(rows) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('recollect');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const transaction = database.transaction(Object.keys(rows), 'readwrite');
					for (const [store, all] of Object.entries(rows)) {
						for (const row of all) transaction.objectStore(store).put(row);
					}
					transaction.onabort = () => reject(transaction.error);
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
		rows
	);
}
