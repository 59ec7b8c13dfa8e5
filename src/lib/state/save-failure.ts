/** Why a save failed, as a code for the screen's words. */
export type SaveFailure = 'full' | 'outdated' | 'failed';

/** What kind of failure an error of the database is. */
export function failureOf(error: unknown): SaveFailure {
	const name = error instanceof Error ? error.name : '';
	const inner = (error as { inner?: { name?: string } } | undefined)?.inner?.name;
	if (name === 'QuotaExceededError' || inner === 'QuotaExceededError') return 'full';
	return name === 'NewerDataError' || name === 'DatabaseClosedError' ? 'outdated' : 'failed';
}
