import type { MediaId } from './ids';
import type { Timestamp } from './time';

/** A picture as it is kept on the device: already cut down to a bounded size. */
export interface Media {
	id: MediaId;
	type: 'image/webp' | 'image/jpeg' | 'image/png';
	bytes: Uint8Array<ArrayBuffer>;
	/** In pixels. */
	width: number;
	height: number;
	addedAt: Timestamp;
}

/** A picture on a card, with what it shows in words. */
export interface Picture {
	id: MediaId;
	alt: string;
}
