import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { worthOf } from '$lib/generation/find/worth';
import { loadLanguage } from '../../src/cli/generate/language';
import { chanceOf } from '../../src/cli/label/logistic';
import {
	isWanted,
	readAsked,
	type AskedParagraph,
	type FoundAnswer
} from '../../src/cli/worth/asked';
import { bestAnswers } from '../../src/cli/worth/best';
import { learnWorth } from '../../src/cli/worth/learn-worth';
import { seeWorth } from '$lib/generation/find/worth';
import { askedFigures } from './coverage-asked';
import type { Figures } from './figure';
import type { LeftOut, Options } from './suite';

const BEST = 10;
/** What the first sketch covered, of more questions of the same collection. */
const sketch = { all: 0.473, top10: 0.319 };

type Choose = (paragraph: AskedParagraph) => FoundAnswer[];

/**
 * How much of what people ask for is among the answers that are thought of, and among the best ten of a
 * paragraph. What is worth asking for was learnt from such a file; with --full also the ten best of each
 * article by what was learnt from the others alone.
 */
export async function coverage({ data, full }: Options): Promise<Figures | LeftOut> {
	const file = data && join(data, 'squad-dev.json');
	if (!file) return 'name the folder with squad-dev.json: --data DIR';
	if (!existsSync(file)) return `there is no squad-dev.json in ${data}`;
	const language = await loadLanguage();
	const paragraphs = readAsked(file, language);
	const questions = paragraphs.flatMap((each) => each.questions).length;
	const share = (choose: Choose) => covered(paragraphs, choose) / questions;
	const names: Choose = ({ answers }) =>
		answers.filter(
			({ span }) => !/^(?:core|compound|head|full|whole|list|predicate)$/.test(span.source)
		);
	const best: Choose = ({ answers, counts }) =>
		bestAnswers(answers, ({ span, sentence }) => worthOf(span, sentence, counts), BEST);

	return {
		questions: { value: questions, unit: 'questions' },
		all: {
			value: share(({ answers }) => answers),
			unit: 'share',
			baseline: { value: sketch.all, of: 'the first sketch' }
		},
		namesAndNumbers: { value: share(names), unit: 'share' },
		top10: {
			value: share(best),
			unit: 'share',
			baseline: { value: share(({ answers }) => answers.slice(0, BEST)), of: 'the first ten' }
		},
		top10BesideSketch: {
			value: share(best),
			unit: 'share',
			baseline: { value: sketch.top10, of: 'the first sketch' }
		},
		...askedFigures(file, language),
		...(full && { top10Unseen: { value: unseen(paragraphs) / questions, unit: 'share' } })
	};
}

function covered(paragraphs: readonly AskedParagraph[], choose: Choose): number {
	let count = 0;
	for (const paragraph of paragraphs) {
		const chosen = choose(paragraph);
		for (const right of paragraph.questions) {
			if (chosen.some((answer) => isWanted(answer, { ...paragraph, questions: [right] })))
				count += 1;
		}
	}
	return count;
}

/** Each article by what was learnt from the others. */
function unseen(paragraphs: readonly AskedParagraph[]): number {
	const articles = [...new Set(paragraphs.map(({ article }) => article))];
	return articles.reduce((sum, one) => {
		const learnt = learnWorth(paragraphs.filter(({ article }) => article !== one));
		const own = paragraphs.filter(({ article }) => article === one);
		const worth = ({ span, sentence }: FoundAnswer, { counts }: AskedParagraph) =>
			chanceOf(learnt, seeWorth(span, sentence, counts));
		return (
			sum +
			covered(own, (paragraph) =>
				bestAnswers(paragraph.answers, (answer) => worth(answer, paragraph), BEST)
			)
		);
	}, 0);
}
