import { afterEach, expect, test } from 'vitest';
import { optionOf, shortcutOf } from '$lib/components/keys';
import { actOf } from '../../src/routes/practise/keys';

/** What a key stands for when it is pressed on an element. */
function pressed(
	markup: string,
	init: KeyboardEventInit,
	read: (event: KeyboardEvent) => string | undefined = shortcutOf
): string | undefined {
	document.body.innerHTML = markup;
	let found: string | undefined;
	const target = document.body.querySelector('[data-here]') ?? document.body;
	target.addEventListener('keydown', (event) => {
		found = read(event as KeyboardEvent);
	});
	target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
	return found;
}

afterEach(() => {
	document.body.innerHTML = '';
});

test('a key is a shortcut on the page', () => {
	expect(pressed('', { key: 'U' })).toBe('u');
	expect(pressed('', { key: '?', shiftKey: true })).toBe('?');
	expect(pressed('<h1 data-here></h1>', { key: ' ' })).toBe(' ');
});

test('keys sleep in text fields, but not in one that is answered', () => {
	expect(pressed('<input data-here>', { key: 'u' })).toBeUndefined();
	expect(pressed('<textarea data-here></textarea>', { key: '1' })).toBeUndefined();
	expect(pressed('<input readonly data-here>', { key: 'u' })).toBe('u');
	expect(pressed('<input type="checkbox" data-here>', { key: 'u' })).toBe('u');
});

test('keys sleep under an open dialog', () => {
	expect(pressed('<dialog open></dialog>', { key: '1' })).toBeUndefined();
});

test('keys sleep with a modifier and while they are held', () => {
	expect(pressed('', { key: 'c', ctrlKey: true })).toBeUndefined();
	expect(pressed('', { key: '1', repeat: true })).toBeUndefined();
	expect(pressed('', { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true })).toBe('@');
});

test('a button keeps its own Space and Enter, and no other key', () => {
	expect(pressed('<button data-here></button>', { key: ' ' })).toBeUndefined();
	expect(pressed('<button data-here></button>', { key: 'Enter' })).toBeUndefined();
	expect(pressed('<button data-here></button>', { key: '2' })).toBe('2');
});

test('digits and letters stand for options', () => {
	expect(['1', '4', 'a', 'd'].map(optionOf)).toEqual([0, 3, 0, 3]);
	expect(['0', 'Enter', '12', 'z', undefined].map(optionOf)).toEqual([-1, -1, -1, -1, -1]);
});

test('Ctrl and Z takes back an answer, and what is written where one writes', () => {
	const undo = { key: 'z', ctrlKey: true };
	const act = (event: KeyboardEvent) => actOf(event, true, true);
	expect(pressed('', undo, act)).toBe('undo');
	expect(pressed('<input readonly data-here>', undo, act)).toBe('undo');
	expect(pressed('<input data-here>', undo, act)).toBeUndefined();
	expect(pressed('<textarea data-here></textarea>', undo, act)).toBeUndefined();
	expect(pressed('<dialog open><button data-here></button></dialog>', undo, act)).toBeUndefined();
	expect(pressed('', { ...undo, repeat: true }, act)).toBeUndefined();
});

test('with single keys off only Ctrl and Z does something', () => {
	const act = (event: KeyboardEvent) => actOf(event, true, false);
	for (const key of [' ', 'Enter', 'u', 'h', 'e', '?', '-', '@', '1']) {
		expect(pressed('', { key }, act)).toBeUndefined();
	}
	expect(pressed('', { key: 'z', ctrlKey: true }, act)).toBe('undo');
});
