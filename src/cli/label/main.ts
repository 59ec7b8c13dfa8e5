import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded, seedOf } from '$lib/random/random';
import { loadLanguage } from '../generate/language';
import { joinVerdicts } from './join';
import { listRounds, readLabels, readRound, writeLabels, type Label } from './label';
import { learnRanker } from './learn';
import { drawSample, itemsOf, toLabel, type Item } from './sample';
import { toSheet } from './sheet';
import { listTexts, readArticle, readView } from './texts';

const usage = [
	'npm run label -- sample TEXT… --to DIR [--count N] [--seed N] [--best N] [--only-best]',
	'npm run label -- join DIR --round NAME',
	'npm run label -- refresh TEXT…',
	'npm run label -- learn'
].join('\n');

/** Draw questions to be judged blind, join the verdicts, or learn from them. Returns the exit code. */
export async function label(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			to: { type: 'string' },
			round: { type: 'string' },
			count: { type: 'string', default: '150' },
			seed: { type: 'string', default: '1' },
			best: { type: 'string', default: '12' },
			'only-best': { type: 'boolean', default: false }
		}
	});
	const [command, ...paths] = positionals;
	if (command === 'sample' && values.to) {
		const [count, seed, best] = [values.count, values.seed, values.best].map(Number);
		const all = await readItems(paths, best!);
		const some = values['only-best'] ? all.filter(({ isBest }) => isBest) : all;
		writeSample(drawSample(some, count!, seeded(seed!)), values.to);
		return 0;
	}
	if (command === 'join' && paths[0] && values.round) return joinRound(paths[0], values.round);
	if (command === 'refresh') {
		await refresh(paths);
		return 0;
	}
	if (command === 'learn') {
		learnRanker(readLabels());
		return 0;
	}
	console.error(usage);
	return 2;
}

/** What can be asked of some texts and was not judged yet. */
async function readItems(paths: readonly string[], best: number): Promise<Item[]> {
	const known = new Set(readLabels().map(({ id }) => id));
	return (await readAll(paths, best)).filter((item) => !known.has(toLabel(item).id));
}

async function readAll(paths: readonly string[], best?: number): Promise<Item[]> {
	const language = await loadLanguage();
	const articles = await Promise.all(listTexts(paths).map(readArticle));
	return articles.flatMap((article) =>
		itemsOf(readView(article, language), language.models.gazetteer, best)
	);
}

/** What was judged and is still asked is seen anew: by features that were not there then. */
async function refresh(paths: readonly string[]): Promise<void> {
	const seen = new Map((await readAll(paths)).map(toLabel).map((each) => [each.id, each.features]));
	for (const round of listRounds()) {
		const labels = readRound(round);
		writeLabels(
			round,
			labels.map(({ gone: _, ...label }) => {
				const features = seen.get(label.id);
				return features ? { ...label, features } : { ...label, gone: true as const };
			})
		);
		const again = labels.filter(({ id }) => seen.has(id)).length;
		console.log(`${round}: ${again} of ${labels.length} are still asked`);
	}
}

/** The sheet to be read, and apart from it what is hidden. */
function writeSample(items: readonly Item[], folder: string): void {
	const byChance = (item: Item) => seedOf(item.weighed.shown);
	const sorted = [...items].sort(
		(a, b) =>
			seedOf(a.view.article.title) - seedOf(b.view.article.title) || byChance(a) - byChance(b)
	);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'sheet.md'), toSheet(sorted));
	writeFileSync(join(folder, 'hidden.json'), JSON.stringify(sorted.map(toLabel)));
	console.log(`${sorted.length} questions in ${join(folder, 'sheet.md')}`);
}

function joinRound(folder: string, round: string): number {
	const drawn = JSON.parse(readFileSync(join(folder, 'hidden.json'), 'utf8')) as Label[];
	const judged = joinVerdicts(drawn, readFileSync(join(folder, 'verdicts.txt'), 'utf8'));
	if (typeof judged === 'string') {
		console.error(judged);
		return 2;
	}
	writeLabels(round, judged);
	console.log(`${judged.length} of ${drawn.length} questions are judged.`);
	return 0;
}
