import type { DeviceId } from '$lib/model/ids';
import type { Timestamp } from '$lib/model/time';

/** Raised when rows change so that older code must not write any more. */
export const EPOCH = 3;

/** What the database keeps about itself: one row each. */
export interface MetaRow {
	key: 'epoch' | 'device' | 'scheduler' | 'backup' | 'signing' | KeptKey;
	/** In the row `epoch`: for which code the rows are. */
	epoch?: number;
	/** In the row `device`: this device, and how many journal entries it has written. */
	device?: DeviceId;
	seq?: number;
	/** In the row `scheduler`: by which all due days were last reckoned. */
	version?: string;
	/** In the row `backup`: the last copy that was saved from here. */
	backup?: LastBackup;
	/** In the row `signing`: what results of quizzes are signed with. It stays on this device. */
	signing?: DeviceKey;
	/** In a row `kept:…`: what a way to practise has under way. It stays on this device. */
	kept?: unknown;
}

/** Names what is kept: which way to practise, and of which deck. */
export type KeptKey = `kept:${string}`;

/** A key pair of P-256 for ECDSA, base64url without padding: the point compressed, and the scalar. */
export interface DeviceKey {
	publicKey: string;
	privateKey: string;
}

/** The last copy of everything that was saved outside the browser. */
export interface LastBackup {
	at: Timestamp;
	/** Name of the file. */
	name: string;
	/** Whether the learner chose the place, or the browser put it among its downloads. */
	where: 'chosen' | 'downloads' | 'shared';
	/** How many entries the journal had. */
	entries: number;
}
