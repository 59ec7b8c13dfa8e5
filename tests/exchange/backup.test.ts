import { describe, expect, test } from 'vitest';
import { VERSION, type Opened, type OpenedCopy } from '$lib/exchange/backup-layout';
import { canonical } from '$lib/exchange/canonical';
import { crc32 } from '$lib/exchange/crc';
import { isSameContent } from '$lib/exchange/difference';
import { readBackup } from '$lib/exchange/read-backup';
import { writeBackup } from '$lib/exchange/write-backup';
import { entriesOf, unpack, zip } from '$lib/exchange/zip';
import { noContent, type Content } from '$lib/model/content';
import { seeded, pickIndex, shuffled, type Random } from '$lib/random/random';
import { Device } from './histories';

const stamp = { savedAt: 1_795_500_000_000, app: 'test' };

function contentOf(seed: number): Content {
	const device = new Device('a', seeded(seed));
	device.live(80, 1);
	return device.copy();
}

/** The files of a copy by their names. */
function filesOf(bytes: Uint8Array): Map<string, Uint8Array> {
	return new Map(entriesOf(bytes)!.map((entry) => [entry.name, unpack(bytes, entry)!]));
}

function isOpen(opened: Opened): opened is OpenedCopy {
	return 'content' in opened;
}

const content = contentOf(1);
const copy = writeBackup(content, stamp);

test('what is written is read again, whole', () => {
	for (let seed = 1; seed <= 40; seed += 1) {
		const some = contentOf(seed);
		const opened = readBackup(writeBackup(some, stamp));
		if (!isOpen(opened)) throw new Error(`seed ${seed}: ${opened.problem}`);
		expect(isSameContent(opened.content, some)).toBe(true);
		expect(opened.savedAt).toBe(stamp.savedAt);
	}
});

test('nothing at all is a copy too', () => {
	expect(readBackup(writeBackup(noContent(), stamp))).toEqual({ content: noContent(), ...stamp });
});

test('the same content is the same bytes, in whichever order it comes', () => {
	const mixed = Object.fromEntries(
		Object.entries(content).map(([part, rows]) => [part, mixedUp(rows, seeded(5))])
	) as unknown as Content;
	expect(writeBackup(mixed, stamp)).toEqual(copy);
	const later = filesOf(writeBackup(content, { savedAt: 1, app: 'later' }));
	const names = [...filesOf(copy)].filter(([name]) => name !== 'manifest.json');
	for (const [name, bytes] of names) expect(later.get(name)).toEqual(bytes);
});

/** The same rows, and their keys, in another order. */
function mixedUp(rows: readonly object[], random: Random): object[] {
	return shuffled(rows, random).map((row) =>
		Object.fromEntries(shuffled(Object.entries(row), random))
	);
}

test('fields that nobody knows are kept', () => {
	const later = { ...content.facts[0]!, mood: { colour: 'blue' } };
	const opened = readBackup(writeBackup({ ...content, facts: [later], cards: [] }, stamp));
	expect(isOpen(opened) && opened.content.facts).toEqual([later]);
});

describe('a file that is not a copy', () => {
	const utf8 = new TextEncoder();

	test.each([
		['empty', new Uint8Array()],
		['foreign', utf8.encode('Dear diary')],
		['foreign', zip(new Map([['photo.txt', utf8.encode('A photo')]]))],
		['foreign', zip(new Map([['manifest.json', utf8.encode('{"format":"other"}')]]))],
		['damaged', utf8.encode('PK and nothing more')],
		['damaged', zip(new Map([['manifest.json', utf8.encode(manifest({ savedAt: '1' }))]]))],
		['damaged', zip(new Map([['manifest.json', utf8.encode(manifest({}))]]))],
		['newer', zip(new Map([['manifest.json', utf8.encode(manifest({ version: VERSION + 1 }))]]))]
	])('is %s', (problem, bytes) => {
		expect(readBackup(bytes)).toEqual({ problem });
	});

	function manifest(rest: object): string {
		return JSON.stringify({ format: 'recollect-backup', version: 1, ...stamp, files: {}, ...rest });
	}

	test('is not read for ever', () => {
		const bomb = new Uint8Array(40 * 2 ** 20);
		const bytes = zip(new Map([['manifest.json', bomb]]));
		expect(bytes.length).toBeLessThan(100_000);
		expect(readBackup(bytes)).toEqual({ problem: 'damaged' });
	});

	test('has no file that is longer than it says', () => {
		const bytes = zip(new Map([['long.txt', new Uint8Array(5000)]]));
		const [entry] = entriesOf(bytes)!;
		expect(unpack(bytes, entry!)).toHaveLength(5000);
		expect(unpack(bytes, { ...entry!, size: 4999 })).toBeUndefined();
		expect(unpack(bytes, { ...entry!, size: 5001 })).toBeUndefined();
	});

	test('has no two files of one name', () => {
		const twice = copy.slice();
		const names = new TextDecoder('latin1').decode(twice);
		for (
			let at = names.indexOf('facts.jsonl');
			at >= 0;
			at = names.indexOf('facts.jsonl', at + 1)
		) {
			twice.set(utf8.encode('decks'), at);
		}
		expect(readBackup(twice)).toEqual({ problem: 'damaged' });
	});
});

/** The copy with the rows of one file changed, and everything else made to fit. */
function withRows(name: string, change: (rows: string[]) => string[]): Uint8Array {
	const files = filesOf(copy);
	const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
	const rows = change(text(files.get(name)).split('\n').slice(0, -1));
	const changed = new TextEncoder().encode(rows.map((row) => row + '\n').join(''));
	const manifest = JSON.parse(text(files.get('manifest.json')));
	const note = { rows: rows.length, bytes: changed.length, checksum: crc32(changed) };
	manifest.files[name] = note;
	files.set(name, changed);
	files.set('manifest.json', new TextEncoder().encode(canonical(manifest)));
	return zip(files);
}

function edited(change: (row: Record<string, unknown>) => void): (rows: string[]) => string[] {
	return ([first, ...rest]) => {
		const row = JSON.parse(first!);
		change(row);
		return [JSON.stringify(row), ...rest];
	};
}

describe('a row that is not sound', () => {
	test.each([
		['a missing field', 'facts.jsonl', edited((row) => delete row.statement)],
		['a field of another type', 'decks.jsonl', edited((row) => (row.tags = 'school'))],
		['not a number', 'journal.jsonl', edited((row) => (row.day = null))],
		['a kind that is not known', 'journal.jsonl', edited((row) => (row.kind = 'dream'))],
		['an id of another kind', 'cards.jsonl', edited((row) => (row.factId = 'deck:1'))],
		['a deck that is not there', 'facts.jsonl', edited((row) => (row.deckId = 'deck:none'))],
		['a gap that is not there', 'cards.jsonl', edited((row) => (row.gapId = 'gap:none'))],
		['a gap beyond the statement', 'facts.jsonl', edited((row) => (row.statement = 'x'))],
		['a setting out of its range', 'settings.jsonl', edited((row) => (row.value = -5))],
		['a picture that leads elsewhere', 'media.jsonl', edited((row) => (row.id = 'media:../x'))],
		['twice the same', 'journal.jsonl', (rows: string[]) => [...rows, rows[0]!]],
		['no JSON', 'decks.jsonl', (rows: string[]) => [...rows, '{']],
		[
			'the prototype of all',
			'decks.jsonl',
			([first, ...rest]: string[]) => [
				first!.replace('{', '{"__proto__":{"archived":true},'),
				...rest
			]
		],
		[
			'no end',
			'decks.jsonl',
			([first, ...rest]: string[]) => [
				first!.replace('{', `{"a":${'['.repeat(5000)}${']'.repeat(5000)},`),
				...rest
			]
		]
	])('%s', (_, name, change) => {
		expect(isOpen(readBackup(withRows(name, (rows) => rows)))).toBe(true);
		expect(readBackup(withRows(name, change))).toEqual({ problem: 'damaged' });
		expect({}).not.toHaveProperty('archived');
	});
});

test('damage by chance is found, or has touched no content', () => {
	const random = seeded(3);
	let found = 0;
	for (let trial = 0; trial < 1500; trial += 1) {
		const damaged = trial % 4 === 0 ? cut(copy, random) : flipped(copy, random);
		const opened = readBackup(damaged);
		if (isOpen(opened)) expect(isSameContent(opened.content, content), `${trial}`).toBe(true);
		else found += 1;
	}
	expect(found).toBeGreaterThan(1000);
}, 30_000);

function cut(bytes: Uint8Array, random: Random): Uint8Array {
	return bytes.slice(0, pickIndex(bytes.length, random));
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
	const result = bytes.slice();
	for (let left = 1 + pickIndex(4, random); left > 0; left -= 1) {
		const at = pickIndex(bytes.length, random);
		result[at]! ^= 1 << pickIndex(8, random);
	}
	return result;
}
