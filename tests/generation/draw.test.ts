import { describe, expect, test } from 'vitest';
import { answersAnother } from '$lib/generation/checks';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial } from '$lib/generation/material';
import { answerOf } from '$lib/model/fact';
import { questionKinds } from '$lib/model/question';
import { article, facts, material, withGap } from './material';

const seeds = Array.from({ length: 1000 }, (_, seed) => seed);
const gapIds = [...material.gaps.keys()];

test('a material holds its sentences in order, each once', () => {
	expect(material.sentences).toHaveLength(10);
	const starts = material.sentences.map(({ span }) => span.start);
	expect(starts).toEqual([...starts].sort((one, other) => one - other));
});

test('a fact of another edition proves nothing here', () => {
	const [first, ...rest] = facts;
	const source = { ...first!.source!, edition: 'article:old' as const };
	expect(gatherMaterial(article, [{ ...first!, source }, ...rest]).sentences).toHaveLength(9);
});

test('a gap that is gone is not asked', () => {
	expect(drawQuestion(material, 'gap:gone', 'cloze', 1)).toBeUndefined();
	expect(kindsOf(material, 'gap:gone')).toEqual([]);
});

test('a gap is not asked in a way that does not suit it', () => {
	const unfit = withGap('gap:lamp', { unfit: ['choice', 'true-false'] });
	expect(drawQuestion(unfit, 'gap:lamp', 'choice', 1)).toBeUndefined();
	expect(kindsOf(unfit, 'gap:lamp')).toEqual(
		kindsOf(material, 'gap:lamp').filter((kind) => kind !== 'choice' && kind !== 'true-false')
	);
	expect(kindsOf(material, 'gap:lamp')).toContain('choice');
});

test('kinds come in the order of the ladder, and a question says what it was drawn from', () => {
	expect(kindsOf(material, 'gap:start')).toEqual(questionKinds.filter((kind) => kind !== 'number'));
	expect(drawQuestion(material, 'gap:start', 'cloze', 7)).toMatchObject({
		factId: 'fact:start',
		gapId: 'gap:start',
		revision: 1,
		generator: 1,
		seed: 7
	});
});

describe.each(gapIds)('%s', (gapId) => {
	const kinds = kindsOf(material, gapId);

	test('the same seed draws the same, and what can be asked never depends on the seed', () => {
		for (const kind of questionKinds) {
			for (const seed of seeds.slice(0, 200)) {
				const question = drawQuestion(material, gapId, kind, seed);
				expect(question !== undefined).toBe(kinds.includes(kind));
				expect(drawQuestion(gatherMaterial(article, facts), gapId, kind, seed)).toEqual(question);
			}
		}
	});

	test('shows nothing of its answer before it is answered', () => {
		const asked = material.gaps.get(gapId)!;
		const key = [answerOf(asked), ...asked.gap.accept];
		for (const seed of seeds.slice(0, 50)) {
			for (const kind of kinds) {
				const question = drawQuestion(material, gapId, kind, seed)!;
				if (question.kind === 'true-false') continue;
				const shown =
					question.kind === 'cloze'
						? [question.before, question.after]
						: question.kind === 'match'
							? question.cues.map(({ text }) => text)
							: question.kind === 'order'
								? question.events.map(({ text }) => text)
								: [question.stem];
				for (const text of shown) expect(answersAnother(text, key)).toBe(false);
			}
		}
	});

	test.runIf(kinds.includes('choice'))('a choice shows other faces, its key in every place', () => {
		for (const options of [3, 4] as const) {
			const drawn = seeds.map((seed) => drawQuestion(material, gapId, 'choice', seed, options));
			const faces = new Set(drawn.map((each) => each?.kind === 'choice' && each.options.join()));
			expect(faces.size).toBeGreaterThanOrEqual(3);
			const places = drawn.map((each) => (each?.kind === 'choice' ? each.key : -1));
			const size = Math.max(...places) + 1;
			expect([3, options]).toContain(size);
			for (let place = 0; place < size; place += 1) {
				const share = places.filter((each) => each === place).length / seeds.length;
				expect(Math.abs(share - 1 / size)).toBeLessThan(0.05);
			}
		}
	});
});
