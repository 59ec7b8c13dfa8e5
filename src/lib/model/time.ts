/** Milliseconds since 1970, UTC. */
export type Timestamp = number;

/** A civil day as a number: days since 1 January 1970 on the learner's own calendar. */
export type Day = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Where and how the learner's day is counted. */
export interface Calendar {
	/** IANA time zone, such as `Europe/Berlin`. */
	zone: string;
	/** Hour at which a new day begins, 0 … 23; before it, the evening goes on. */
	rollover: number;
}
