import { expect, test } from 'vitest';
import { pretend, type Kind, type Went } from './pretend';

/** All that some learners answered. */
function shareOf(kind: Omit<Kind, 'seed'>): Went & { share: number; known: number } {
	const sum: Went = { asked: 0, right: 0, reviews: 0, reviewsRight: 0, kinds: {} };
	for (let seed = 1; seed <= 6; seed += 1) {
		const went = pretend({ ...kind, seed });
		sum.asked += went.asked;
		sum.right += went.right;
		sum.reviews += went.reviews;
		sum.reviewsRight += went.reviewsRight;
		for (const [name, count] of Object.entries(went.kinds)) {
			const key = name as keyof Went['kinds'];
			sum.kinds[key] = (sum.kinds[key] ?? 0) + count;
		}
	}
	return { ...sum, share: sum.right / sum.asked, known: sum.reviewsRight / sum.reviews };
}

test.each([
	['as the model expects', { odds: 1, days: 40 }],
	['who forgets more', { odds: 0.6, days: 40 }],
	['who forgets less', { odds: 1.6, days: 40 }],
	['who comes every other day', { odds: 1, days: 40, skips: 0.5 }],
	['who was away a lot', { odds: 1, days: 60, skips: 0.8 }]
])('about 85 % of first answers are right, for one %s', (_, kind) => {
	const went = shareOf(kind);
	if (process.env['SHOW']) console.log(_, went);
	expect(went.share).toBeGreaterThan(0.8);
	expect(went.share).toBeLessThan(0.9);
});
