import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dictionary } from '$lib/assignment/dictionary';
import { ENVELOPE_VERSION } from '$lib/assignment/envelope';
import { packQuiz } from '$lib/assignment/pack-quiz';
import { digestOf } from '$lib/assignment/digest';
import { quizFragment } from '$lib/assignment/quiz-link';
import { sealQuiz } from '$lib/assignment/seal';
import { editions } from '$lib/assignment/editions';
import type { Personal } from '$lib/model/attempt';
import type { Quiz } from '$lib/model/quiz';
import { MINUTE } from '$lib/model/time';
import { bankOnDisk, opened } from './opened';
import { pastedQuiz } from './pasted';

// Links of each version that ever shipped, and what exactly they open to: `SAMPLE=1 vitest run
// tests/assignment/samples` writes those of today that are missing. A kept sample is never written again.
const folder = new URL('./samples/', import.meta.url);
const madeAt = Date.UTC(2026, 10, 24, 12, 30);

/** What every version shall open. */
async function kinds(): Promise<Record<string, { quiz: Quiz; personal?: Personal }>> {
	const pasted = pastedQuiz();
	const bank = (await bankOnDisk('kfor', 1))!;
	const lesson: Quiz = {
		...pasted,
		title: bank.title,
		source: bank.source,
		items: [3, 40, 41, 222, 500, 691].map((place, index) => ({
			...bank.items[place]!,
			id: index + 1
		}))
	};
	const everySetting: Quiz = {
		...lesson,
		title: 'Everything “set”',
		instructions: 'Answer what you can.\nNo books — 40 minutes.',
		items: [...lesson.items, ...pasted.items.map((item) => ({ ...item, id: item.id + 50 }))].map(
			(item, index) => ({
				...item,
				points: 1 + index / 2,
				...(index % 3 && { pool: (index % 3) - 1 })
			})
		),
		pools: [{ pick: 2 }, { pick: 5 }],
		settings: {
			mode: 'practice',
			opens: madeAt + 5 * MINUTE,
			due: madeAt + 10_000 * MINUTE,
			attempts: 2,
			counts: 'average',
			shuffleQuestions: true,
			shuffleOptions: false,
			paging: 'all',
			back: false,
			minutes: 40,
			ask: 'code',
			feedback: 'release',
			passMark: 60
		},
		source: { title: 'A page', url: 'https://example.org/page' }
	};
	const sealed = sealQuiz({ ...pasted, settings: { ...pasted.settings, mode: 'sealed' } });
	const personal = { name: 'Ana Ćosić', code: 'K7QP', token: 'AAECAwQFBgcI' };
	return {
		lesson: { quiz: lesson },
		pasted: { quiz: pasted },
		'every-setting': { quiz: everySetting },
		sealed: { quiz: sealed },
		personal: {
			quiz: lesson,
			personal: { ...personal, minutes: 60, due: madeAt + 20_000 * MINUTE }
		}
	};
}

const nameOf = (kind: string) => `quiz-${ENVELOPE_VERSION}-${kind}`;

if (process.env['SAMPLE']) {
	for (const [kind, { quiz, personal }] of Object.entries(await kinds())) {
		const url = new URL(`${nameOf(kind)}.txt`, folder);
		if (existsSync(url)) continue;
		const fragment = quizFragment(quiz, personal);
		writeFileSync(url, `${fragment}\n`);
		const json = JSON.stringify(await opened(fragment), null, '\t');
		writeFileSync(new URL(`${nameOf(kind)}.json`, folder), `${json}\n`);
	}
}

const samples = readdirSync(folder).filter((name) => /^quiz-.*\.txt$/.test(name));

test('there is a sample of every kind in the present version', async () => {
	const names = Object.keys(await kinds()).map((kind) => `${nameOf(kind)}.txt`);
	expect(samples).toEqual(expect.arrayContaining(names));
});

test.each(samples)('%s opens to what it was', async (name) => {
	const fragment = readFileSync(new URL(name, folder), 'utf8').trim();
	const json = readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8');
	const read = await opened(fragment);
	expect(read).toEqual(JSON.parse(json));
	// A personal link of a quiz handed out by an earlier release asks the same wording as that did.
	expect(await digestOf(packQuiz(read.quiz))).toBe(read.digest);
});

test('the dictionary is the one that all links so far need', async () => {
	expect(await digestOf(dictionary())).toBe('ltDZsvqe19w');
});

test('an edition says what links take for granted of it, as ever', () => {
	expect(editions[0]).toEqual({
		lesson: 'kfor',
		edition: 1,
		title: 'Who are the KFOR troops in Kosovo?',
		source: {
			title: 'Who are the KFOR troops in Kosovo?',
			publisher: 'DW',
			url: 'https://www.dw.com/en/who-are-the-nato-led-troops-caught-in-the-kosovo-tensions/a-65773609'
		}
	});
});
