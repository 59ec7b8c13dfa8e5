/** Looks at a value of any kind: tells the path to the first thing that is wrong, or nothing. */
export type Check = (value: unknown) => string | undefined;

/** The value itself is wrong. */
const HERE = '';

function when(isRight: (value: unknown) => boolean): Check {
	return (value) => (isRight(value) ? undefined : HERE);
}

export const text: Check = when((value) => typeof value === 'string');

export const flag: Check = when((value) => typeof value === 'boolean');

/** Set to true, or not there. */
export const yes: Check = when((value) => value === true);

export const number: Check = when(Number.isFinite);

export const whole: Check = when(Number.isSafeInteger);

/** A whole number from 0 on. */
export const count: Check = when((value) => Number.isSafeInteger(value) && (value as number) >= 0);

export function between(least: number, most: number): Check {
	return when((value) => typeof value === 'number' && value >= least && value <= most);
}

export function oneOf(...values: readonly unknown[]): Check {
	return when((value) => values.includes(value));
}

/** An id of a kind, as `fact:…`. */
export function id(...kinds: readonly string[]): Check {
	return when(
		(value) =>
			typeof value === 'string' &&
			value.length < 500 &&
			kinds.some((kind) => value.startsWith(`${kind}:`) && value.length > kind.length + 1)
	);
}

export function list(item: Check): Check {
	return (value) => {
		if (!Array.isArray(value)) return HERE;
		for (const [index, part] of value.entries()) {
			const problem = item(part);
			if (problem !== undefined) return join(String(index), problem);
		}
		return undefined;
	};
}

/** An object with some fields, and perhaps some others. Fields that nobody knows are let through. */
export function shape(
	fields: Readonly<Record<string, Check>>,
	optional: Readonly<Record<string, Check>> = {}
): Check {
	const all = [...Object.entries(fields), ...Object.entries(optional)];
	return (value) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return HERE;
		for (const [key, check] of all) {
			const part = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
			if (part === undefined && key in optional) continue;
			const problem = check(part);
			if (problem !== undefined) return join(key, problem);
		}
		return undefined;
	};
}

/** One of several shapes, told apart by a field. */
export function byField(field: string, shapes: Readonly<Record<string, Check>>): Check {
	return (value) => {
		if (typeof value !== 'object' || value === null) return HERE;
		const kind = (value as Record<string, unknown>)[field];
		const check = typeof kind === 'string' && Object.hasOwn(shapes, kind) && shapes[kind];
		return check ? check(value) : field;
	};
}

/** A check of its own, after another has passed. */
export function also(first: Check, isRight: (value: never) => boolean): Check {
	return (value) => first(value) ?? (isRight(value as never) ? undefined : HERE);
}

/** Deeper than anything that is written. */
const DEEPEST = 30;

/** Not nested without end, and with no key that would reach into the prototype of objects. */
export function isPlain(value: unknown, depth = 0): boolean {
	if (typeof value !== 'object' || value === null) return true;
	if (depth > DEEPEST || Object.hasOwn(value, '__proto__')) return false;
	return Object.values(value).every((part) => isPlain(part, depth + 1));
}

function join(key: string, rest: string): string {
	return rest ? `${key}.${rest}` : key;
}
