const pressed = 'button, a[href], summary, select';
const typedIn =
	"input:not([readonly], [type='radio'], [type='checkbox']), textarea:not([readonly]), [contenteditable]";

/** Whether keys mean something else now: in a text field, under an open dialog, held down, already used. */
export function keysSleep(event: KeyboardEvent): boolean {
	if (event.repeat || event.isComposing || event.defaultPrevented) return true;
	if (document.querySelector('dialog[open]')) return true;
	return event.target instanceof Element && event.target.closest(typedIn) !== null;
}

/**
 * The key of a shortcut, letters in lower case. Undefined where keys sleep, with a modifier, and for
 * Space and Enter on what they press by themselves.
 */
export function shortcutOf(event: KeyboardEvent): string | undefined {
	const { key, target } = event;
	const modified = event.ctrlKey || event.metaKey || event.altKey;
	// AltGr reports itself as Ctrl and Alt, and types the @ of many keyboards.
	if (modified && !event.getModifierState('AltGraph')) return undefined;
	if (keysSleep(event)) return undefined;
	if ((key === ' ' || key === 'Enter') && target instanceof Element && target.closest(pressed)) {
		return undefined;
	}
	return key.length === 1 ? key.toLowerCase() : key;
}

/** Which option a key stands for, from 0: `1` or `a` is the first; -1 for any other key. */
export function optionOf(key: string | undefined): number {
	if (key?.length !== 1) return -1;
	return Math.max('123456789'.indexOf(key), 'abcdefghi'.indexOf(key));
}

/**
 * Moves the focus from a button to others of its group by arrow keys, Home and End, past what stands
 * aside; presses nothing.
 */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
	const group = event.currentTarget.closest('[role="group"]');
	const buttons = [
		...(group?.querySelectorAll<HTMLElement>('button:not(:disabled, [data-aside])') ?? [])
	];
	const at = buttons.indexOf(event.currentTarget);
	const next = {
		ArrowDown: at + 1,
		ArrowRight: at + 1,
		ArrowUp: at - 1,
		ArrowLeft: at - 1,
		Home: 0,
		End: -1
	}[event.key];
	if (at < 0 || next === undefined) return;
	event.preventDefault();
	buttons.at(next % buttons.length)?.focus();
}
