import type { Submission, SubmissionId } from '$lib/model/assignment';
import { db } from './database';
import { assertEpoch } from './epoch';

/**
 * Change results by what they are at this moment, in one transaction, so that two tabs do not undo each other.
 * Resolves to those that changed, as they were.
 */
export function changeSubmissions(
	ids: readonly SubmissionId[],
	change: (present: Submission) => Submission
): Promise<Submission[]> {
	return db.transaction('rw', [db.meta, db.submissions], async () => {
		await assertEpoch();
		const found = (await db.submissions.bulkGet([...ids])).flatMap((each) => each ?? []);
		await db.submissions.bulkPut(found.map(change));
		return found;
	});
}
