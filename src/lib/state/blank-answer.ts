import type { Response } from '$lib/model/question';

/** Whether a response answers nothing: not touched, only spaces, no pair made. */
export function isBlank(response: Response | undefined): boolean {
	switch (response?.kind) {
		case 'typed':
			return !response.text.trim();
		case 'arranged':
			return response.order.every((index) => index < 0);
		case 'chosen':
			return response.index < 0;
		case 'judged':
		case 'self-rated':
			return false;
		default:
			return true;
	}
}
