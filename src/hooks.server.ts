import type { Handle } from '@sveltejs/kit';
import { m } from '$messages';
import { laterFiles } from './later';

/** Completes the frame of each page when it is built: with its words, which are messages too, and with
 * what is to be fetched after the first paint. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%recollect.below-floor%', m.floor_below())
				.replace('%recollect.no-script%', m.floor_no_script())
				.replace('%recollect.later%', laterFiles(html).join(' '))
	});
