import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Room {
	/** Rooms above it that it may import. */
	from: string[];
	/** Packages that it may import; those of a pure room no other room knows. */
	packages?: string[];
	/** No screen, no clock, no chance: what it needs comes as an argument. */
	pure?: true;
	/** Knows the words for the screen. */
	words?: true;
}

const svelte = ['svelte', '$app', '$env'];
const pureRooms = ['model', 'random', 'language', 'generation', 'grading', 'memory', 'stats'];
const doors = ['exchange', 'reading', 'assignment', 'lessons', 'storage', 'workers'];

/** The house, from the ground up. A room imports only from rooms above it, so no cycle can exist. */
const rooms: Record<string, Room> = {
	model: { from: [], pure: true },
	random: { from: [], pure: true },
	language: { from: ['model'], pure: true },
	generation: { from: ['model', 'random', 'language'], pure: true },
	grading: { from: ['model', 'language'], pure: true },
	memory: { from: ['model', 'random'], packages: ['ts-fsrs'], pure: true },
	stats: { from: ['model', 'memory'], pure: true },
	exchange: { from: ['model'], packages: ['fflate'], pure: true },
	reading: {
		from: ['model', 'language', 'exchange'],
		packages: ['@mozilla/readability', 'marked', 'pdfjs-dist'],
		pure: true
	},
	assignment: {
		from: ['model', 'random', 'grading', 'stats', 'exchange'],
		packages: ['fflate'],
		pure: true
	},
	lessons: { from: ['model'], pure: true },
	storage: { from: ['model', 'memory', 'stats'], packages: ['dexie'] },
	workers: {
		from: ['model', 'random', 'language', 'generation', 'reading', 'memory', 'exchange'],
		packages: ['pdfjs-dist']
	},
	state: { from: [...pureRooms, ...doors], packages: svelte, words: true },
	components: {
		from: ['model', 'grading', 'memory', 'stats'],
		packages: [...svelte, 'marked', 'qr'],
		words: true
	}
};

/** Globals of a page, which a pure room does without. */
const ofThePage = new Set([
	'document',
	'window',
	'navigator',
	'location',
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'fetch',
	'setTimeout',
	'setInterval',
	'requestAnimationFrame',
	'performance'
]);

const library = 'src/lib';
const files = readdirSync(library, { recursive: true, encoding: 'utf8' })
	.map((path) => path.split(sep).join('/'))
	.filter((path) => /\.(?:ts|js|svelte)$/.test(path))
	.map((path) => ({ path, room: path.split('/')[0]!, script: scriptOf(path) }));

test('there is a house to look at', () => {
	expect(files.length).toBeGreaterThan(20);
});

test('the table reads downwards', () => {
	const names = Object.keys(rooms);
	for (const [name, { from }] of Object.entries(rooms)) {
		const notAbove = from.filter((other) => names.indexOf(other) >= names.indexOf(name));
		expect(notAbove, `${name} may import only what stands above it`).toEqual([]);
	}
});

test('each file is in a room of the table', () => {
	const homeless = files.filter(({ path, room }) => !rooms[room] || path === room);
	expect(homeless.map(({ path }) => path)).toEqual([]);
});

test('rooms import only what the table allows them', () => {
	const breaches = files.flatMap(({ path, room, script }) =>
		importsOf(script).flatMap((name) => {
			const objection = rooms[room] && objectionTo(name, path, room, rooms[room]);
			return objection ? [`${path} imports ${name}: ${objection}`] : [];
		})
	);
	expect(breaches).toEqual([]);
});

describe('pure rooms', () => {
	const pure = files.filter(({ room }) => rooms[room]?.pure);

	test('have no Svelte', () => {
		expect(pure.map(({ path }) => path).filter((path) => path.includes('.svelte'))).toEqual([]);
	});

	test('have no page, no clock and no chance of their own', () => {
		const breaches = pure.flatMap(({ path, script }) =>
			impuritiesOf(script).map((impurity) => `${path} uses ${impurity}: take it as an argument`)
		);
		expect(breaches).toEqual([]);
		// Hundreds of files are parsed, which takes a busy machine a while.
	}, 30_000);
});

test('an import names the file that it means: no barrels, no default exports', () => {
	const barrels = files.filter(
		({ path, script }) => /(?:^|\/)index\.[jt]s$/.test(path) || /^export default\b/m.test(script)
	);
	expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('a breach does not pass unseen', () => {
	const uses =
		'const day = new Date(now); Date.now(); new Date; a.document; fetch(u); f({ window })';
	expect(impuritiesOf(uses)).toEqual(['Date.now', 'new Date()', 'fetch', 'window']);

	const objections = ['dexie', '$lib/storage/journal', '$messages', '../model/ids', './days'].map(
		(name) => objectionTo(name, 'memory/plan.ts', 'memory', rooms.memory!)
	);
	expect(objections).toEqual([
		'no line of the table gives this package to memory',
		'memory may not know storage',
		'memory has no words for the screen',
		'between rooms write $lib/room/file',
		undefined
	]);
});

function scriptOf(path: string): string {
	const text = readFileSync(join(library, path), 'utf8');
	if (!path.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

function importsOf(script: string): string[] {
	return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** What speaks against an import, if anything. */
function objectionTo(name: string, path: string, room: string, rules: Room): string | undefined {
	if (name.startsWith('.')) {
		const target = relative('.', join(dirname(path), name)).split(sep)[0];
		return target === room ? undefined : 'between rooms write $lib/room/file';
	}
	if (name.startsWith('$lib/')) {
		const other = name.split('/')[1]!;
		if (other === room) return 'within a room write ./file';
		return rules.from.includes(other) ? undefined : `${room} may not know ${other}`;
	}
	if (name === '$messages') return rules.words ? undefined : `${room} has no words for the screen`;
	const known = rules.packages?.some((own) => name === own || name.startsWith(`${own}/`));
	return known ? undefined : `no line of the table gives this package to ${room}`;
}

function impuritiesOf(script: string): string[] {
	const found: string[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) {
			const text = node.getText();
			if (text === 'Date.now' || text === 'Math.random') found.push(text);
			// The name after a dot is a property, not a global.
			look(node.expression);
			return;
		}
		if (isClock(node)) found.push('new Date()');
		if (ts.isIdentifier(node) && ofThePage.has(node.text) && isUse(node)) found.push(node.text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true));
	return found;
}

/** A date of no given time is now. */
function isClock(node: ts.Node): boolean {
	const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
	return isCall && node.expression.getText() === 'Date' && !node.arguments?.length;
}

/** Whether a name is used, as a global is, and not given to something of the room's own. */
function isUse(node: ts.Identifier): boolean {
	const { parent } = node;
	const isName =
		'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
	return !isName && !(ts.isBindingElement(parent) && parent.propertyName === node);
}
