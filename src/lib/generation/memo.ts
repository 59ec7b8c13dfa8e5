/** More than an article has of answers, and little enough to forget. */
const most = 5000;

/** A pure reading of texts that keeps its results: the same few hundred answers come again and again. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
	const results = new Map<string, T>();
	return (text) => {
		const known = results.get(text);
		if (known !== undefined || results.has(text)) return known as T;
		const result = read(text);
		if (results.size >= most) results.clear();
		results.set(text, result);
		return result;
	};
}
