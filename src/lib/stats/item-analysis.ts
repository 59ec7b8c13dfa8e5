import { covariance, mean, median, shapeOf, variance } from './moments';

/*
 * Classical item analysis with the names and formulas of Moodle’s quiz statistics (docs.moodle.org, "Quiz
 * statistics calculations"): x is the score of an item, T the total, X = T − x the rest of the test, C a
 * covariance and V a variance over S − 1.
 */

/** With fewer attempts than this, what relates items to each other is noise. */
export const ENOUGH_ATTEMPTS = 20;

/** Scores of a quiz to be analysed. */
export interface ScoreTable {
	items: {
		/** Points. */
		most: number;
		/** Share of them that guessing brings, 0 … 1. */
		guess: number;
	}[];
	/** By attempt, by item: points; undefined for an item that was not asked. */
	scores: (number | undefined)[][];
}

/** What is known of an item, in per cent; undefined where it cannot be told. */
export interface ItemStatistics {
	/** Who were asked it. */
	attempts: number;
	/** Mean score of the most there is. */
	facility: number | undefined;
	/** Of the score, in per cent of the most there is. */
	deviation: number | undefined;
	randomGuess: number;
	/** Share of the points that were meant for it. */
	intendedWeight: number;
	/** Share of the differences between students that it makes: √C(x,T) of all of these. */
	effectiveWeight: number | undefined;
	/** Item-rest correlation: C(x,X) / √(V(x) V(X)). */
	discrimination: number | undefined;
	/** C(x,X) of the most that these scores could have in another order. */
	efficiency: number | undefined;
}

/** What is known of the quiz, in per cent of its points where nothing else is said. */
export interface QuizStatistics {
	attempts: number;
	average: number;
	median: number;
	deviation: number | undefined;
	/** No per cent. */
	skewness: number | undefined;
	kurtosis: number | undefined;
	/** Coefficient of internal consistency, Cronbach’s alpha; undefined where not all were asked the same. */
	consistency: number | undefined;
	/** Of the deviation, how much is chance. */
	errorRatio: number | undefined;
	standardError: number | undefined;
}

/** Analyse each item of a quiz. */
export function analyseItems({ items, scores }: ScoreTable): ItemStatistics[] {
	const totals = scores.map(totalOf);
	const meant = mean(
		scores.map((row) => sum(row.map((score, at) => (score === undefined ? 0 : items[at]!.most))))
	);
	const columns = items.map(({ most, guess }, at) => {
		const asked = scores.flatMap((row, attempt) => {
			const x = row[at];
			return x === undefined ? [] : [{ x, total: totals[attempt]! }];
		});
		return { most, guess, x: asked.map(({ x }) => x), total: asked.map(({ total }) => total) };
	});
	const pulls = columns.map(({ x, total }) => pullOf(x, total));
	const allPulls = sum(pulls);
	return columns.map(({ most, guess, x, total }, at) => {
		const pull = pulls[at];
		return {
			attempts: x.length,
			facility: x.length > 0 ? (100 * mean(x)) / most : undefined,
			deviation: x.length > 1 ? (100 * Math.sqrt(variance(x))) / most : undefined,
			randomGuess: 100 * guess,
			intendedWeight: meant > 0 ? (100 * most) / meant : 0,
			effectiveWeight: pull === undefined || allPulls < TINY ? undefined : (100 * pull) / allPulls,
			...discriminationOf(x, total)
		};
	});
}

/** Analyse a quiz as a whole; nothing where nobody took it. */
export function analyseQuiz({ items, scores }: ScoreTable): QuizStatistics | undefined {
	if (scores.length === 0) return undefined;
	const shares = scores.map((row) => {
		const most = sum(row.map((score, at) => (score === undefined ? 0 : items[at]!.most)));
		return most > 0 ? (100 * totalOf(row)) / most : 0;
	});
	const deviation = shares.length > 1 ? Math.sqrt(variance(shares)) : undefined;
	const shape = shapeOf(shares);
	const consistency = consistencyOf(scores);
	const errorRatio =
		consistency === undefined ? undefined : 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
	return {
		attempts: scores.length,
		average: mean(shares),
		median: median(shares),
		deviation,
		skewness: shape?.skewness,
		kurtosis: shape?.kurtosis,
		consistency,
		errorRatio,
		standardError:
			errorRatio === undefined || deviation === undefined
				? undefined
				: (errorRatio / 100) * deviation
	};
}

/** What is smaller is nothing, whatever the digits say. */
const TINY = 1e-9;

/** √C(x,T); undefined where the item pulls against the total, which has no weight. */
function pullOf(x: readonly number[], total: readonly number[]): number | undefined {
	const together = x.length > 1 ? covariance(x, total) : Number.NaN;
	return together >= -TINY ? Math.sqrt(Math.max(0, together)) : undefined;
}

function discriminationOf(
	x: readonly number[],
	total: readonly number[]
): Pick<ItemStatistics, 'discrimination' | 'efficiency'> {
	const nothing = { discrimination: undefined, efficiency: undefined };
	if (x.length < 2) return nothing;
	const rest = total.map((all, at) => all - x[at]!);
	const spread = Math.sqrt(variance(x) * variance(rest));
	if (spread < TINY) return nothing;
	const together = covariance(x, rest);
	const most = covariance(sorted(x), sorted(rest));
	return {
		discrimination: (100 * together) / spread,
		efficiency: most < TINY ? undefined : (100 * together) / most
	};
}

/** Cronbach’s alpha: P / (P − 1) × (1 − Σ V(x) / V(T)). */
function consistencyOf(scores: ScoreTable['scores']): number | undefined {
	const whole = scores.filter((row): row is number[] => row.every((score) => score !== undefined));
	const count = whole[0]?.length ?? 0;
	if (whole.length < scores.length || whole.length < 2 || count < 2) return undefined;
	const all = variance(whole.map(totalOf));
	if (all < TINY) return undefined;
	const parts = sum(
		Array.from({ length: count }, (_, at) => variance(whole.map((row) => row[at]!)))
	);
	return 100 * (count / (count - 1)) * (1 - parts / all);
}

const sum = (values: readonly (number | undefined)[]) =>
	values.reduce<number>((all, value) => all + (value ?? 0), 0);
const totalOf = (row: readonly (number | undefined)[]) => sum(row);
const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);
