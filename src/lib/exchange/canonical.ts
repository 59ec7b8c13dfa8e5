/** JSON with the keys of every object in order: the same content is the same text. */
export function canonical(value: unknown): string {
	return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}

/** Whether two values are the same content, much faster than by their texts. */
export function isSame(one: unknown, other: unknown): boolean {
	if (Object.is(one, other) || one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	if (one instanceof Uint8Array && other instanceof Uint8Array) return isSameBytes(one, other);
	return hasAllOf(one, other) && hasAllOf(other, one, true);
}

/** Whether one has what the other has; a key without a value is not written, and so is no content. */
function hasAllOf(one: object, other: object, onlyKeys = false): boolean {
	for (const key of Object.keys(other)) {
		const part = (other as Record<string, unknown>)[key];
		if (part === undefined) continue;
		if (!Object.hasOwn(one, key)) return false;
		if (!onlyKeys && !isSame((one as Record<string, unknown>)[key], part)) return false;
	}
	return true;
}

function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
