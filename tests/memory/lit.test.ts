import { expect, test } from 'vitest';
import { lightUp } from '$lib/memory/lit';
import type { RecalledFact } from '$lib/memory/recalled';
import { kfor } from '$lib/lessons/kfor';

const { article, facts } = kfor;

function recalled(how: (index: number) => RecalledFact['how']): RecalledFact[] {
	return facts.map((fact, index) => ({ fact, how: how(index), gaps: new Set() }));
}

test('an article is whole, whatever was remembered', () => {
	for (const all of [recalled(() => 'missed'), recalled((at) => (at % 2 ? 'whole' : 'missed'))]) {
		const texts = lightUp(article, all).map(({ pieces }) =>
			pieces.map(({ text }) => text).join('')
		);
		expect(texts).toEqual(article.paragraphs.map(({ text }) => text));
	}
});

test('a sentence is lit when all that it proves is there, and half when some is', () => {
	const { start, end } = facts[0]!.source!;
	const same = facts.flatMap(({ source }, at) => (source?.start === start ? at : []));
	const pieceOf = (all: RecalledFact[]) => {
		let at = 0;
		const pieces = lightUp(article, all).flatMap(({ pieces }) => {
			const placed = pieces.map((piece) => ({
				...piece,
				start: (at += piece.text.length) - piece.text.length
			}));
			at += 2;
			return placed;
		});
		return pieces.find((piece) => piece.start === start);
	};
	expect(same.length).toBeGreaterThan(1);
	expect(pieceOf(recalled(() => 'missed'))).toMatchObject({ how: 'none' });
	expect(pieceOf(recalled((at) => (at === same[0] ? 'whole' : 'missed')))).toMatchObject({
		how: 'part'
	});
	const lit = pieceOf(recalled((at) => (same.includes(at) ? 'whole' : 'missed')));
	expect(lit).toMatchObject({ how: 'whole' });
	expect(lit!.text).toHaveLength(end - start);
});
