/** The parts of the browser’s file picker that we need; not all browsers have one. */
interface FileHandle {
	name: string;
	createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}

interface PickerWindow {
	showSaveFilePicker?: (options: {
		id: string;
		suggestedName: string;
		startIn: string;
		types: { description: string; accept: Record<string, string[]> }[];
	}) => Promise<FileHandle>;
}

/** What a file is, for the browser and for the apps that it may be handed to. */
export interface FileKind {
	/** MIME type. */
	type: string;
	/** With its dot. */
	extension: `.${string}`;
}

const zipFile: FileKind = { type: 'application/zip', extension: '.zip' };

/** Where a file is to go: a place that was chosen, the browser’s downloads, or nowhere. */
export type Place = { handle: FileHandle } | 'downloads' | 'nowhere';

/**
 * Ask where to put a file, where the browser lets one choose. It wants a tap not long ago, so ask before
 * the file is made.
 */
export async function askPlace(
	suggestedName: string,
	description: string,
	{ type, extension } = zipFile
): Promise<Place> {
	const { showSaveFilePicker } = window as PickerWindow;
	if (!showSaveFilePicker) return 'downloads';
	try {
		const types = [{ description, accept: { [type]: [extension] } }];
		const options = { id: 'recollect', suggestedName, startIn: 'documents', types };
		return { handle: await showSaveFilePicker.call(window, options) };
	} catch (error) {
		// Left without choosing; or a frame or a policy forbids to choose, and a download is possible still.
		return isNamed(error, 'AbortError') ? 'nowhere' : 'downloads';
	}
}

/** Put a file where it is to go; tells the name it has there. */
export async function putFile(
	place: Exclude<Place, 'nowhere'>,
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
	{ type } = zipFile
): Promise<string> {
	const blob = new Blob([bytes], { type });
	if (place === 'downloads') {
		download(blob, name);
		return name;
	}
	const writable = await place.handle.createWritable();
	await writable.write(blob);
	await writable.close();
	return place.handle.name;
}

function download(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// Some browsers begin to read it only later.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether files like ours can be handed to other apps, as on most phones. */
export function canShare(kind = zipFile): boolean {
	const file = fileOf(`recollect${kind.extension}`, new Uint8Array(), kind);
	return navigator.canShare?.({ files: [file] }) ?? false;
}

/** Hand a file to another app. What was too long after the tap wants another one. */
export async function shareFile(
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
	kind = zipFile
): Promise<'shared' | 'left' | 'tap-again'> {
	try {
		await navigator.share({ files: [fileOf(name, bytes, kind)] });
		return 'shared';
	} catch (error) {
		if (isNamed(error, 'AbortError')) return 'left';
		if (isNamed(error, 'NotAllowedError')) return 'tap-again';
		throw error;
	}
}

function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>, { type }: FileKind): File {
	return new File([bytes], name, { type });
}

function isNamed(error: unknown, name: string): boolean {
	return error instanceof Error && error.name === name;
}
