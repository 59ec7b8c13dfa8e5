/** A database as it lies on the disk: its native version, its stores with their indexes, their rows. */
export interface RawDatabase {
	version: number;
	stores: Record<string, { keyPath: string | string[]; indexes: RawIndex[]; rows: unknown[] }>;
}

interface RawIndex {
	name: string;
	keyPath: string | string[];
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** Read a whole database without the code that knows it. */
export async function dumpDatabase(name: string): Promise<RawDatabase> {
	const database = await finished(indexedDB.open(name));
	const stores: RawDatabase['stores'] = {};
	for (const store of database.objectStoreNames) {
		const source = database.transaction(store).objectStore(store);
		const indexes = [...source.indexNames].map((index) => ({
			name: index,
			keyPath: source.index(index).keyPath as RawIndex['keyPath']
		}));
		stores[store] = {
			keyPath: source.keyPath as string | string[],
			indexes,
			rows: (await finished(source.getAll())).map(toJson)
		};
	}
	const { version } = database;
	database.close();
	return { version, stores };
}

/** Put a database on the disk as an old release left it. */
export async function restoreDatabase(name: string, raw: RawDatabase): Promise<void> {
	const opening = indexedDB.open(name, raw.version);
	opening.onupgradeneeded = () => {
		for (const [store, { keyPath, indexes, rows }] of Object.entries(raw.stores)) {
			const target = opening.result.createObjectStore(store, { keyPath });
			for (const index of indexes) target.createIndex(index.name, index.keyPath);
			for (const row of rows) target.add(fromJson(row));
		}
	};
	(await finished(opening)).close();
}

/** Bytes as a list of numbers, for a file that people can read. */
function toJson(row: Record<string, unknown>): unknown {
	const { bytes } = row;
	return bytes instanceof Uint8Array ? { ...row, bytes: { list: [...bytes] } } : row;
}

function fromJson(row: unknown): unknown {
	const { bytes } = row as { bytes?: { list: number[] } };
	return bytes ? { ...(row as object), bytes: Uint8Array.from(bytes.list) } : row;
}
