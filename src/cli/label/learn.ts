import { writeFileSync } from 'node:fs';
import type { Label } from './label';
import { chanceOf, fitLogistic, type Example, type Logistic } from './logistic';

const weightsFile = 'src/lib/generation/select/weights.ts';
const FOLDS = 10;
/** What is no longer asked says less of what is. */
const GONE = 0.3;
const penalties = [30, 60, 100];

/** Whether nothing at all is wrong with a question. */
export function isGood({ stem, options }: Pick<Label, 'stem' | 'options'>): boolean {
	return stem === undefined && options === undefined;
}

/**
 * Learn the weights of the ranker from all that was judged, and tell how well it ranks what it has never
 * seen and is still asked.
 */
export function learnRanker(labels: readonly Label[]): void {
	const asked = labels.flatMap(({ gone }, at) => (gone ? [] : at));
	const still = asked.map((at) => labels[at]!);
	const tried = penalties.map((penalty) => {
		const all = crossed(labels, penalty);
		const chances = asked.map((at) => all[at]!);
		const [loss, area] = [lossOf(still, chances), areaOf(still, chances)];
		console.log(`penalty ${penalty}: log loss ${loss.toFixed(4)}, AUC ${area.toFixed(3)}`);
		return { penalty, loss };
	});
	console.log(`${labels.length} labels, ${still.length} of them still asked`);
	const best = tried.reduce((one, other) => (other.loss < one.loss ? other : one));
	writeFileSync(weightsFile, toModule(fitLogistic(labels.map(toExample), best.penalty)));
}

/** For each label how likely it is good, by a ranker that has seen no question of its article. */
export function crossed(labels: readonly Label[], penalty: number): number[] {
	const articles = [...new Set(labels.map(({ article }) => article))].sort();
	const foldOf = (label: Label) => articles.indexOf(label.article) % FOLDS;
	const rankers = Array.from({ length: FOLDS }, (_, fold) =>
		fitLogistic(labels.filter((label) => foldOf(label) !== fold).map(toExample), penalty)
	);
	return labels.map((label) => chanceOf(rankers[foldOf(label)]!, label.features));
}

function toExample(label: Label): Example {
	return { features: label.features, isGood: isGood(label), weight: label.gone ? GONE : 1 };
}

function lossOf(labels: readonly Label[], chances: readonly number[]): number {
	const losses = labels.map(
		(label, at) => -Math.log(Math.max(1e-6, isGood(label) ? chances[at]! : 1 - chances[at]!))
	);
	return losses.reduce((sum, loss) => sum + loss, 0) / labels.length;
}

/** How often a good question is put before a bad one. */
export function areaOf(labels: readonly Label[], chances: readonly number[]): number {
	const of = (good: boolean) => chances.filter((_, at) => isGood(labels[at]!) === good);
	const [good, bad] = [of(true), of(false)];
	let won = 0;
	for (const one of good) for (const other of bad) won += one > other ? 1 : one === other ? 0.5 : 0;
	return won / (good.length * bad.length);
}

function toModule({ bias, weights }: Logistic): string {
	const lines = Object.entries(weights)
		.map(([name, weight]) => [name, Number(weight.toPrecision(3))] as const)
		.filter(([, weight]) => Math.abs(weight) > 0.005)
		.map(([name, weight]) => `\t${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight}`);
	return [
		'// Learnt from what was judged: npm run label -- learn',
		'',
		'/** What a question starts from. */',
		`export const bias = ${Number(bias.toPrecision(4))};`,
		'',
		'/** What each feature adds for each 1 of it. */',
		'export const weights: Readonly<Record<string, number>> = {',
		lines.join(',\n'),
		'};',
		''
	].join('\n');
}
