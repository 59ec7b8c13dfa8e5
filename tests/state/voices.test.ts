import { describe, expect, test } from 'vitest';
import { canDictate, type Recogniser, type Recognition } from '$lib/state/dictation';
import { voiceFor, type Voice } from '$lib/state/voices';

const voice = (lang: string, localService: boolean, isDefault = false): Voice => ({
	lang,
	localService,
	default: isDefault
});

describe('a voice to read with', () => {
	test('is never one of the network', () => {
		expect(voiceFor([voice('en-US', false, true), voice('en-GB', false)], 'en')).toBeUndefined();
	});

	test('speaks the language, however the device writes it', () => {
		const british = voice('en_GB', true);
		expect(voiceFor([voice('de-DE', true, true), british], 'en')).toBe(british);
		expect(voiceFor([voice('de-DE', true)], 'en')).toBeUndefined();
		expect(voiceFor([voice('eng-XX', true)], 'en')).toBeUndefined();
		expect(voiceFor([], 'en')).toBeUndefined();
	});

	test('is rather of the region, then the one that the device prefers', () => {
		const american = voice('en-US', true, true);
		const british = voice('en-GB', true);
		expect(voiceFor([british, american], 'en')).toBe(american);
		expect(voiceFor([american, british], 'en-GB')).toBe(british);
	});
});

/** A browser that says so of speech recognition; what it is asked is kept. */
function browser(answer: string, asked: unknown[] = []) {
	class Kind {
		processLocally = false;
		static available = (options: unknown) => {
			asked.push(options);
			return answer === 'throws' ? Promise.reject(new Error(answer)) : Promise.resolve(answer);
		};
	}
	Object.defineProperty(Kind.prototype, 'processLocally', { value: false, writable: true });
	return Kind as unknown as Recognition;
}

describe('dictation', () => {
	test('is offered where the device itself can hear, now', async () => {
		const asked: unknown[] = [];
		expect(await canDictate(browser('available', asked), 'en')).toBe(true);
		expect(asked).toEqual([{ langs: ['en'], processLocally: true }]);
	});

	test.each(['downloadable', 'downloading', 'unavailable', 'throws'])(
		'is not where it is %s',
		async (answer) => {
			expect(await canDictate(browser(answer), 'en')).toBe(false);
		}
	);

	test('is not where a browser cannot promise to keep it on the device', async () => {
		const old = class {
			lang = '';
		} as unknown as new () => Recogniser;
		expect(await canDictate(old, 'en')).toBe(false);
		expect(await canDictate(undefined, 'en')).toBe(false);
	});
});
