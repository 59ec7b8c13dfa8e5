/** The browser’s own reader of QR codes; not all have one. */
interface Detector {
	detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
	new (options: { formats: string[] }): Detector;
	getSupportedFormats(): Promise<string[]>;
}

/** Finds a QR code on a picture or a frame of a video; nothing when there is none. */
export type QrReader = (frame: HTMLVideoElement | ImageBitmap) => Promise<string | undefined>;

/** The browser’s reader where it has one, else one that is loaded now. */
export async function loadQrReader(): Promise<QrReader> {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
	const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
	if (!BarcodeDetector || !formats?.includes('qr_code')) return loadOwnReader();
	const detector = new BarcodeDetector({ formats: ['qr_code'] });
	return async (frame) => (await detector.detect(frame))[0]?.rawValue;
}

/** So many pixels on the longer side are enough for the finest codes that we draw. */
const ENOUGH = 1280;

async function loadOwnReader(): Promise<QrReader> {
	const { default: decode } = await import('qr/decode.js');
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	return (frame) => {
		const isVideo = frame instanceof HTMLVideoElement;
		const width = isVideo ? frame.videoWidth : frame.width;
		const height = isVideo ? frame.videoHeight : frame.height;
		if (width === 0) return Promise.resolve(undefined);
		const scale = Math.min(1, ENOUGH / Math.max(width, height));
		canvas.width = Math.round(width * scale);
		canvas.height = Math.round(height * scale);
		context.drawImage(frame, 0, 0, canvas.width, canvas.height);
		const image = context.getImageData(0, 0, canvas.width, canvas.height);
		try {
			return Promise.resolve(decode(image, { timeLimit: 60 }));
		} catch {
			// It throws where it sees no code.
			return Promise.resolve(undefined);
		}
	};
}

/** The QR code on a photo or a screenshot. */
export async function readPicture(picture: Blob): Promise<string | undefined> {
	try {
		const [read, bitmap] = await Promise.all([loadQrReader(), createImageBitmap(picture)]);
		return await read(bitmap);
	} catch {
		// No picture that the browser knows.
		return undefined;
	}
}
