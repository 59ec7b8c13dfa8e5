import type { Fact } from '$lib/model/fact';
import { binFacts } from '$lib/storage/bin';
import { bringAllBack } from '$lib/storage/bulk';
import { getBinnedIds } from '$lib/storage/articles';
import { setChecked } from '$lib/storage/checked';
import { addFacts, type NewFact } from '$lib/storage/facts';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { schedulerHere } from './settings.svelte';

/** What can be done about facts while their article is looked through: each is told, and can be taken back. */
export const reviewActs = {
	/** They were looked at, and are good. */
	async accept(facts: readonly Fact[], onundo: () => void): Promise<void> {
		const ids = facts.flatMap(({ id, checked }) => (checked ? [] : id));
		await setChecked(ids, true, clock.now());
		deeds.did(m.review_told_accepted({ count: ids.length }), async () => {
			await setChecked(ids, false, clock.now());
			onundo();
		});
	},

	/** One more fact is to be learned; out of the bin, if it was thrown there. */
	async keep(fact: NewFact): Promise<void> {
		const { id } = fact;
		if ((await getBinnedIds()).has(id)) await bringAllBack([id], schedulerHere());
		else await addFacts([fact]);
		deeds.did(m.card_told_added({ count: 1 }), () => binFacts([id], clock.now(), schedulerHere()));
	}
};
