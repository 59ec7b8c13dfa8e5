/** What holds once it is painted: one selector is there, and another is not. */
export interface Sight {
	there: string;
	gone?: string;
}

interface Stopwatch {
	/** When the frame was painted that first showed a sight, in milliseconds of the page's own time. */
	painted: (sight: Sight) => Promise<number>;
	/** Get ready for one click; `taken[i]` will hold how long it took from the click to sight i. */
	await: (sights: Sight[]) => void;
	taken: Promise<number>[];
	/** When the largest thing was painted so far. */
	largest: () => number;
	/** A sight awaited from the very beginning of the page. */
	first?: Promise<number>;
}

declare global {
	interface Window {
		stopwatch: Stopwatch;
	}
}

/**
 * Put a stopwatch into a page, ahead of the page's own code. It travels there as text, so it knows
 * nothing around it. A frame counts as painted when the task after its animation frame runs.
 */
export function installStopwatch(): void {
	const isSeen = ({ there, gone }: Sight) =>
		document.querySelector(there) !== null && !(gone && document.querySelector(gone));

	const afterFrame = (then: () => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = then;
			port2.postMessage('painted');
		});

	const painted = (sight: Sight) =>
		new Promise<number>((resolve) => {
			const look = () => {
				if (!isSeen(sight)) return;
				observer.disconnect();
				afterFrame(() => resolve(performance.now()));
			};
			const observer = new MutationObserver(look);
			observer.observe(document, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true
			});
			look();
		});

	let largest = 0;
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) largest = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });

	window.stopwatch = {
		painted,
		largest: () => largest,
		taken: [],
		await(sights) {
			const clicked = new Promise<number>((resolve) =>
				addEventListener('click', ({ timeStamp }) => resolve(timeStamp), {
					capture: true,
					once: true
				})
			);
			this.taken = sights.map((sight) => {
				// Looked at once before the click: it is not there yet.
				const seen = painted(sight);
				return clicked.then(async (start) => (await seen) - start);
			});
		}
	};
}
