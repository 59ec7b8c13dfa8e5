/** What a key does to the fact that one is at. */
export type ReviewAct =
	'next' | 'back' | 'accept' | 'edit' | 'drop' | 'another' | 'more' | 'own' | 'undo' | 'keys';

const keys: Record<string, ReviewAct> = {
	j: 'next',
	n: 'next',
	ArrowDown: 'next',
	k: 'back',
	p: 'back',
	ArrowUp: 'back',
	a: 'accept',
	e: 'edit',
	d: 'drop',
	r: 'another',
	m: 'more',
	o: 'own',
	u: 'undo',
	'?': 'keys'
};

/** What a key asks for; undefined for any other. */
export function reviewActOf(key: string | undefined): ReviewAct | undefined {
	return key === undefined ? undefined : keys[key];
}
