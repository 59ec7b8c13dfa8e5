import { describe, expect, test } from 'vitest';
import { toBase64Url } from '$lib/assignment/base64url';
import { wrap } from '$lib/assignment/envelope';
import { findCodes } from '$lib/assignment/find-codes';
import { pickIndex, seeded } from '$lib/random/random';

/** A code of so many bytes of chance. */
function codeOf(seed: number, length = 260): string {
	const random = seeded(seed);
	return wrap(
		'result',
		Uint8Array.from({ length }, () => pickIndex(256, random))
	);
}

const code = codeOf(1);
const link = `https://school.example.org/recollect/results/#${code}`;

const codesIn = (text: string) => findCodes(text).codes.map((found) => found.code);

/** Lines of so many characters, as a mail program breaks them. */
function broken(text: string, width: number, start = ''): string {
	const lines = text.match(new RegExp(`[^]{1,${width}}`, 'g'))!;
	return lines.map((line) => start + line).join('\n');
}

/** Quoted-printable with soft breaks, as RFC 2045 has it. */
function quotedPrintable(text: string): string {
	const escaped = text.replace(
		/[=#_]/g,
		(char) => `=${char.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return escaped.match(/(?:=..|[^]){1,72}/g)!.join('=\r\n');
}

function proofpoint(text: string): string {
	const inner = encodeURIComponent(text)
		.replace(/[-_]/g, (char) => (char === '-' ? '%2D' : '%5F'))
		.replace(/%2F/g, '_')
		.replace(/%/g, '-');
	return `https://urldefense.proofpoint.com/v2/url?u=${inner}&d=DwMFaQ&c=eu`;
}

const prose = 'Dear Ms Berg,\n\nhere it is (Q1.20 was hard):\n';

describe('a code is found', () => {
	test.each([
		['alone', code],
		['in a link', link],
		['amid words', `${prose}${link}). Best, Ana`],
		['in a chat', `[24/11/2026, 12:03] Ana: ${link}\n[24/11/2026, 12:04] Ben: done!`],
		['in a wrapped line', prose + broken(link, 76)],
		['wrapped early, in its head', prose + broken(link, 50)],
		['wrapped in its version', prose + broken(link, 47)],
		['quoted', broken(link, 60, '> ')],
		['quoted twice, with Windows lines', broken(link, 60, '> > ').replace(/\n/g, '\r\n')],
		['indented', broken(link, 60, '    ')],
		['with a space where it was broken', prose + broken(link, 76).replace(/\n/g, ' ')],
		['quoted-printable', quotedPrintable(prose + link + ' Ana')],
		['escaped', `https://go.example.net/?u=${encodeURIComponent(link)}&x=1`],
		['escaped twice', `https://a.example/?u=${encodeURIComponent(encodeURIComponent(link))}&x`],
		[
			'in a safe link',
			`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C`
		],
		['defended', proofpoint(link)],
		['defended, version 3', `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!abc`],
		['in HTML', `<a href="${link.replace('#', '&#35;')}">${link.slice(0, 60)}…</a>`],
		['in HTML that may break', `<td>${broken(link, 30).replace(/\n/g, '<wbr>')}</td>`],
		['with soft hyphens', broken(link, 30).replace(/\n/g, '\u00ad')],
		[
			'in the body of a mail',
			`Content-Transfer-Encoding: base64\r\n\r\n${broken(btoa(prose + link), 76)}\r\n--end`
		]
	])('%s', (_, text) => {
		const { codes, lost } = findCodes(text);
		expect(codes.map((found) => found.code)).toEqual([code]);
		expect(lost.filter(({ excerpt }) => !code.startsWith(excerpt))).toEqual([]);
	});
});

test('a whole thread gives each code once, in its order', () => {
	const many = Array.from({ length: 30 }, (_, index) => codeOf(index + 1));
	const mails = many.map((each, index) => `From ${index}:\n${broken(`x/#${each}`, 70)}\nBest,\nA`);
	const thread = mails.join('\n\n') + '\n\n' + mails.join('\n').replace(/^/gm, '> ');
	expect(codesIn(thread)).toEqual(many);
	expect(findCodes(thread).lost).toEqual([]);
});

test('what a code is comes with it', () => {
	const quiz = wrap('quiz', new Uint8Array(50));
	const found = findCodes(`${link}\n/quiz/#${quiz}`).codes.map(({ cargo, bytes }) => [
		cargo,
		bytes.length
	]);
	expect(found).toEqual([
		['result', 260],
		['quiz', 50]
	]);
});

describe('what cannot be opened is told', () => {
	const excerpt = code.slice(0, 24);

	test('a missing end', () => {
		for (const length of [60, 100, code.length - 1]) {
			const text = `See /results/#${code.slice(0, length)}`;
			expect(findCodes(text)).toEqual({ codes: [], lost: [{ problem: 'cut', excerpt }] });
			expect(findCodes(`${text}… (more)\n> no`).lost).toEqual([{ problem: 'cut', excerpt }]);
		}
	});

	test('a changed character', () => {
		const other = code[100] === 'A' ? 'B' : 'A';
		const damaged = code.slice(0, 100) + other + code.slice(101);
		const { lost } = findCodes(`${damaged}\nand ${codeOf(2)}`);
		expect(lost).toEqual([{ problem: 'damaged', excerpt }]);
	});

	test('one of a later release', () => {
		expect(findCodes(`#r2${code.slice(2)}`).lost).toMatchObject([{ problem: 'newer' }]);
	});

	test('but not when it stands elsewhere whole', () => {
		expect(findCodes(`${link.slice(0, 120)}…\n${link}`).lost).toEqual([]);
	});

	test('and what only looks like a code is left alone', () => {
		const text = 'See a1.20.3, chapter r1.2.3, q1.15. and http://q1.example.org/a1.5.';
		expect(findCodes(text)).toEqual({ codes: [], lost: [] });
	});
});

test('a text of ten megabytes, or one made to be slow, takes little time', () => {
	const started = performance.now();
	const texts = [
		'Lorem ipsum dolor sit amet. '.repeat(400_000),
		'#r1.199999.'.repeat(100_000),
		'#r1.199999.' + '\n>'.repeat(500_000),
		`#r1.199999.${'A\n'.repeat(300_000)}`,
		'='.repeat(1_000_000),
		'%25'.repeat(300_000),
		`content-transfer-encoding: base64\n${`${toBase64Url(new Uint8Array(57))}\n`.repeat(10_000)}`,
		' \t'.repeat(500_000)
	];
	for (const text of texts) expect(codesIn(text)).toEqual([]);
	expect(performance.now() - started).toBeLessThan(8000);
}, 20_000);
