import { afterEach, expect, test, vi } from 'vitest';
import { hasMet, rememberMet } from '$lib/state/met';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
	delete document.documentElement.dataset.met;
});

test('knows who has been here, now and after a reload', () => {
	expect(hasMet()).toBe(false);
	rememberMet();
	expect(hasMet()).toBe(true);
	expect(localStorage.getItem('recollect-met')).toBe('1');
});

test('does without storage', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('Not in this window.', 'SecurityError');
	});
	rememberMet();
	expect(hasMet()).toBe(true);
});
