import { m } from '$messages';

/** The pages of the app that the way between them names. */
export type Place = 'today' | 'library' | 'progress' | 'teach' | 'settings' | 'help';

/** The main ones, in their order. */
export const mainPlaces = [
	{ place: 'today', path: '/', name: m.nav_today },
	{ place: 'library', path: '/library/', name: m.nav_library },
	{ place: 'progress', path: '/progress/', name: m.nav_progress },
	{ place: 'teach', path: '/teach/', name: m.nav_teach }
] as const;

/** Pages around articles and decks. */
const inLibrary = ['article', 'deck', 'cards', 'add', 'review'];

/** Which of them a route belongs to. */
export function placeOf(route: string | null): Place | undefined {
	if (route === '/') return 'today';
	const name = route?.split('/')[1];
	if (name && inLibrary.includes(name)) return 'library';
	if (name === 'backup') return 'settings';
	if (name === 'results') return 'teach';
	return (['library', 'progress', 'teach', 'settings', 'help'] as const).find(
		(place) => place === name
	);
}
