import type { DeviceId } from '$lib/model/ids';

/** Raised when rows change so that older code must not write any more. */
export const EPOCH = 1;

/** What the database keeps about itself: one row each. */
export interface MetaRow {
	key: 'epoch' | 'device';
	/** In the row `epoch`: for which code the rows are. */
	epoch?: number;
	/** In the row `device`: this device, and how many journal entries it has written. */
	device?: DeviceId;
	seq?: number;
}
