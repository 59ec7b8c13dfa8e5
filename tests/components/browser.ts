import { vi } from 'vitest';

// What jsdom leaves out of a browser.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
	this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
	this.open = false;
	this.dispatchEvent(new Event('close'));
};
Element.prototype.scrollIntoView ??= () => {};
window.matchMedia ??= (query) => ({ matches: false, media: query }) as MediaQueryList;

/** Makes the clock that tells a second tap from a new one stand still until `settle`. */
export function holdClock(): void {
	vi.useFakeTimers({ toFake: ['performance'] });
}

/** Lets the moment pass in which a tap is taken for a tremor. */
export function settle(): void {
	vi.advanceTimersByTime(250);
}
