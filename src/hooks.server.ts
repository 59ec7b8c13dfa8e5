import type { Handle } from '@sveltejs/kit';
import { m } from '$messages';

/** Puts the words into the frame of each page, when it is built: there they are messages too. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%recollect.below-floor%', m.floor_below())
				.replace('%recollect.no-script%', m.floor_no_script())
	});
