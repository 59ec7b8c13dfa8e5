import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import encodeQR from 'qr';
import { codeOf, emptyDesk } from './came-back';
import { expect, test } from './test';

/** A short film for the camera of a browser (YUV4MPEG2): each code for some frames, one after another. */
function filmOf(texts: readonly string[], size = 720): Buffer {
	const frames = texts.flatMap((text) => Array<Buffer>(8).fill(frameOf(text, size)));
	return Buffer.concat([
		Buffer.from(`YUV4MPEG2 W${size} H${size} F8:1 Ip A1:1 C420jpeg\n`),
		...frames
	]);
}

function frameOf(text: string, size: number): Buffer {
	const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
	const scale = Math.floor(size / rows.length);
	const luma = Buffer.alloc(size * size, 255);
	for (let y = 0; y < rows.length * scale; y += 1) {
		for (let x = 0; x < rows.length * scale; x += 1) {
			if (rows[Math.floor(y / scale)]![Math.floor(x / scale)]) luma[y * size + x] = 0;
		}
	}
	return Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((size * size) / 2, 128)]);
}

test('the camera takes one code after another', async ({ browserName: _, page, baseURL }, info) => {
	const desk = await emptyDesk(page, false);
	const codes = await Promise.all(
		['Lea Fink', 'Mia Holm', 'Noa Levi'].map((name) => codeOf(desk.assignment, name))
	);
	const film = join(mkdtempSync(join(tmpdir(), 'recollect-')), 'film.y4m');
	writeFileSync(film, filmOf(codes.map((code) => `${baseURL}/results/#${code}`)));

	const { launchOptions } = info.project.use;
	const browser = await chromium.launch({
		...launchOptions,
		args: [
			...(launchOptions?.args ?? []),
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		]
	});
	try {
		const context = await browser.newContext({ ...(baseURL && { baseURL }) });
		const there = await context.newPage();
		await there.goto('/results/');
		await expect(there.getByRole('button', { name: 'Scan codes' })).toBeVisible();
		const { putDesk } = await import('./teachers-desk');
		await putDesk(there, desk);
		await there.getByRole('button', { name: 'Scan codes' }).click();
		await expect(there.getByText('3 codes taken')).toBeVisible({ timeout: 20_000 });
		const list = there.getByRole('region', { name: 'What came' });
		await expect(list.getByRole('listitem')).toHaveCount(3);
		await there.getByRole('button', { name: 'Stop scanning' }).click();
		await there.getByRole('button', { name: 'Undo' }).click();
		await expect(there.getByText('Nothing has come yet')).toBeVisible();
	} finally {
		await browser.close();
	}
});
