import { deflateSync } from 'fflate';
import lz from 'lz-string';
import { readFileSync } from 'node:fs';
import { readBank } from '$lib/assignment/bank-file';
import { toBase64Url } from '$lib/assignment/base64url';
import { quizFragment } from '$lib/assignment/quiz-link';
import { withoutIdleRivals } from '$lib/assignment/rivals';
import { defaultQuizSettings, quizIdOf, type Quiz } from '$lib/model/quiz';
import { seeded, shuffled } from '$lib/random/random';
import { pastedQuiz, publicKey } from '../assignment/pasted';
import type { Figures } from './figure';

/** Where the app might live: 40 characters. */
const origin = `https://recollect.${'school-of-the-town.'.slice(0, 14)}.example`;

const QUESTIONS = 20;

/** How long the links of two quizzes are, beside what JSON gives. */
export async function share(): Promise<Figures> {
	return {
		...figuresOf('lesson20', lessonQuiz()),
		...figuresOf('pasted20', asMade(pastedQuiz()))
	};
}

/** As a quiz is made of what was drawn. */
function asMade(quiz: Quiz): Quiz {
	return { ...quiz, items: quiz.items.map(withoutIdleRivals) };
}

function figuresOf(name: string, quiz: Quiz): Figures {
	const length = (fragment: string) => `${origin}/quiz/#${fragment}`.length;
	const json = JSON.stringify(quiz);
	const deflated = toBase64Url(deflateSync(new TextEncoder().encode(json), { level: 9 }));
	const ours = length(quizFragment(quiz));
	return {
		[`${name}Chars`]: {
			value: ours,
			unit: 'characters',
			baseline: {
				value: length(lz.compressToEncodedURIComponent(json)),
				of: 'JSON with lz-string'
			}
		},
		[`${name}CharsBesideDeflate`]: {
			value: ours,
			unit: 'characters',
			baseline: { value: length(deflated), of: 'JSON with deflate' }
		}
	};
}

/** Unedited questions from all over the lesson. */
function lessonQuiz(): Quiz {
	const bank = readBank(readFileSync('static/lessons/kfor-1.json', 'utf8'))!;
	const places = shuffled([...bank.items.keys()], seeded(1)).slice(0, QUESTIONS);
	return {
		id: quizIdOf(publicKey),
		title: bank.title,
		items: places
			.sort((one, other) => one - other)
			.map((place, index) => ({ ...bank.items[place]!, id: index + 1 })),
		pools: [],
		settings: defaultQuizSettings,
		publicKey,
		madeAt: Date.UTC(2026, 10, 24, 12, 30),
		source: bank.source
	};
}
