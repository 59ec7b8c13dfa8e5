import { expect, type Locator, type Page } from '@playwright/test';

/** A way to use the app: by mouse, by touch, or by keyboard alone. */
export interface Hand {
	press(target: Locator): Promise<void>;
	/** Choose the option with this number, from 0. */
	choose(option: Locator, index: number): Promise<void>;
	/** Write into a field and hand it in. */
	write(field: Locator, text: string): Promise<void>;
}

export const mouse: Hand = {
	press: (target) => target.click(),
	choose: (option) => option.click(),
	async write(field, text) {
		await field.click();
		await field.page().keyboard.type(text);
		await field.page().getByRole('button', { name: 'Check' }).click();
	}
};

export const touch: Hand = {
	press: (target) => target.tap(),
	choose: (option) => option.tap(),
	async write(field, text) {
		await field.tap();
		await field.page().keyboard.type(text);
		await field.page().getByRole('button', { name: 'Check' }).tap();
	}
};

export const keyboard: Hand = {
	async press(target) {
		await tabTo(target);
		await target.page().keyboard.press('Enter');
	},
	choose: (option, index) => option.page().keyboard.press(String(index + 1)),
	async write(field, text) {
		// A question that is answered in writing begins in its field.
		await expect(field).toBeFocused();
		await field.page().keyboard.type(text);
		await field.page().keyboard.press('Enter');
	}
};

/** Go on with the tabulator until something has the focus; the way round a page is not long. */
export async function tabTo(target: Locator): Promise<void> {
	const page: Page = target.page();
	for (let step = 0; step < 40; step += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('The tabulator does not come there.');
}
