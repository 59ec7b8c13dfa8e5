import type { FoundFact, FoundQuestion, Generated } from '$lib/generation/found';
import { articleText, type Article, type Span } from '$lib/model/article';
import { answerOf, type Fact } from '$lib/model/fact';
import type { Question, QuestionKind } from '$lib/model/question';

/** What is printed of an article. All places are those of its `text`. */
export interface Output {
	article: Pick<Article, 'title' | 'language' | 'source' | 'paragraphs'> & { text: string };
	facts: OutputFact[];
	/** The best first. */
	questions: OutputQuestion[];
}

/** A statement, the words of the article that say so, and the answers that it holds. */
export interface OutputFact extends Pick<
	Fact,
	'id' | 'kind' | 'statement' | 'asOf' | 'attributedTo' | 'sensitive'
> {
	source: Place;
	/** Places of the answers in the statement. */
	gaps: { id: string; start: number; end: number; type: string; text: string }[];
	score: number;
	selected: boolean;
}

/** A question as it would be asked first. */
export interface OutputQuestion {
	id: string;
	kind: QuestionKind;
	/** With ____ where words are left out. */
	stem: string;
	/** In words, of a choice too; of true-false whether it is true. */
	key: string | boolean;
	/** Also right when it is typed. */
	accept: string[];
	/** To choose from, in the order shown; empty where there is nothing to choose from. */
	options: string[];
	factId: string;
	source: Place;
	/** How likely a teacher would sign it, 0 … 1. */
	score: number;
	selected: boolean;
	/** The gate that it did not pass. */
	stoppedBy?: string;
}

interface Place {
	start: number;
	end: number;
	text: string;
}

/** What is asked for besides the files. */
export interface OutputOptions {
	/** What was not selected too. */
	all: boolean;
	/** At most so many questions. */
	limit: number;
}

/** What is printed of an article and what was found in it. */
export function toOutput(
	article: Article,
	{ facts, questions }: Generated,
	{ all, limit }: OutputOptions
): Output {
	const { title, language, source, paragraphs } = article;
	const text = articleText(article);
	const placeOf = ({ start, end }: Pick<Span, 'start' | 'end'>): Place => ({
		start,
		end,
		text: text.slice(start, end)
	});
	const listed = questions.filter(({ selected }) => all || selected).slice(0, limit);
	const asked = new Set<string>(listed.map(({ question }) => question.factId));
	return {
		article: { title, language, source, text, paragraphs },
		facts: facts
			.filter(({ fact }) => all || asked.has(fact.id))
			.map((found) => toOutputFact(found, placeOf)),
		questions: listed.map((found) => toOutputQuestion(found, placeOf))
	};
}

function toOutputFact(
	{ fact, score, selected }: FoundFact,
	placeOf: (span: Pick<Span, 'start' | 'end'>) => Place
): OutputFact {
	const { id, kind, statement, asOf, attributedTo, sensitive, source, gaps } = fact;
	return {
		id,
		kind,
		statement,
		...(asOf !== undefined && { asOf }),
		...(attributedTo !== undefined && { attributedTo }),
		...(sensitive && { sensitive }),
		source: placeOf(source!),
		gaps: gaps.map((gap) => ({
			id: gap.id,
			start: gap.start,
			end: gap.end,
			type: gap.type,
			text: answerOf({ fact, gap })
		})),
		score,
		selected
	};
}

function toOutputQuestion(
	{ question, source, score, selected, stoppedBy }: FoundQuestion,
	placeOf: (span: Pick<Span, 'start' | 'end'>) => Place
): OutputQuestion {
	return {
		id: `question:${question.gapId.slice('gap:'.length)}/${question.kind}`,
		kind: question.kind,
		...wordsOf(question),
		factId: question.factId,
		source: placeOf(source),
		score,
		selected,
		...(stoppedBy !== undefined && { stoppedBy })
	};
}

function wordsOf(question: Question): Pick<OutputQuestion, 'stem' | 'key' | 'accept' | 'options'> {
	switch (question.kind) {
		case 'choice': {
			const { stem, options, key } = question;
			return { stem, key: options[key]!, accept: [], options };
		}
		case 'true-false':
			return { stem: question.stem, key: question.key, accept: [], options: [] };
		case 'cloze': {
			const [key = '', ...accept] = question.key.answers;
			return { stem: `${question.before}____${question.after}`, key, accept, options: [] };
		}
		case 'short-answer':
		case 'number':
		case 'flashcard': {
			const [key = '', ...accept] = question.key.answers;
			return { stem: question.stem, key, accept, options: [] };
		}
		case 'match': {
			const { cues, options, key } = question;
			const pairs = cues.map(({ text }, index) => `${text}: ${options[key[index]!]}`);
			return {
				stem: cues.map(({ text }) => text).join('; '),
				key: pairs.join('; '),
				accept: [],
				options
			};
		}
		case 'order': {
			const texts = question.events.map(({ text }) => text);
			const inOrder = question.key.map((index) => texts[index]).join('; ');
			return { stem: texts.join('; '), key: inOrder, accept: [], options: texts };
		}
		case 'evidence': {
			const options = question.sentences.map(({ text }) => text);
			return { stem: question.stem, key: options[question.key]!, accept: [], options };
		}
	}
}
