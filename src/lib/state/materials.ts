import { gatherMaterial, type Material } from '$lib/generation/material';
import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';
import { getLearnable } from '$lib/storage/decks';
import { listFacts } from '$lib/storage/facts';

/**
 * What questions are drawn from, by the gap that is asked: an article with all its facts, or a fact that
 * a learner wrote, all by itself.
 */
export type Materials = ReadonlyMap<GapId, Material>;

/** The materials that some cards need. */
export async function materialsFor(cards: readonly Card[]): Promise<Materials> {
	return materialsOf(await listFacts([...new Set(cards.map(({ factId }) => factId))]));
}

/** The materials of some facts, and of all others in their articles. */
export async function materialsOf(facts: readonly Fact[]): Promise<Materials> {
	const articleIds = new Set(facts.flatMap(({ articleId }) => articleId ?? []));
	const learnables = await Promise.all([...articleIds].map(getLearnable));
	const materials = new Map<GapId, Material>();
	const add = (material: Material) => {
		for (const id of material.gaps.keys()) materials.set(id, material);
	};
	for (const fact of facts) if (!fact.articleId) add(gatherMaterial(undefined, [fact]));
	for (const found of learnables) if (found) add(gatherMaterial(found.article, found.facts));
	return materials;
}

/** The same materials with one fact changed. */
export function withFact(materials: Materials, fact: Fact): Materials {
	const changed = new Map(materials);
	const before = fact.gaps.map(({ id }) => materials.get(id)).find(Boolean);
	const facts = before?.facts.map((other) => (other.id === fact.id ? fact : other)) ?? [fact];
	const material = gatherMaterial(before?.article, facts);
	for (const id of before?.gaps.keys() ?? []) changed.delete(id);
	for (const id of material.gaps.keys()) changed.set(id, material);
	return changed;
}
