import { expect, test } from './test';

const iPhone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.describe('in Safari on an iPhone', () => {
	test.use({ userAgent: `${iPhone} Version/17.5 Mobile/15E148 Safari/604.1` });

	test('a newcomer hears that Safari may clear what was learned', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByText('Safari may clear what you have learned')).toBeVisible();
	});
});

test.describe('in the browser of another app', () => {
	test.use({ userAgent: `${iPhone} Mobile/15E148 Instagram 335.0.0.22.106 (iPhone14,5)` });

	test('a newcomer is sent to a browser', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByText('Open in your browser')).toBeVisible();
	});
});
