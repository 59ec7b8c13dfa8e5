/**
 * Where one was on each view of a page whose views are told apart by the address: a view that is gone to
 * begins at its heading, one that is come back to where it was left.
 */
export function keepPlace() {
	const places = new Map<string, number>();
	let isBack = false;
	let isFirst = true;
	return {
		/** An address that was gone to by a link has no state yet. */
		goneBack: ({ state }: PopStateEvent) => {
			isBack = state !== null;
		},

		arrive: (view: HTMLElement, place: string) => {
			if (!isFirst) {
				window.scrollTo(0, isBack ? (places.get(place) ?? 0) : 0);
				if (!isBack) view.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
			}
			isFirst = false;
			isBack = false;
			const note = () => places.set(place, window.scrollY);
			window.addEventListener('scroll', note, { passive: true });
			return () => window.removeEventListener('scroll', note);
		}
	};
}
