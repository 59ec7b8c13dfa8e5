import type { Content, ContentRow } from '$lib/model/content';
import { mergeShelves } from './merge-shelves';
import {
	byId,
	eitherOne,
	furtherAttempt,
	furtherSitting,
	newerAssignment,
	newerClass,
	newerGiven,
	newerSetting,
	newerSubmission,
	union
} from './newest';
import { shelfOf } from './shelf';

/**
 * What two devices hold, as one. The journal is a union; of what was edited the newest stays; what was
 * deleted after its last edit stays deleted. In either order it is the same content, and nothing doubles.
 * Rows that stay as they were are the very objects of the first.
 */
export function merge(one: Content, other: Content): Content {
	const both = <T extends ContentRow>(
		part: (content: Content) => readonly T[],
		choose: (one: T, other: T) => T
	) => union(byId(part(one)), byId(part(other)), choose);

	return {
		...mergeShelves(shelfOf(one), shelfOf(other)),
		journal: both(({ journal }) => journal, eitherOne),
		sittings: both(({ sittings }) => sittings, furtherSitting),
		settings: both(({ settings }) => settings, newerSetting),
		media: both(({ media }) => media, eitherOne),
		assignments: both(({ assignments }) => assignments, newerAssignment),
		submissions: both(({ submissions }) => submissions, newerSubmission),
		classes: both(({ classes }) => classes, newerClass),
		given: both(({ given }) => given, newerGiven),
		attempts: both(({ attempts }) => attempts, furtherAttempt)
	};
}
