/** Rows of a keyboard, each a little to the right of the one above. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that sound alike, and are taken for each other by who writes what they hear. */
const sounds = ['aeiouy', 'ckqgx', 'szcx', 'dt', 'bp', 'vfwp', 'gj', 'jiy', 'mn', 'lr', 'yz'];

const letters = Array.from(rows.join(''));

/** Every pair, since it is asked for each letter of each word. */
const near = new Set(
	letters.flatMap((a) =>
		letters.filter((b) => areBeside(a, b) || soundAlike(a, b)).map((b) => a + b)
	)
);

/** Whether a letter is easily typed for another: beside it on the keyboard, or of a like sound. */
export function areNear(a: string, b: string): boolean {
	return near.has(a + b);
}

function soundAlike(a: string, b: string): boolean {
	return sounds.some((group) => group.includes(a) && group.includes(b));
}

function areBeside(a: string, b: string): boolean {
	const [one, other] = [placeOf(a), placeOf(b)];
	const across = Math.abs(one.at - other.at);
	return one.row === other.row ? across === 1 : Math.abs(one.row - other.row) === 1 && across < 0.8;
}

function placeOf(letter: string): { row: number; at: number } {
	const row = rows.findIndex((letters) => letters.includes(letter));
	return { row, at: rows[row]!.indexOf(letter) + row * 0.5 };
}
