import { readFileSync } from 'node:fs';
import { gradeTyped } from '$lib/grading/typed';
import { answerTypes } from '$lib/model/fact';
import { readPairs, type Pair } from '../../src/cli/grade/pairs';
import { percentile, type Figures } from './figure';
import { exactly, sketched, withinFifth, withinTwo, type Peer } from './grading-peers';

const peers: [name: string, of: string, peer: Peer][] = [
	['', 'the first sketch', sketched],
	['BesideLevenshtein2', 'Levenshtein ≤ 2', withinTwo],
	['BesideLevenshtein80', 'Levenshtein ratio ≥ 0.8', withinFifth]
];
const own: Peer = (key, response) => gradeTyped(key, response).right;

/** How fairly typed answers are graded, beside simpler ways; on pairs written for it, half of them traps. */
export async function grading(): Promise<Figures> {
	const held = read('held-out');
	const pairs = [...read('develop'), ...held];
	const byValue = pairs.filter(({ key }) => /^(?:number|money|percent|date)$/.test(key.type));
	const share = (some: Pair[], wrongly: (peer: Peer) => number) => (peer: Peer) =>
		wrongly(peer) / some.length;
	const right = (some: Pair[]) => (peer: Peer) =>
		some.filter((pair) => peer(pair.key, pair.response) === isRight(pair)).length / some.length;
	const accepts = (some: Pair[]) => (peer: Peer) =>
		some.filter((pair) => !isRight(pair) && peer(pair.key, pair.response)).length;

	return {
		pairs: { value: pairs.length, unit: 'pairs' },
		traps: { value: pairs.filter((pair) => !isRight(pair)).length, unit: 'pairs' },
		...beside('right', 'share', right(pairs)),
		rightBesideExact: {
			value: right(pairs)(own),
			unit: 'share',
			// It accepts nothing falsely, and little at all.
			baseline: { value: right(pairs)(exactly), of: 'exact match' }
		},
		...beside('falseAccepts', 'share', share(pairs, accepts(pairs))),
		...beside('falseAcceptsOfValues', 'pairs', accepts(byValue)),
		...beside('heldOutRight', 'share', right(held)),
		...beside('heldOutFalseAccepts', 'share', share(held, accepts(held))),
		nearlyTold: { value: nearlyTold(pairs), unit: 'share' },
		...Object.fromEntries(
			answerTypes.map((type) => {
				const some = pairs.filter(({ key }) => key.type === type);
				const name = `rightOf${type[0]!.toUpperCase()}${type.slice(1)}`;
				const baseline = { value: right(some)(sketched), of: 'the first sketch' };
				return [name, { value: right(some)(own), unit: 'share', baseline }];
			})
		),
		timeP95: { value: percentile(pairs.map(timeOf), 0.95), unit: 'ms' }
	};
}

function read(part: string): Pair[] {
	const pairs = readPairs(readFileSync(`tests/grading/corpus/${part}.tsv`, 'utf8'));
	if (typeof pairs === 'string') throw new Error(`${part}.tsv: ${pairs}`);
	return pairs;
}

function isRight({ more: [verdict] }: Pair): boolean {
	return verdict === 'right';
}

function beside(name: string, unit: string, measure: (peer: Peer) => number): Figures {
	const value = measure(own);
	return Object.fromEntries(
		peers.map(([suffix, of, peer]) => [
			name + suffix,
			{ value, unit, baseline: { value: measure(peer), of } }
		])
	);
}

/** Of the near misses, how many are told as such. */
function nearlyTold(pairs: Pair[]): number {
	const near = pairs.filter(({ more: [verdict] }) => verdict === 'nearly');
	const told = near.filter(({ key, response }) => gradeTyped(key, response).reason === 'nearly');
	return told.length / near.length;
}

function timeOf({ key, response }: Pair): number {
	const start = performance.now();
	gradeTyped(key, response);
	return performance.now() - start;
}
