import { expect, test } from './test';

test('the page has a strict policy and breaks none of it', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	const policy = await page
		.locator('meta[http-equiv="content-security-policy"]')
		.getAttribute('content');
	expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'/);
	expect(policy).toContain("require-trusted-types-for 'script'");
	expect(policy).not.toMatch(/unsafe-(inline|eval)|wasm/);
});

test.describe('what is injected', () => {
	test.use({ expectedErrors: /inline script|TrustedScript|TrustedHTML/ });

	test('does not run', async ({ page }) => {
		await page.goto('/');
		const outcome = await page.evaluate(() => {
			const script = document.createElement('script');
			script.append("document.title = 'taken'");
			document.body.append(script);

			try {
				document.body.innerHTML = '<img src="x" onerror="document.title = \'taken\'">';
				return 'written';
			} catch (error) {
				return String(error);
			}
		});

		expect(outcome).toContain('TrustedHTML');
		await expect(page).not.toHaveTitle('taken');
	});
});

test.describe('an unknown address', () => {
	test.use({ expectedErrors: /404|Not found/ });

	test('says so and shows the way home', async ({ page }) => {
		const response = await page.goto('/no/such/page/');
		expect(response?.status()).toBe(404);

		const home = page.getByRole('main').getByRole('link');
		await home.click();
		await expect(page).toHaveURL('/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test.describe('a browser below the floor', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 16_3_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.3 Mobile/15E148 Safari/604.1'
	});

	test('is told so', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('alert').filter({ hasText: 'too old' })).toBeVisible();
	});
});

test('a browser of today hears nothing of the floor', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('#below-floor')).toBeHidden();
});

// Not opened with scripts switched off: that way Playwright's Chromium still leaves `noscript` out.
test('without scripts the page says what it needs', async ({ request }) => {
	const html = await (await request.get('/')).text();
	expect(html).toMatch(/<noscript><p[^>]*>Recollect needs JavaScript[^%<]*<\/p><\/noscript>/);
});
