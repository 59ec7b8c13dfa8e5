import type { ClassId, SchoolClass } from '$lib/model/assignment';
import { db } from './database';
import { assertEpoch } from './epoch';

/**
 * Change a class by what it is at this moment, in one transaction, so that two tabs do not undo each other.
 * Resolves to what it is then; nothing when it is not there.
 */
export function changeClass(
	id: ClassId,
	change: (present: SchoolClass) => SchoolClass
): Promise<SchoolClass | undefined> {
	return db.transaction('rw', [db.meta, db.classes], async () => {
		await assertEpoch();
		const present = await db.classes.get(id);
		if (!present) return undefined;
		const next = change(present);
		await db.classes.put(next);
		return next;
	});
}
