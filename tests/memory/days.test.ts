import { dayOf, endOfDay, isoOf } from '$lib/memory/days';
import { HOUR, MINUTE, type Calendar } from '$lib/model/time';
import { seeded } from '$lib/random/random';
import { describe, expect, test } from 'vitest';

const zones = [
	'Europe/Berlin',
	'America/New_York',
	'Asia/Kathmandu',
	'Pacific/Kiritimati',
	'Pacific/Pago_Pago',
	'Australia/Lord_Howe',
	'America/Havana',
	'UTC'
];

const berlin: Calendar = { zone: 'Europe/Berlin', rollover: 4 };

/** The day of an instant, as people write it. */
function day(instant: string, zone: string, rollover = 4): string {
	return isoOf(dayOf(Date.parse(instant), { zone, rollover }));
}

describe('the learner’s day', () => {
	test.each([
		// Where UTC is on another date than the wall.
		['2026-11-24T03:30:00Z', 'America/New_York', '2026-11-23'],
		['2026-11-23T18:30:00-05:00', 'America/New_York', '2026-11-23'],
		['2026-11-23T19:30:00-05:00', 'America/New_York', '2026-11-23'],
		['2026-11-23T22:30:00Z', 'Pacific/Kiritimati', '2026-11-24'],
		['2026-11-24T14:30:00Z', 'Pacific/Pago_Pago', '2026-11-23'],
		['2026-11-24T15:00:00Z', 'Pacific/Pago_Pago', '2026-11-24'],
		['2026-11-23T22:14:00Z', 'Asia/Kathmandu', '2026-11-23'],
		['2026-11-23T22:15:00Z', 'Asia/Kathmandu', '2026-11-24'],
		// The evening goes on until four.
		['2026-11-24T02:59:59Z', 'Europe/Berlin', '2026-11-23'],
		['2026-11-24T03:00:00Z', 'Europe/Berlin', '2026-11-24'],
		// Half an hour of summer time, and the ends of the epoch.
		['2026-04-04T17:29:59Z', 'Australia/Lord_Howe', '2026-04-04'],
		['2026-04-04T17:30:00Z', 'Australia/Lord_Howe', '2026-04-05'],
		['1970-01-01T00:00:00Z', 'UTC', '1969-12-31'],
		['1970-01-01T04:00:00Z', 'UTC', '1970-01-01'],
		['2100-03-01T03:00:00Z', 'Europe/Berlin', '2100-03-01'],
		['2100-03-01T02:59:00Z', 'Europe/Berlin', '2100-02-28']
	])('%s in %s is %s', (instant, zone, expected) => {
		expect(day(instant, zone)).toBe(expected);
	});

	test('counts from 1 January 1970', () => {
		expect(dayOf(Date.parse('1970-01-01T12:00:00Z'), { zone: 'UTC', rollover: 4 })).toBe(0);
		expect(dayOf(Date.parse('2026-11-24T12:00:00Z'), berlin)).toBe(20781);
	});

	test('turns at the hour of the wall clock on days of 23 and of 25 hours', () => {
		// Forwards on 29 March 2026: four o'clock is 02:00 UTC; backwards on 25 October: 03:00 UTC.
		expect(day('2026-03-29T01:59:59Z', 'Europe/Berlin')).toBe('2026-03-28');
		expect(day('2026-03-29T02:00:00Z', 'Europe/Berlin')).toBe('2026-03-29');
		expect(day('2026-10-25T02:59:59Z', 'Europe/Berlin')).toBe('2026-10-24');
		expect(day('2026-10-25T03:00:00Z', 'Europe/Berlin')).toBe('2026-10-25');
		// New York, 8 March and 1 November 2026.
		expect(day('2026-03-08T07:59:59Z', 'America/New_York')).toBe('2026-03-07');
		expect(day('2026-03-08T08:00:00Z', 'America/New_York')).toBe('2026-03-08');
		expect(day('2026-11-01T08:59:59Z', 'America/New_York')).toBe('2026-10-31');
		expect(day('2026-11-01T09:00:00Z', 'America/New_York')).toBe('2026-11-01');
	});

	test.each(zones)('never goes back and skips none through a year in %s', (zone) => {
		for (const rollover of [0, 4]) {
			const start = Date.parse('2025-12-30T00:00:00Z');
			let before = dayOf(start, { zone, rollover });
			for (let at = start; at < start + 370 * 24 * HOUR; at += 45 * MINUTE) {
				const now = dayOf(at, { zone, rollover });
				if (now !== before && now !== before + 1) {
					expect.fail(`${isoOf(before)} is followed by ${isoOf(now)} at rollover ${rollover}`);
				}
				before = now;
			}
		}
	});
});

describe('the end of the day', () => {
	test.each(zones)('is the first moment of the next in %s', (zone) => {
		const random = seeded(1);
		for (let round = 0; round < 60; round += 1) {
			const at = Math.floor(random() * Date.parse('2100-12-31T00:00:00Z'));
			const calendar = { zone, rollover: Math.floor(random() * 24) };
			const end = endOfDay(at, calendar);
			expect(end).toBeGreaterThan(at);
			expect(dayOf(end - 1, calendar)).toBe(dayOf(at, calendar));
			expect(dayOf(end, calendar)).toBeGreaterThan(dayOf(at, calendar));
		}
	});

	test('comes after 23 hours in spring and 25 in autumn', () => {
		const spring = Date.parse('2026-03-28T03:00:00Z');
		expect(endOfDay(spring, berlin) - spring).toBe(23 * HOUR);
		const autumn = Date.parse('2026-10-24T02:00:00Z');
		expect(endOfDay(autumn, berlin) - autumn).toBe(25 * HOUR);
	});
});

test('an ISO date is the day it counts', () => {
	expect(isoOf(0)).toBe('1970-01-01');
	expect(isoOf(20781)).toBe('2026-11-24');
	expect(isoOf(47540)).toBe('2100-02-28');
});
