/** Nobody nests deeper by intent; some readers take the square of the depth in time. */
const DEEPEST = 200;

/** Elements that are closed as often as they are opened, of which pages are built. */
const nested =
	/<(\/?)(?:div|span|section|article|ul|ol|dl|table|blockquote|b|i|u|em|strong|small|big|font|center|main|header|figure|form|fieldset|a|sup|sub|q|cite|code|ins|del|label|abbr)\b[^<>]*>/gi;

/** The same HTML without the marks of elements that are nested too deep; their words stay. */
export function flatten(html: string): string {
	let depth = 0;
	return html.replace(nested, (mark, slash: string) => {
		depth = Math.max(0, depth + (slash ? -1 : 1));
		// An element is left out when it opens too deep, and so is its end.
		return depth + (slash ? 1 : 0) > DEEPEST ? '' : mark;
	});
}
