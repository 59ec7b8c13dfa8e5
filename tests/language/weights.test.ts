import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Features, toScorer, toTable } from '$lib/language/perceptron';
import { unpackWeights, writeWeights } from '$lib/language/weights';
import { seeded } from '$lib/random/random';

const random = seeded(1);

/** A full table of bytes, most of which are 0. */
function fullTable(size: number): Int8Array {
	return Int8Array.from({ length: size }, () =>
		random() < 0.1 ? Math.floor(random() * 255) - 127 : 0
	);
}

function unpack(sections: Parameters<typeof writeWeights>[0]) {
	const file = gzipSync(writeWeights(sections), { mtime: 0 });
	return unpackWeights(new Blob([new Uint8Array(file)]).stream());
}

test('what was written is read, tables and texts', async () => {
	const table = toTable(fullTable(64 * 300), 300, 2);
	const weights = await unpack([
		{ name: 'words', kind: 'bytes', bytes: new TextEncoder().encode('früh\nspät') },
		{ name: 'table', kind: 'table', table },
		{ name: 'nothing', kind: 'table', table: toTable(new Int8Array(8), 1, 1) }
	]);
	expect(weights.list('words')).toEqual(['früh', 'spät']);
	expect(weights.table('table')).toEqual(table);
	expect(weights.table('nothing').places).toHaveLength(0);
});

test('a part that is missing is missed by name', async () => {
	const weights = await unpack([]);
	expect(() => weights.perceptron('tagger')).toThrow('no table tagger');
	expect(() => weights.text('tags')).toThrow('no part tags');
});

test.each([1, 3, 7])(
	'with %i choices a score is the sum of the weights of what is seen',
	(choices) => {
		const rows = 32;
		const full = fullTable(rows * choices);
		const scorer = toScorer(toTable(full, choices, 5));
		const see = new Features();
		for (let round = 0; round < 20; round += 1) {
			see.clear();
			for (let kind = 0; kind < 10; kind += 1) see.add(kind, round);
			const sums = new Array<number>(choices).fill(0);
			for (const hash of see.hashes.subarray(0, see.count)) {
				sums.forEach((_, choice) => {
					const byte = full[(hash & (rows - 1)) * choices + choice]!;
					sums[choice]! += Math.sign(byte) * (byte / 127) ** 2 * 5;
				});
			}
			[...scorer.score(see)].forEach((score, choice) =>
				expect(score).toBeCloseTo(sums[choice]!, 3)
			);
		}
	}
);
