/** The children of an element that have one of some names, such as `w:p`. */
export function childrenOf(element: Element, ...names: string[]): Element[] {
	return [...element.children].filter(
		(child) => names.length === 0 || names.includes(child.nodeName)
	);
}

/** The first element of a name anywhere below. */
export function firstOf(root: Element | Document, name: string): Element | undefined {
	return allOf(root, name)[0];
}

/** All elements of a name below, in their order. */
export function allOf(root: Element | Document, name: string): Element[] {
	return [...root.getElementsByTagName(name)];
}

/** The text of the first element of a name. */
export function textAt(root: Element | Document, name: string): string | undefined {
	const text = firstOf(root, name)?.textContent?.replace(/\s+/g, ' ').trim();
	return text === '' ? undefined : text;
}
