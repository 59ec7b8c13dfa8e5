/** What one page hands to the page that reads articles: what was dropped or pasted elsewhere. */
export interface HandedOver {
	text?: string | undefined;
	html?: string | undefined;
	file?: File | undefined;
}

let handed: HandedOver | undefined;

/** Hand something over; the page that takes it is to be gone to next. */
export function handOver(what: HandedOver): void {
	handed = what;
}

/** Take what was handed over, once. */
export function takeOver(): HandedOver | undefined {
	const what = handed;
	handed = undefined;
	return what;
}
