import { newId } from '$lib/model/ids';
import type { Media } from '$lib/model/media';
import { addMedia } from '$lib/storage/media';
import { clock } from './clock.svelte';

/** Pixels of the longer side, and bytes, that a picture on a card has at most. */
const LONGEST = 1280;
const HEAVIEST = 200_000;
/** So many times too heavy at the best quality is too heavy at the worst. */
const FAR = 2.5;
/** Files and pictures beyond this would take a phone down while they are being read. */
const LARGEST_FILE = 40_000_000;
const MOST_PIXELS = 60_000_000;

type Problem = 'not-a-picture' | 'too-large' | 'not-saved';

/**
 * Cut a picture down and keep it on the device. It is painted anew, so that nothing of what a camera
 * writes into a file, such as the place, comes along.
 */
export async function keepPicture(file: Blob): Promise<Pick<Media, 'id'> | { problem: Problem }> {
	if (file.size > LARGEST_FILE) return { problem: 'too-large' };
	const image = await createImageBitmap(file).catch(() => undefined);
	if (!image) return { problem: 'not-a-picture' };
	if (image.width * image.height > MOST_PIXELS) return { problem: 'too-large' };
	try {
		const media = await cutDown(image);
		if (!media) return { problem: 'too-large' };
		await addMedia(media);
		return { id: media.id };
	} catch (error) {
		console.warn(error);
		return { problem: 'not-saved' };
	} finally {
		image.close();
	}
}

/** The best of ever smaller and coarser paintings that is light enough. */
async function cutDown(image: ImageBitmap): Promise<Media | undefined> {
	const longest = Math.max(image.width, image.height);
	for (const side of [LONGEST, 960, 640, 400]) {
		const scale = Math.min(1, side / longest);
		const canvas = paint(image, scale);
		for (const quality of [0.85, 0.7, 0.5]) {
			const blob = await encode(canvas, quality);
			// What is far too heavy will not become light by being coarser.
			if (!blob || blob.size > FAR * HEAVIEST) break;
			if (blob.size > HEAVIEST) continue;
			const { width, height } = canvas;
			const bytes = new Uint8Array(await blob.arrayBuffer());
			const type = blob.type as Media['type'];
			return { id: newId('media'), type, bytes, width, height, addedAt: clock.now() };
		}
	}
	return undefined;
}

function paint(image: ImageBitmap, scale: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(image.width * scale));
	canvas.height = Math.max(1, Math.round(image.height * scale));
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser cannot paint pictures.');
	context.imageSmoothingQuality = 'high';
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas;
}

/** As WebP; where a browser writes none and gives a PNG instead, as JPEG, on white. */
async function encode(canvas: HTMLCanvasElement, quality: number): Promise<Blob | undefined> {
	const webp = await toBlob(canvas, 'image/webp', quality);
	if (webp?.type === 'image/webp') return webp;
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	context.globalCompositeOperation = 'destination-over';
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	return toBlob(canvas, 'image/jpeg', quality);
}

function toBlob(
	canvas: HTMLCanvasElement,
	type: string,
	quality: number
): Promise<Blob | undefined> {
	return new Promise((resolve) =>
		canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality)
	);
}
