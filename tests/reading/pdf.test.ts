import { expect, test } from 'vitest';
import { readFile } from '$lib/reading/read';
import { column, pdfOf, type Placed } from './pdf';
import { articleOf, linesOf, notesOf, problemOf, prose, readAs, toldOf, tools } from './samples';

const { bees, spray, count, plan } = prose;
const title: Placed = { text: 'Why the bees are back', x: 50, y: 740, size: 20 };
const heading: Placed = { text: 'What changed', x: 50, y: 620, size: 12, isBold: true };
const one = `${bees} ${spray}`;
const ofWasps = (text: string) =>
	text
		.replace(/\bBees\b/g, 'Wasps')
		.replace(/\bbees\b/g, 'wasps')
		.replace('2013', '2014');
const two = `${count} ${plan}`;

/** What stands at the head and foot of each page. */
const around = (page: number): Placed[] => [
	{ text: 'Journal of bees', x: 50, y: 780, size: 8 },
	{ text: String(page), x: 300, y: 20, size: 8 }
];

test('paragraphs are put together from lines, without what each page repeats', async () => {
	const first = [
		...around(1),
		title,
		...column(one, 50, 700, 80),
		heading,
		...column(two, 50, 600, 80)
	];
	const second = [
		...around(2),
		...column(ofWasps(one), 50, 700, 80),
		...column(ofWasps(two), 50, 640, 80)
	];
	const result = await readAs('bees.pdf', pdfOf([first, second]));
	expect(articleOf(result).title).toBe('Why the bees are back');
	expect(linesOf(result)).toEqual([
		`text: ${one}`,
		'heading: What changed',
		`text: ${two}`,
		`text: ${ofWasps(one)}`,
		`text: ${ofWasps(two)}`
	]);
	expect(notesOf(result)).toEqual([{ code: 'running-lines', count: 4 }]);
});

test('columns are read one after the other, and a sentence goes on from one to the next', async () => {
	const lines = column(`${one} ${two} ${one.replace('Bees', 'Wasps')}`, 50, 700, 48);
	const half = Math.ceil(lines.length / 2);
	const columns = lines.map((line, index) =>
		index < half ? line : { ...line, x: 320, y: line.y + half * 12 }
	);
	const result = await readAs('bees.pdf', pdfOf([[title, ...columns]]));
	expect(toldOf(result)).toEqual([`${one} ${two} ${one.replace('Bees', 'Wasps')}`]);
});

test('a word that was broken at the end of a line is whole, a hyphen of its own stays', async () => {
	const lines = [
		'The well-known bees came back to the parks of the city, as the govern-',
		'ment of the town has told everybody. They like low-',
		'income areas best, where the gardens are wild, and low hedges give an income.'
	].map((text, index) => ({ text, x: 50, y: 700 - index * 12 }));
	const [told] = toldOf(await readAs('bees.pdf', pdfOf([[title, ...lines]])));
	expect(told).toContain('as the government of the town');
	expect(told).toContain('They like low-income areas best');
});

test('notes, marks of notes, captions and tables are known', async () => {
	const cells = [0, 1, 2].flatMap((row) =>
		[0, 1, 2, 3].map((cell) => ({ text: `${row}${cell}`, x: 50 + cell * 90, y: 500 - row * 12 }))
	);
	const lines: Placed[] = [
		title,
		...column(one, 50, 700, 80),
		{ text: '1', x: 50 + column(one, 50, 700, 80).at(-1)!.text.length * 5, y: 680, size: 6 },
		...cells,
		{ text: 'Figure 1: Nests in the parks', x: 50, y: 440, size: 8 },
		...column(two, 50, 400, 80),
		{ text: '1 The count is told of elsewhere.', x: 50, y: 60, size: 7 }
	];
	const result = await readAs('bees.pdf', pdfOf([lines]));
	expect(linesOf(result)).toEqual([`text: ${one}`, 'caption: Nests in the parks', `text: ${two}`]);
	expect(notesOf(result)).toEqual([
		{ code: 'captions', count: 1 },
		{ code: 'tables', count: 1 },
		{ code: 'footnotes', count: 1 }
	]);
});

test('pages that are pictures have no text', async () => {
	expect(problemOf(await readAs('scan.pdf', pdfOf([[], [], []])))).toEqual({
		code: 'no-text',
		pages: 3
	});
	const some = await readAs('half.pdf', pdfOf([[title, ...column(one, 50, 700, 80)], []]));
	expect(notesOf(some)).toContainEqual({ code: 'pages-without-text', count: 1, pages: 2 });
});

test('a file that is broken says so, and the work can be stopped', async () => {
	const whole = pdfOf([[title, ...column(one, 50, 700, 80)]]);
	expect(problemOf(await readAs('cut.pdf', whole.subarray(0, 200)))).toEqual({
		code: 'broken',
		format: 'pdf'
	});
	const stop = new AbortController();
	const many = pdfOf(Array.from({ length: 20 }, () => column(one, 50, 700, 80)));
	const pages: number[] = [];
	const reading = readFile({ bytes: many, name: 'many.pdf' }, tools, {
		signal: stop.signal,
		onprogress: (share) => {
			pages.push(share);
			stop.abort(new Error('enough'));
		}
	});
	await expect(reading).rejects.toThrow('enough');
	expect(pages).toEqual([0.05]);
});
