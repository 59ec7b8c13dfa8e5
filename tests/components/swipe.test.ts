import { beforeEach, expect, test, vi } from 'vitest';
import { onSwipeOn } from '$lib/components/swipe';

const act = vi.fn();
let element: HTMLElement;

beforeEach(() => {
	act.mockClear();
	element = document.createElement('div');
	element.innerHTML = '<p>Text</p><input />';
	onSwipeOn(act)(element);
});

function drag(
	dx: number,
	dy = 0,
	pointerType = 'touch',
	target: Element = element.firstElementChild!
) {
	const at = { bubbles: true, isPrimary: true, pointerType };
	target.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 300, clientY: 300 }));
	const end = { clientX: 300 + dx, clientY: 300 + dy };
	target.dispatchEvent(new PointerEvent('pointerup', { ...at, ...end }));
}

test('a finger that goes left far enough goes on', () => {
	drag(-90);
	expect(act).toHaveBeenCalledOnce();
});

test('a tap, a scroll and the other way do not', () => {
	drag(-20);
	drag(-90, 120);
	drag(90);
	expect(act).not.toHaveBeenCalled();
});

test('a mouse selects text, and a field keeps its own movements', () => {
	drag(-90, 0, 'mouse');
	drag(-90, 0, 'touch', element.lastElementChild!);
	expect(act).not.toHaveBeenCalled();
});
