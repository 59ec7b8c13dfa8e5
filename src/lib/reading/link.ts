/** The address in a text that is nothing but one, with perhaps a few words before it. */
export function linkIn(text: string): string | undefined {
	const [, words = '', url] =
		/^\s*(?:([^\n]{0,200}?)\s+)?<?((?:https?:\/\/|www\.)[^\s<>]+)>?\s*$/i.exec(text) ?? [];
	if (!url || /[.!?]\s/.test(words)) return undefined;
	return url.startsWith('www.') ? `https://${url}` : url;
}
