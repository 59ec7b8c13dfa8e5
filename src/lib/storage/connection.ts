import { db } from './database';
import { assertEpoch } from './epoch';

/** What can be wrong between this page and its database. */
export type ConnectionTrouble =
	/** Another tab needs a newer shape of the data: this one has let go and must be loaded anew. */
	| 'outdated'
	/** Another tab has deleted everything: this one has nothing left to show. */
	| 'deleted'
	/** This tab needs a newer shape, and an old tab will not let go. */
	| 'blocked'
	/** The browser keeps no data here, as in some private windows. */
	| 'refused';

/**
 * Open the database and tell of trouble, now and later. Closing by ourselves, with auto-open off,
 * keeps old code from coming back to a database that has been changed under it.
 */
export async function connect(ontrouble: (trouble: ConnectionTrouble) => void): Promise<void> {
	db.on('versionchange', ({ newVersion }) => {
		db.close({ disableAutoOpen: true });
		ontrouble(newVersion === null ? 'deleted' : 'outdated');
		return false;
	});
	db.on('blocked', () => ontrouble('blocked'));

	try {
		await db.open();
		await assertEpoch();
	} catch (error) {
		ontrouble(error instanceof Error && error.name === 'NewerDataError' ? 'outdated' : 'refused');
	}
}
