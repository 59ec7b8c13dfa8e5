import { keysSleep, shortcutOf } from '$lib/components/keys';

export type Act = 'next' | 'undo' | 'hint' | 'edit' | 'keys' | 'bury' | 'suspend';

const keys: Record<string, Act> = {
	u: 'undo',
	h: 'hint',
	e: 'edit',
	'?': 'keys',
	'-': 'bury',
	'@': 'suspend'
};

/** What a key asks for in a sitting, as hands know it from Anki. With shortcuts off only Ctrl and Z does. */
export function actOf(
	event: KeyboardEvent,
	answered: boolean,
	shortcuts: boolean
): Act | undefined {
	const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
	if (undo) return keysSleep(event) ? undefined : 'undo';
	const key = shortcuts ? shortcutOf(event) : undefined;
	if (key === ' ' || key === 'Enter') return answered ? 'next' : undefined;
	return key === undefined ? undefined : keys[key];
}
