import type { Bank } from '$lib/assignment/bank';
import { editions } from '$lib/assignment/editions';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial, type Material } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { articleText } from '$lib/model/article';
import { answersOf, askedWords } from './asked-words';
import { gapsOf, type Fact, type FactGap } from '$lib/model/fact';
import type { DeckId, GapId } from '$lib/model/ids';
import type { QuestionKind } from '$lib/model/question';
import type { Proof, Quiz, QuizItem } from '$lib/model/quiz';
import { getDeck, listCardsOfDeck } from '$lib/storage/decks';
import { listFactsOfDeck } from '$lib/storage/facts';
import { loadBank } from './bank';
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
	const bank = await newestBank(facts);
	const found = quizSourceOf(facts, materials, bank);
	const resting = deck ? await restingGaps(deckId) : new Set();
	const askables = found.askables.filter(({ gap }) => !resting.has(gap.id));
	return { title: deck?.title ?? kfor.article.title, ...found, askables };
}

/** Gaps that are not to be asked again: put away by hand, or gone from a newer text of the article. */
async function restingGaps(deckId: DeckId): Promise<Set<GapId>> {
	const cards = await listCardsOfDeck(deckId);
	return new Set(cards.flatMap(({ gapId, memory }) => (memory.suspended ? [gapId] : [])));
}

function lessonMaterials(): Materials {
	const material = gatherMaterial(kfor.article, kfor.facts);
	return new Map([...material.gaps.keys()].map((id) => [id, material]));
}

/** The frozen questions of the lesson that some facts come from; without them the link is only longer. */
async function newestBank(facts: readonly Fact[]): Promise<Bank | undefined> {
	const slugs = new Set(facts.map(({ articleId }) => articleId?.slice('article:'.length)));
	const newest = editions.findLast(({ lesson }) => slugs.has(lesson));
	return newest && loadBank(newest.lesson, newest.edition);
}

/** What can be asked of some facts, in the words of the bank where the facts are still as it has them. */
export function quizSourceOf(
	facts: readonly Fact[],
	materials: Materials,
	bank?: Bank
): Omit<QuizSource, 'title'> {
	const inOrder = [...facts].sort((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0));
	const frozen = frozenByGap(bank);
	const all = gapsOf(inOrder).flatMap((asked): Askable[] => {
		const material = materials.get(asked.gap.id);
		return material
			? [
					askableOf(
						asked,
						material,
						asked.fact.revision === 1 ? frozen.get(asked.gap.id) : undefined
					)
				]
			: [];
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

function frozenByGap(bank: Bank | undefined): Map<GapId, QuizItem[]> {
	const frozen = new Map<GapId, QuizItem[]>();
	for (const item of bank?.items ?? []) {
		const { gapId } = item.question;
		const known = frozen.get(gapId);
		if (known) known.push(item);
		else frozen.set(gapId, [item]);
	}
	return frozen;
}

function askableOf(asked: FactGap, material: Material, frozen: readonly QuizItem[] | undefined) {
	const proof = proofOf(asked.fact, material);
	return {
		...asked,
		material,
		words: askedWords(asked),
		answers: answersOf(asked),
		told: [asked.fact.statement, ...(proof ? [proof.sentence] : [])],
		...(frozen ? fromBank(frozen) : drawn(asked, material, proof))
	};
}

type Asking = Pick<Askable, 'kinds' | 'ask'>;

function fromBank(items: readonly QuizItem[]): Asking {
	return {
		kinds: () => [...new Set(items.map(({ question }) => question.kind))],
		ask(kind, seed) {
			const faces = items.filter(({ question }) => question.kind === kind);
			const face = faces[seed % faces.length];
			if (!face) return undefined;
			const { id: _id, points: _points, ...item } = face;
			return item;
		}
	};
}

function drawn({ fact, gap }: FactGap, material: Material, proof: Proof | undefined): Asking {
	const more = { ...(proof && { proof }), ...(fact.sensitive && { sensitive: true as const }) };
	const { written } = gap;
	const ask: Asking['ask'] = (kind, seed) => {
		const found = drawQuestion(material, gap.id, written?.kind ?? kind, seed);
		const question = found && forQuiz(found);
		return question && { question, ...more };
	};
	return {
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
