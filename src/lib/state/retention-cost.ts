import { workloadOf, type Workload } from '$lib/memory/workload';
import type { Day } from '$lib/model/time';
import { seeded } from '$lib/random/random';
import { sampleMemories } from '$lib/storage/memories';

/** Cards that are read to reckon with; among more the estimate would hardly be another. */
const SAMPLE = 2000;

/** What it costs to keep what is known now at each desired retention, in minutes a day. */
export async function readCosts(retentions: readonly number[], today: Day): Promise<Workload[]> {
	const { memories, each } = await sampleMemories(SAMPLE);
	return workloadOf(memories, retentions, today, seeded(today)).map((cost) => ({
		...cost,
		minutes: cost.imagined ? cost.minutes : cost.minutes * each
	}));
}
