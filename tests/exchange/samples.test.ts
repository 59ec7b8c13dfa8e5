import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '$lib/exchange/backup-layout';
import { readBackup } from '$lib/exchange/read-backup';
import { writeBackup } from '$lib/exchange/write-backup';

// A copy of each version that ever shipped: `SAMPLE=1 vitest run tests/storage/backup` writes that of
// today. A kept sample is never written again.
const folder = new URL('./samples/', import.meta.url);
const samples = readdirSync(folder);

test('there is a sample of the present version', () => {
	expect(samples).toContain(`version-${VERSION}.zip`);
});

test.each(samples)('%s is read, with everything in it', (name) => {
	const opened = readBackup(new Uint8Array(readFileSync(new URL(name, folder))));
	if ('problem' in opened) throw new Error(`The sample is ${opened.problem}.`);
	const { content } = opened;
	const words = content.decks.find(({ title }) => title === 'Words');
	expect(words).toMatchObject({ tags: ['school'], exam: { day: 140, passDays: 2 } });
	expect(content.decks.map(({ title }) => title).sort()).toEqual(['A lighthouse', 'Words']);
	expect(content.facts).toHaveLength(3);
	expect(content.cards).toHaveLength(4);
	const kinds = new Set(content.journal.map(({ kind }) => kind));
	expect([...kinds].sort()).toEqual([
		'bury',
		'edit',
		'forget',
		'override',
		'review',
		'suspend',
		'void'
	]);
	expect(content.sittings).toHaveLength(1);
	expect(content.settings).toMatchObject([
		{ key: 'minutes', value: 15 },
		{ key: 'retention', value: 0.85 }
	]);
	expect(content.media).toMatchObject([{ id: 'media:dot', bytes: new Uint8Array([1, 2, 3]) }]);
	expect(content.bin.map(({ title }) => title).sort()).toEqual(['Front two — back two', 'Gone']);
	const quizzes = [content.assignments, content.submissions, content.classes];
	const taken = [content.given, content.attempts];
	const each = name === 'version-1.zip' ? 0 : 1;
	expect([...quizzes, ...taken].map(({ length }) => length)).toEqual(Array(5).fill(each));
	expect(readBackup(writeBackup(content, opened))).toEqual(opened);
});
