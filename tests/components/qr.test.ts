import decodeQR from 'qr/decode.js';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import QrCode from '$lib/components/teach/QrCode.svelte';
import { qrOf, type Qr } from '$lib/components/teach/qr';

/** A pixel picture of a code, as a camera would see it on a good day. */
function pictureOf({ size, path }: Qr) {
	const scale = 4;
	const side = size * scale;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
			const end = (Number(x) + Number(length)) * scale;
			for (let column = Number(x) * scale; column < end; column += 1) {
				data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
			}
		}
	}
	return { width: side, height: side, data };
}

const link = `https://recollect.example/quiz/#q1.${'aB3-_x9Z'.repeat(24)}`;

test('a phone reads the link off the code', () => {
	expect(decodeQR(pictureOf(qrOf(link)!))).toBe(link);
});

test('a link with less room for damage is read too', () => {
	const long = link + 'x'.repeat(1100 - link.length);
	expect(decodeQR(pictureOf(qrOf(long)!))).toBe(long);
});

test('a code is no finer than version 25, and nothing is drawn of a longer link', () => {
	// Byte mode holds 1,273 characters there with the least error correction (ISO/IEC 18004, table 7).
	expect(qrOf('x'.repeat(1273))?.size).toBe(17 + 4 * 25 + 8);
	expect(qrOf('x'.repeat(1274))).toBeUndefined();
	expect(qrOf('x'.repeat(9000))).toBeUndefined();
});

test('the screen says when a link is too long to be drawn', () => {
	const { getByText, queryByRole } = render(QrCode, { text: 'x'.repeat(1274), label: 'Code' });
	expect(queryByRole('img')).toBeNull();
	expect(getByText(/too long for a QR code/)).toBeVisible();
});

test('the code is a picture with a name', () => {
	const { getByRole } = render(QrCode, { text: link, label: 'QR code of the link' });
	expect(getByRole('img', { name: 'QR code of the link' })).toBeVisible();
});
