/** All files of what was dropped, those in folders too. Call it at once: what was dropped is gone a moment later. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
	const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (entries.length === 0) return [...data.files];
	const files = await Promise.all(entries.map((entry) => filesIn(entry, 0)));
	return files.flat();
}

/** Deeper folders hold no results. */
const DEEPEST = 8;

async function filesIn(entry: FileSystemEntry, depth: number): Promise<File[]> {
	if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
	if (depth > DEEPEST) return [];
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const files: File[] = [];
	// A folder tells a hundred at a time, and nothing when it has told all.
	for (let some = await next(reader); some.length > 0; some = await next(reader)) {
		for (const inside of some) files.push(...(await filesIn(inside, depth + 1)));
	}
	return files;
}

function next(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
	return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}
