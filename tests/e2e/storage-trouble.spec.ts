import type { Page } from '@playwright/test';
import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test('where the browser keeps nothing, the article can be read and the rest says so', async ({
	page
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Not in this window.', 'SecurityError');
		};
	});
	for (const address of ['/', '/practise/#learn']) {
		await page.goto(address);
		await expect(page.getByRole('alert')).toContainText('Nothing can be saved here.');
	}
	await page.goto('/library/');
	await page.getByRole('main').getByRole('link', { name: /KFOR/ }).click();
	await expect(page.getByText(/Retold from DW/)).toBeVisible();
});

test('without space the question comes back, and is answered when there is some', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'cloze']);
	await learner.answer(true);
	await learner.goOn();
	const before = await readKept(page);

	await refuseToAdd(page, true);
	const question = await learner.question();
	await learner.settle();
	await learner.respond(question, true);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('Your answer could not be saved.');
	await expect(alert).toContainText('This device has no space left for it.');
	await expect(learner.saved).toBeHidden();
	expect(await readKept(page)).toEqual(before);

	await refuseToAdd(page, false);
	await page.getByRole('button', { name: 'Back to the question' }).click();
	expect(await learner.answer(true)).toEqual(question);
	expect(reviewsOf(await readKept(page))).toHaveLength(2);
});

test('old code does not answer into newer data', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'cloze']);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				indexedDB.open('recollect').onsuccess = ({ target }) => {
					const database = (target as IDBOpenDBRequest).result;
					const transaction = database.transaction('meta', 'readwrite');
					transaction.objectStore('meta').put({ key: 'epoch', epoch: 1000 });
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			})
	);
	await learner.settle();
	await learner.respond(await learner.question(), true);
	await expect(page.getByRole('alert')).toContainText('Recollect was updated in another tab.');
	expect(reviewsOf(await readKept(page))).toHaveLength(0);
	await page.getByRole('button', { name: 'Load again' }).click();
	await expect(page.getByRole('alert')).toContainText('This page is out of date.');
});

test.describe('beside a tab of another release', () => {
	// Of the icon that a browser looks for where a page names none.
	test.use({ expectedErrors: /404/ });

	test('a page whose data was renewed elsewhere says so and loses nothing', async ({
		page,
		context
	}) => {
		const learner = await Learner.at(page);
		await learner.beginWith(['choice', 'cloze']);
		await learner.answer(true);

		const newer = await context.newPage();
		await newer.goto('/favicon.svg');
		await newer.evaluate(() => {
			indexedDB.open('recollect', 1000).onsuccess = ({ target }) =>
				(target as IDBOpenDBRequest).result.close();
		});
		await expect(page.getByRole('alert')).toContainText('This page is out of date.');
		await page.getByRole('button', { name: 'Load again' }).click();
		await learner.goOn();
		expect((await learner.question()).kind).toBe('cloze');
	});

	test('an old tab that does not let go is named, and then the page goes on', async ({
		page,
		context
	}) => {
		const old = await context.newPage();
		await old.goto('/favicon.svg');
		await old.evaluate(
			() =>
				new Promise<void>((resolve) => {
					indexedDB.open('recollect', 1).onsuccess = () => resolve();
				})
		);
		await page.goto('/');
		await expect(page.getByRole('alert')).toContainText('One tab has to close.');
		await old.close();
		await expect(page.getByRole('link', { name: /^Read about KFOR/ })).toBeVisible();
	});
});

/** A full disk, below the app and its library: nothing can be added any more. */
async function refuseToAdd(page: Page, refuse: boolean): Promise<void> {
	await page.evaluate((refuse) => {
		const { prototype } = IDBObjectStore as unknown as {
			prototype: { add: unknown; real: unknown };
		};
		prototype.real ??= prototype.add;
		prototype.add = refuse
			? () => {
					throw new DOMException('The disk is full.', 'QuotaExceededError');
				}
			: prototype.real;
	}, refuse);
}
