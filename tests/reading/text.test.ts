import { describe, expect, test } from 'vitest';
import { articleOf, linesOf, notesOf, paste, problemOf, prose, readAs, toldOf } from './samples';

const { bees, spray, count, plan } = prose;

test('a pasted text has its title, author and day above the first paragraph', async () => {
	const result = await paste(
		`Why the bees are back\n\nBy Ann Lee\nMay 30, 2023\n\n${bees}\n\n${spray}`
	);
	expect(articleOf(result)).toEqual({
		title: 'Why the bees are back',
		language: 'en',
		paragraphs: [
			{ kind: 'text', text: bees },
			{ kind: 'text', text: spray }
		],
		source: { author: 'Ann Lee', published: '2023-05-30' }
	});
	expect(notesOf(result)).toEqual([]);
});

test('what a saved page says around its article is left out and counted', async () => {
	const result = await paste(
		[
			'1. Skip to content\n  2. Skip to main menu',
			'Home\nNews\nSport',
			'Why are the bees back in the parks?',
			'Ann Lee Oslo\n05/30/2023',
			bees,
			'Advertisement',
			'A bee on a flower in a park of Oslo.\nThe bees like the new flowersImage: Kari Nord/Nordic Press',
			'What did the city change?',
			spray,
			'READ MORE: The quiet end of the hedge',
			'The long road back of the wild hedge in town',
			'And now?',
			plan,
			'Edited by: Bo Ek',
			'Share this article',
			'Related stories',
			'A hedge for every garden of the town',
			'Go to homepage'
		].join('\n\n')
	);
	expect(articleOf(result).title).toBe('Why are the bees back in the parks?');
	expect(articleOf(result).source).toEqual({ author: 'Ann Lee', published: '2023-05-30' });
	expect(linesOf(result)).toEqual([
		`text: ${bees}`,
		'caption: A bee on a flower in a park of Oslo.',
		'caption: The bees like the new flowers',
		'heading: What did the city change?',
		`text: ${spray}`,
		'heading: And now?',
		`text: ${plan}`
	]);
	expect(notesOf(result)).toEqual([
		{ code: 'furniture', lines: 13 },
		{ code: 'captions', count: 2 }
	]);
});

test('lines that were broken to fit a page become paragraphs', async () => {
	const broken = `Bees\n\n${bees.replace(/(.{50,60}) /g, '$1\n')}\n\n${spray.replace(/(.{50,60}) /g, '$1\n')}`;
	expect(toldOf(await paste(broken))).toEqual([bees, spray]);
});

test('marks of footnotes and of editing go, words in brackets stay', async () => {
	const result = await paste(
		`Bees[edit]\n\nThe mayor said that [the] bees are back.[12] They were counted in May[a][note 3] by students.[citation needed]\n\n${plan}`
	);
	expect(articleOf(result).title).toBe('Bees');
	expect(toldOf(result)[0]).toBe(
		'The mayor said that [the] bees are back. They were counted in May by students.'
	);
});

test('lists of sources and links are no part of an article', async () => {
	const result = await paste(
		`Bees\n\n${bees}\n\n${count}\n\nReferences\n\nLee, A. (2023). Bees of the north. Oslo: Nordic Press.\n\nEk, B. (2021). Nests. Bergen.`
	);
	expect(toldOf(result)).toEqual([bees, count]);
	expect(notesOf(result)).toContainEqual({ code: 'footnotes', count: 3 });
});

test('a list is told, its bullets are not', async () => {
	const result = await paste(
		`Bees\n\n${bees}\n\n - The city sowed flowers in all parks.\n - Schools got seeds.\n\n${plan}`
	);
	expect(toldOf(result)).toEqual([
		bees,
		'The city sowed flowers in all parks.',
		'Schools got seeds.',
		plan
	]);
});

test('the place and agency before the first sentence are no part of it', async () => {
	expect(toldOf(await paste(`Bees\n\nOSLO, May 3 (Reuters) - ${bees}\n\n${plan}`))[0]).toBe(bees);
});

test('a date that can be read in two ways is said to be so', async () => {
	const result = await paste(`Bees are back\n\n05/06/2023\n\n${bees}\n\n${plan}`);
	expect(articleOf(result).source.published).toBe('2023-05-06');
	expect(notesOf(result)).toContainEqual({
		code: 'ambiguous-date',
		readings: ['2023-05-06', '2023-06-05']
	});
});

test('a very long text is cut at the end of a paragraph', async () => {
	const long = Array.from({ length: 1500 }, (_, number) => `${bees} That was line ${number}.`);
	const result = await paste(`Bees\n\n${long.join('\n\n')}`);
	const [note] = notesOf(result);
	expect(note).toMatchObject({ code: 'cut', of: 1500 * 24 });
	expect(toldOf(result).at(-1)).toMatch(/^Bees have .* That was line \d+\.$/);
	expect(toldOf(result).length).toBe(Math.floor(20_000 / 24));
});

describe('there is nothing to learn from', () => {
	test.each([
		['', { code: 'empty' }],
		[' \n\t—\n ', { code: 'empty' }],
		['https://news.example.org/bees', { code: 'only-link', url: 'https://news.example.org/bees' }],
		[
			'Why the bees are back https://news.example.org/bees',
			{ code: 'only-link', url: 'https://news.example.org/bees' }
		],
		['Home\n\nSubscribe now\n\nShare\n\nPrivacy policy', { code: 'only-furniture' }],
		['The bees are back.', { code: 'too-short', words: 4 }]
	])('%j', async (text, problem) => {
		expect(problemOf(await paste(text))).toEqual(problem);
	});

	test.each([
		[
			'de',
			'Die Bienen sind nach zehn Jahren in die Parks der Stadt zurückgekehrt, und das ist für alle eine gute Nachricht, die auch im Rathaus mit Freude gehört wird.'
		],
		[
			'fr',
			'Les abeilles sont de retour dans les parcs de la ville après dix ans, et les jardiniers qui ont protesté ne sont pas les derniers à se réjouir pour elles.'
		],
		[
			'ru',
			'Пчёлы вернулись в парки города через десять лет, и садовники, которые раньше протестовали, теперь рады этому больше всех.'
		],
		['ja', 'ミツバチは十年ぶりに町の公園に戻ってきました。学生たちが数えました。']
	])('another language: %s', async (language, text) => {
		const result = await paste(`${text}\n\n${text} ${text}`);
		expect(problemOf(result)).toEqual({ code: 'not-english', language });
		// A person may know better, so what was read is there.
		expect(result.kind === 'problem' && result.article?.paragraphs.length).toBe(2);
	});
});

describe('encodings', () => {
	const text = `Bees in Café Århus\n\n“${bees}”\n\n${plan}`;
	const utf16 = (isBig: boolean, mark: boolean) => {
		const signs = [...(mark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
		return Uint8Array.from(
			signs.flatMap((sign) => (isBig ? [sign >> 8, sign & 255] : [sign & 255, sign >> 8]))
		);
	};
	const windows = Uint8Array.from(
		text,
		(sign) => ({ '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0)
	);

	test.each([
		['UTF-8', new TextEncoder().encode(text)],
		['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
		['UTF-16 with a mark', utf16(false, true)],
		['UTF-16, big end first', utf16(true, true)],
		['Windows-1252', windows]
	])('%s', async (_, bytes) => {
		const result = await readAs('bees.txt', bytes);
		expect(articleOf(result).title).toBe('Bees in Café Århus');
		expect(toldOf(result)).toEqual([`“${bees}”`, plan]);
	});
});

test('what was read in the wrong encoding once is made right', async () => {
	const text =
		'The café — “Zürich” — paid £50 for it, and that isn’t much, as the owner said: 5 × 10 €.';
	const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
	const wrong = [...new TextEncoder().encode(text)]
		.map((byte) =>
			byte > 127 && byte < 160 && signs[byte - 128] !== ' '
				? signs[byte - 128]
				: String.fromCharCode(byte)
		)
		.join('');
	expect(wrong).toContain('cafÃ© â€” â€œZÃ¼rich');
	expect(toldOf(await paste(`Bees\n\n${wrong}\n\n${plan}`))[0]).toBe(text);
});

describe('files that are no text', () => {
	const bytes = (...signs: number[]) =>
		Uint8Array.from([...signs, ...Array.from({ length: 200 }, (_, at) => (at * 37) % 256)]);
	test.each([
		['a.png', bytes(0x89, 0x50, 0x4e, 0x47), { code: 'unknown-kind', seems: 'picture' }],
		['a.doc', bytes(0xd0, 0xcf, 0x11, 0xe0), { code: 'unknown-kind', seems: 'old-word' }],
		['a.docx', bytes(0xd0, 0xcf, 0x11, 0xe0), { code: 'locked', format: 'docx' }],
		['a.bin', bytes(0, 1, 2, 3), { code: 'unknown-kind' }],
		['a.pdf', bytes(0, 1, 2, 3), { code: 'broken', format: 'pdf' }],
		['a.epub', bytes(0x50, 0x4b, 3, 4), { code: 'broken', format: 'epub' }],
		['a.txt', new Uint8Array(), { code: 'empty' }]
	])('%s', async (name, content, problem) => {
		expect(problemOf(await readAs(name, content))).toEqual(problem);
	});
});
