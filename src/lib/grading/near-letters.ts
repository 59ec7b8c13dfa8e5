/** Rows of a keyboard, each a little to the right of the one above; of the continent’s, y and z besides. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that sound alike, and are taken for each other by who writes what they hear. */
const sounds = ['aeiouy', 'ckqgx', 'szcx', 'dt', 'bp', 'vfwp', 'gj', 'jiy', 'mn', 'lr', 'yz'];

/** Whether a letter is easily typed for another: beside it on the keyboard, or of a like sound. */
export function areNear(a: string, b: string): boolean {
	return areBeside(a, b) || sounds.some((group) => group.includes(a) && group.includes(b));
}

function areBeside(a: string, b: string): boolean {
	const [one, other] = [placeOf(a), placeOf(b)];
	if (!one || !other) return false;
	const across = Math.abs(one.at - other.at);
	return one.row === other.row ? across === 1 : Math.abs(one.row - other.row) === 1 && across < 0.8;
}

function placeOf(letter: string): { row: number; at: number } | undefined {
	const row = rows.findIndex((letters) => letters.includes(letter));
	return row < 0 ? undefined : { row, at: rows[row]!.indexOf(letter) + row * 0.5 };
}
