import type { Quiz } from './quiz';

/** How many questions each student gets: those asked of everybody, and what chance picks of each pool. */
export function sheetLength({ items, pools }: Pick<Quiz, 'items' | 'pools'>): number {
	const always = items.filter(({ pool }) => pool === undefined).length;
	return always + pools.reduce((sum, { pick }) => sum + pick, 0);
}
