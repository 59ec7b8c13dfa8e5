import type { Fact } from '$lib/model/fact';
import type { FactId } from '$lib/model/ids';
import type { Timestamp } from '$lib/model/time';
import { db } from './database';
import { assertEpoch } from './epoch';

/** Note of facts that a person has looked at them and said that they are good, or take that back. */
export function setChecked(
	ids: readonly FactId[],
	isChecked: boolean,
	at: Timestamp
): Promise<void> {
	return db.transaction('rw', db.meta, db.facts, async () => {
		await assertEpoch();
		const facts = (await db.facts.bulkGet([...ids])).filter((fact) => fact !== undefined);
		await db.facts.bulkPut(facts.map((fact) => withCheck(fact, isChecked, at)));
	});
}

function withCheck({ checked: _, ...fact }: Fact, isChecked: boolean, at: Timestamp): Fact {
	return { ...fact, editedAt: at, ...(isChecked && { checked: true }) };
}
