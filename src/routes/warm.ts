import { preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';

/** Fetch what the next tap will most likely need, when this page has settled. */
export function warmPractice(): void {
	setTimeout(() => {
		void preloadCode(resolve('/practise/'));
		void import('./practise/SittingView.svelte');
		void import('$lib/state/practice');
	}, 500);
}
