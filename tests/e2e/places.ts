import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** Every page but those of a sitting and of an article to be read, and what is there once it stands. */
const places: [address: string, sign: (page: Page) => Locator][] = [
	['/library/', (page) => page.getByRole('button', { name: 'New deck' })],
	['/add/', (page) => page.getByRole('button', { name: 'Open a file' })],
	['/review/#kfor', (page) => page.getByRole('button', { name: /^Accept all/ })],
	['/deck/#kfor', (page) => page.locator('[data-index="0"]')],
	['/article/#kfor?ask', (page) => page.getByRole('button', { name: 'Answer', exact: true })],
	['/test/#kfor', (page) => page.getByRole('button', { name: 'Begin' })],
	['/cram/#kfor', (page) => page.getByRole('button', { name: 'I don’t know' })],
	['/clock/#kfor', (page) => page.getByRole('heading', { name: 'Timeline' })],
	['/recall/#kfor', (page) => page.getByRole('textbox', { name: 'What you remember' })],
	['/cards/', (page) => page.getByRole('button', { name: /^Save, then the next/ })],
	['/progress/', (page) => page.getByRole('main').getByText(/in a row|once you have answered/)],
	['/teach/', (page) => page.getByRole('button', { name: 'New quiz' })],
	['/teach/quiz/#new:kfor', (page) => page.getByRole('button', { name: 'Copy link' })],
	['/teach/class/#new', (page) => page.getByRole('button', { name: 'Make the class' })],
	['/results/', (page) => page.getByRole('button', { name: 'Scan codes' })],
	['/share/', (page) => page.getByText('is shown here once')],
	['/settings/', (page) => page.getByRole('radio', { name: 'Dark' })],
	['/backup/', (page) => page.getByRole('button', { name: 'Save a copy' })],
	['/help/', (page) => page.getByRole('heading', { name: 'How it works' })]
];

/** Visit each page of the app whose database has the lesson, and do something once it stands. */
export async function visitAll(
	page: Page,
	visit?: (address: string) => Promise<void>,
	base = ''
): Promise<void> {
	for (const [address, sign] of places) {
		await page.goto(`${base}${address}`);
		await expect(sign(page).first()).toBeVisible();
		await visit?.(address);
	}
}
