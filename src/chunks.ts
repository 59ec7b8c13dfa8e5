import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/*
 * Which code goes into which file. On a slow network each request costs half a second, so it is few files:
 * one with what every page needs to come alive, one for practice, behind the first paint, one for the pages
 * around it, one for quizzes that are taken, one for other ways to practise, one for those who teach,
 * and one for articles that come in and are looked through.
 * Worked out from the imports themselves, so that nobody has to keep a list.
 */

/** What comes with each page at once; Help brings its own, which no other page has. */
const pages = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.map((path) => `src/routes/${path.split(sep).join('/')}`)
	.filter((path) => /\/\+(?:page|layout|error)\.svelte$/.test(path) && !path.includes('/help/'));

/** What pages import when they are alive: first what a sitting needs, then all else. */
const practice = [
	'src/routes/Today.svelte',
	'src/routes/practise/SittingView.svelte',
	'src/routes/article/Article.svelte',
	'src/lib/components/UndoBar.svelte',
	'src/lib/components/UpdateNotice.svelte',
	'src/lib/components/SurroundingsNotice.svelte',
	'src/lib/state/practice.ts',
	'src/lib/state/surroundings.ts',
	'src/lib/state/update.svelte.ts',
	'src/lib/state/reading.ts'
];
const home = [
	'src/routes/library/Library.svelte',
	'src/routes/deck/Deck.svelte',
	'src/routes/cards/Cards.svelte',
	'src/routes/progress/Progress.svelte',
	'src/routes/settings/Settings.svelte',
	'src/routes/backup/Backup.svelte'
];
const quiz = ['src/routes/quiz/Quiz.svelte'];
const modes = [
	'src/routes/test/Test.svelte',
	'src/routes/cram/Cram.svelte',
	'src/routes/clock/Clock.svelte',
	'src/routes/recall/Recall.svelte',
	'src/routes/article/AskingArticle.svelte'
];
const add = ['src/routes/add/Add.svelte', 'src/routes/review/Review.svelte'];
const teach = [
	'src/routes/teach/Teach.svelte',
	'src/routes/teach/quiz/QuizPlace.svelte',
	'src/routes/teach/class/Class.svelte',
	'src/routes/results/Results.svelte',
	'src/routes/share/Share.svelte'
];

/** An import of more than types. */
const staticImport = /^\s*import (?!type\b)[^;'"]*?from '([^']+)'/gm;

const ofQuiz = reachedFrom(quiz);
const ofHome = reachedFrom(home);
const ofModes = reachedFrom(modes);
const ofPractice = reachedFrom(practice);
// What these and the pages around practice share comes before both: neither is to fetch the other.
for (const kind of ['modules', 'messages'] as const) {
	for (const name of [...ofQuiz[kind], ...ofModes[kind]]) {
		if (ofHome[kind].has(name)) ofPractice[kind].add(name);
	}
}
const later = [
	{ name: 'practice', ...ofPractice },
	{ name: 'quiz', ...ofQuiz },
	{ name: 'modes', ...ofModes },
	{ name: 'home', ...ofHome },
	{ name: 'teach', ...reachedFrom(teach) },
	{ name: 'add', ...reachedFrom(add) }
];
const files = [{ name: 'frame', ...shared() }, ...later];
const framework = /node_modules\/(?:svelte|@sveltejs|esm-env|clsx|devalue)\/|vite\/preload-helper/;
const message = /src\/paraglide\/messages\/(?<key>[a-z0-9_]+)\b/;

/**
 * The files for the bundler. Each takes what its modules need along, the first one first: else a page around
 * practice might take what practice needs, and practice would have to fetch that page's file too.
 */
export const chunks = files.map(({ name }, index) => ({
	name,
	priority: files.length - index,
	test: (id: string) => fileFor(id) === name
}));

/** The file that a module goes into; none where the bundler may decide. */
function fileFor(id: string): string | null {
	const path = relative('.', id.split('?')[0]!).split(sep).join('/');
	if (framework.test(id)) return 'frame';
	if (/node_modules\/(?:dexie|ts-fsrs)\//.test(id)) return 'practice';
	const key = message.exec(path)?.groups?.['key'];
	if (key && !key.startsWith('_')) {
		return files.find(({ messages }) => messages.has(key))?.name ?? null;
	}
	if (path.startsWith('src/paraglide/')) return 'frame';
	if (!path.startsWith('src/lib/')) return null;
	return files.find(({ modules }) => modules.has(path))?.name ?? null;
}

/**
 * What the pages share, or share with what comes later. What one page alone says and needs comes with that
 * page: else each page more would slow down all others.
 */
function shared(): Reached {
	const isPage = (path: string) => path.endsWith('/+page.svelte');
	const always = reachedFrom(pages.filter((path) => !isPage(path)));
	const each = pages.filter(isPage).map((path) => reachedFrom([path]));
	const also = (kind: keyof Reached) => {
		const all = each.flatMap((page) => [...page[kind]]);
		const isShared = (name: string) =>
			all.indexOf(name) !== all.lastIndexOf(name) || later.some((file) => file[kind].has(name));
		return new Set([...always[kind], ...all.filter(isShared)]);
	};
	return { modules: also('modules'), messages: also('messages') };
}

interface Reached {
	modules: Set<string>;
	messages: Set<string>;
}

/** The modules that some import at once, themselves included, and the messages that these say. */
function reachedFrom(roots: readonly string[]): Reached {
	const modules = new Set<string>();
	const messages = new Set<string>();
	const visit = (path: string) => {
		if (modules.has(path)) return;
		modules.add(path);
		const source = readFileSync(path, 'utf8');
		for (const [, key] of source.matchAll(/\bm\.([a-z0-9_]+)/g)) messages.add(key!);
		for (const [, name] of source.matchAll(staticImport)) {
			const found = fileOf(name!, path);
			if (found) visit(found);
		}
	};
	roots.forEach(visit);
	return { modules, messages };
}

function fileOf(name: string, from: string): string | undefined {
	const base = name.startsWith('$lib/')
		? join('src/lib', name.slice('$lib/'.length))
		: name.startsWith('.')
			? posix.join(dirname(from), name)
			: undefined;
	return base && [base, `${base}.ts`].find((path) => /\.\w+$/.test(path) && existsSync(path));
}
