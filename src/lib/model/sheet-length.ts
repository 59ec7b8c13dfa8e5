import type { Quiz } from './quiz';

/** How many questions each student gets: those asked of everybody, and what chance picks of each pool. */
export function sheetLength({ items, pools }: Pick<Quiz, 'items' | 'pools'>): number {
	const always = items.filter(({ pool }) => pool === undefined).length;
	return always + pools.reduce((sum, { pick }) => sum + pick, 0);
}

/** How many points a student can get. What chance picks of a pool counts with the pool's average. */
export function sheetPoints({ items, pools }: Pick<Quiz, 'items' | 'pools'>): number {
	const sum = (list: readonly { points: number }[]) =>
		list.reduce((total, { points }) => total + points, 0);
	const always = sum(items.filter(({ pool }) => pool === undefined));
	return pools.reduce((total, { pick }, pool) => {
		const members = items.filter((item) => item.pool === pool);
		return total + (members.length > 0 ? (sum(members) / members.length) * pick : 0);
	}, always);
}
