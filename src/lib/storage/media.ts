import type { MediaId } from '$lib/model/ids';
import type { Media } from '$lib/model/media';
import { db } from './database';
import { assertEpoch } from './epoch';

export async function addMedia(media: Media): Promise<void> {
	await db.transaction('rw', db.meta, db.media, async () => {
		await assertEpoch();
		await db.media.put(media);
	});
}

export function getMedia(id: MediaId): Promise<Media | undefined> {
	return db.media.get(id);
}
