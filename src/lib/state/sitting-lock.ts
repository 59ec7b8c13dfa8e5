/**
 * Hold the lock that says "a sitting is going on in this tab", which a new version of the app waits for.
 * Returns what lets it go. Where locks are missing a new version waits for the tab to close instead.
 */
export function holdSittingLock(): () => void {
	if (!navigator.locks) return () => {};
	const { promise, resolve } = withResolvers();
	void navigator.locks.request('recollect-sitting', { mode: 'shared' }, () => promise);
	return resolve;
}

function withResolvers() {
	let resolve = () => {};
	const promise = new Promise<void>((done) => (resolve = done));
	return { promise, resolve };
}
