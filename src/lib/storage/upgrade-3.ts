import type { Transaction } from 'dexie';
import { EPOCH, type MetaRow } from './meta';

/** Schema 3 brings quizzes: only tables are new, which older code would forget when it deletes everything. */
export async function toSchema3(transaction: Transaction): Promise<void> {
	await transaction.table<MetaRow>('meta').put({ key: 'epoch', epoch: EPOCH });
}
