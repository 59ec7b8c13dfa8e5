import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial, type Material } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { articleText } from '$lib/model/article';
import { answersOf, askedWords } from './asked-words';
import { gapsOf, type Fact, type FactGap } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import type { QuestionKind } from '$lib/model/question';
import type { Proof, Quiz, QuizItem } from '$lib/model/quiz';
import { getDeck } from '$lib/storage/decks';
import { listFactsOfDeck } from '$lib/storage/facts';
import { lessonDeck } from './begin';
import { forQuiz } from './card-question';
import { materialsOf, type Materials } from './materials';
import { plainWords } from './plain-words';

/** A question without its place in a quiz. */
export type AskedItem = Pick<QuizItem, 'question' | 'proof' | 'sensitive' | 'bank'>;

/** A gap that a quiz can ask. */
export interface Askable extends FactGap {
	material: Material;
	/** In one line, to choose it by. */
	words: string;
	/** Accepted answers. */
	answers: readonly string[];
	/** What is told of it after the answer. */
	told: readonly string[];
	kinds(): readonly QuestionKind[];
	ask(kind: QuestionKind, seed: number): AskedItem | undefined;
}

/** What the questions of a quiz are chosen from. */
export interface QuizSource {
	title: string;
	source?: NonNullable<Quiz['source']>;
	/** In the order of the article, or of the deck. */
	askables: readonly Askable[];
	/** How many cards made by hand no app can grade, or need a picture. */
	leftOut: number;
}

/** All that can be asked of a deck, or of a lesson that is not on the shelf yet. */
export async function readQuizSource(deckId: DeckId): Promise<QuizSource | undefined> {
	const deck = await getDeck(deckId);
	if (!deck && deckId !== lessonDeck) return undefined;
	const facts = deck ? await listFactsOfDeck(deckId) : kfor.facts;
	const materials = deck ? await materialsOf(facts) : lessonMaterials();
	return { title: deck?.title ?? kfor.article.title, ...quizSourceOf(facts, materials) };
}

function lessonMaterials(): Materials {
	const material = gatherMaterial(kfor.article, kfor.facts);
	return new Map([...material.gaps.keys()].map((id) => [id, material]));
}

/** What can be asked of some facts. */
export function quizSourceOf(
	facts: readonly Fact[],
	materials: Materials
): Omit<QuizSource, 'title'> {
	const inOrder = [...facts].sort((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0));
	const all = gapsOf(inOrder).flatMap((asked) => {
		const material = materials.get(asked.gap.id);
		return material ? [askableOf(asked, material)] : [];
	});
	const askables = all.filter(({ gap, kinds }) => !gap.written || kinds().length > 0);
	const article = all.find(({ material }) => material.article)?.material.article;
	const { publisher, url } = article?.source ?? {};
	return {
		askables,
		leftOut: all.length - askables.length,
		...(article && {
			source: { title: article.title, ...(publisher && { publisher }), ...(url && { url }) }
		})
	};
}

function askableOf(asked: FactGap, material: Material): Askable {
	const { fact, gap } = asked;
	const proof = proofOf(fact, material);
	const more = { ...(proof && { proof }), ...(fact.sensitive && { sensitive: true as const }) };
	const ask = (kind: QuestionKind, seed: number) => {
		const drawn = drawQuestion(material, gap.id, gap.written?.kind ?? kind, seed);
		const question = drawn && forQuiz(drawn);
		return question && { question, ...more };
	};
	const { written } = gap;
	return {
		...asked,
		material,
		words: askedWords(asked),
		answers: answersOf(asked),
		told: [fact.statement, ...(proof ? [proof.sentence] : [])],
		kinds: () =>
			written
				? [ask(written.kind, 0)?.question.kind ?? []].flat()
				: kindsOf(material, gap.id).filter((kind) => kind !== 'flashcard'),
		ask
	};
}

/** What is shown after the answer. */
function proofOf(
	{ source, note, attributedTo, asOf }: Fact,
	{ article }: Material
): Proof | undefined {
	const isHere = source && article && source.edition === article.id;
	const sentence = isHere
		? articleText(article).slice(source.start, source.end)
		: plainWords(note ?? '');
	return sentence
		? { sentence, ...(attributedTo && { attributedTo }), ...(asOf && { asOf }) }
		: undefined;
}
