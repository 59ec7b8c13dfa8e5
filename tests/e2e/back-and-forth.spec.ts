import { readKept } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test('who goes back before the sitting is open stays where they went', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Read it once. Keep it.' })).toBeVisible();
	await page.waitForTimeout(1000);
	await page.evaluate(async () => {
		document.querySelector<HTMLAnchorElement>('a[href$="#guess"]')!.click();
		while (!location.pathname.includes('practise')) await new Promise((go) => setTimeout(go));
		history.back();
	});
	await expect(page.getByRole('navigation').first()).toBeVisible();
	await page.waitForTimeout(1000);
	expect(new URL(page.url()).pathname).toBe('/');
});

test('back leads out of a sitting and forward into the same question', async ({ page }) => {
	const learner = await Learner.at(page);
	await page.goto('/');
	await page.getByRole('link', { name: /^Try 3 questions/ }).click();
	await learner.answer(true);
	await learner.goOn();
	const question = await learner.question();

	await page.goBack();
	await expect(page.getByText('You stopped in the middle.')).toBeVisible();
	await page.goForward();
	expect(await learner.question()).toEqual(question);
	expect((await readKept(page)).sittings).toHaveLength(1);
});

test('who asks for new facts when there are none is told so', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice']);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				indexedDB.open('recollect').onsuccess = ({ target }) => {
					const database = (target as IDBOpenDBRequest).result;
					const transaction = database.transaction('cards', 'readwrite');
					const store = transaction.objectStore('cards');
					store.getAll().onsuccess = ({ target }) => {
						for (const { newRank: _rank, ...card } of (target as IDBRequest).result)
							store.put(card);
					};
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			})
	);
	await learner.finish();
	await learner.press(page.getByRole('button', { name: /^Learn new facts/ }));
	await expect(page.getByText('Nothing new is waiting either.')).toBeVisible();
});
