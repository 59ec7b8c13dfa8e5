import { noContent, type BareCard, type Content } from '$lib/model/content';
import type { Fact } from '$lib/model/fact';
import { cardIdOf, type DeckId, type DeviceId, type FactId } from '$lib/model/ids';
import type { Media } from '$lib/model/media';
import type { Sitting } from '$lib/model/sitting';
import { pickIndex, type Random } from '$lib/random/random';
import { assignment, attempt, given, schoolClass, submission } from '../storage/quiz-fixtures';
import { review, suspend, undo } from '../memory/fixtures';

/** Somebody's device, on which things happen by chance, one a second. */
export class Device {
	content: Content = noContent();
	readonly #name: string;
	readonly #random: Random;
	#seq = 0;

	constructor(name: string, random: Random, content: Content = noContent()) {
		this.#name = name;
		this.#random = random;
		this.content = structuredClone(content);
	}

	/** What is there now, and will not change. */
	copy(): Content {
		return structuredClone(this.content);
	}

	live(steps: number, from: number): number {
		for (let now = from; now < from + steps; now += 1) {
			this.#any(acts)(this, now);
		}
		return from + steps;
	}

	#any<T>(items: readonly T[]): T {
		return items[pickIndex(items.length, this.#random)]!;
	}

	anyOf<T>(items: readonly T[]): T | undefined {
		return items.length > 0 ? this.#any(items) : undefined;
	}

	newName(): string {
		this.#seq += 1;
		return `${this.#name}${this.#seq}`;
	}

	/** What every entry of its journal says. */
	stamp(card: BareCard, now: number) {
		this.#seq += 1;
		const device: DeviceId = `device:${this.#name}`;
		const id = `entry:${this.#name}-${this.#seq}` as const;
		return { id, device, seq: this.#seq, at: now, cardId: card.id };
	}
}

type Act = (device: Device, now: number) => void;

const addDeck: Act = (device, now) => {
	const name = device.newName();
	const { content } = device;
	const id: DeckId = `deck:${name}`;
	const fields = { addedAt: now, editedAt: now, tags: [] };
	const hasArticle = now % 2 === 0;
	const articleId = `article:${name}` as const;
	content.decks.push({ id, title: name, ...fields, ...(hasArticle && { articleId }) });
	if (!hasArticle) return;
	const paragraphs = [{ kind: 'text' as const, text: `All of ${name}.` }];
	content.articles.push({
		id: articleId,
		title: name,
		language: 'en',
		paragraphs,
		source: {},
		addedAt: now
	});
};

const addFact: Act = (device, now) => {
	const { content } = device;
	const deck = device.anyOf(content.decks);
	if (!deck) return addDeck(device, now);
	const name = device.newName();
	const fact: Fact = {
		id: `fact:${name}`,
		deckId: deck.id,
		revision: 1,
		editedAt: now,
		kind: 'definition',
		statement: `The answer is ${name}.`,
		gaps: [gap(name, 0)],
		origin: 'written',
		...(deck.articleId && { articleId: deck.articleId })
	};
	content.facts.push(fact);
	content.cards.push(cardOf(fact, 0, content.cards.length));
};

function gap(name: string, number: number): Fact['gaps'][number] {
	const lists = { accept: [], alsoTrue: [], confusions: [] };
	return { id: `gap:${name}/${number}`, start: 0, end: 3, type: 'term', ...lists };
}

function cardOf(fact: Fact, number: number, position: number): BareCard {
	const gapId = fact.gaps[number]!.id;
	return { id: cardIdOf(gapId), deckId: fact.deckId, factId: fact.id, gapId, position };
}

const editFact: Act = (device, now) => {
	const { content } = device;
	const fact = device.anyOf(content.facts);
	if (!fact) return;
	fact.revision += 1;
	fact.editedAt = now;
	fact.statement += ` It was ${now}.`;
	// Sometimes a gap comes, sometimes one goes, with its card.
	if (fact.gaps.length < 3 && now % 3 === 0) {
		fact.gaps = [...fact.gaps, gap(fact.id.slice(5), now)];
		content.cards.push(cardOf(fact, fact.gaps.length - 1, content.cards.length));
	} else if (fact.gaps.length > 1 && now % 3 === 1) {
		const [gone] = fact.gaps;
		fact.gaps = fact.gaps.slice(1);
		content.cards = content.cards.filter(({ gapId }) => gapId !== gone!.id);
	}
};

const moveFact: Act = (device, now) => {
	const { content } = device;
	const fact = device.anyOf(content.facts);
	const deck = device.anyOf(content.decks);
	if (!fact || !deck || fact.deckId === deck.id) return;
	fact.deckId = deck.id;
	fact.editedAt = now;
	for (const card of content.cards) {
		if (card.factId !== fact.id) continue;
		card.deckId = deck.id;
		card.position = now;
	}
};

const renameDeck: Act = (device, now) => {
	const deck = device.anyOf(device.content.decks);
	if (!deck) return;
	deck.title = `${deck.id} of ${now}`;
	deck.editedAt = now;
};

const binFact: Act = (device, now) => {
	const { content } = device;
	const fact = device.anyOf(content.facts);
	if (!fact) return;
	const { id } = fact;
	const [cards, others] = parted(content.cards, ({ factId }) => factId === id);
	content.bin.push({ id, deletedAt: now, title: fact.statement, facts: [fact], cards });
	content.facts = content.facts.filter((other) => other !== fact);
	content.cards = others;
};

const binDeck: Act = (device, now) => {
	const { content } = device;
	const deck = device.anyOf(content.decks);
	if (!deck) return;
	const { id, title } = deck;
	const [facts, otherFacts] = parted(content.facts, ({ deckId }) => deckId === id);
	const [cards, otherCards] = parted(content.cards, ({ deckId }) => deckId === id);
	const elsewhere = [...otherFacts, ...content.bin.flatMap((binned) => binned.facts)];
	const isUsed = elsewhere.some(
		({ articleId, deckId }) => articleId === deck.articleId && deckId !== id
	);
	const article = isUsed ? undefined : content.articles.find((a) => a.id === deck.articleId);
	content.bin.push({
		id,
		deletedAt: now,
		title,
		deck,
		...(article && { article }),
		facts,
		cards
	});
	content.decks = content.decks.filter((other) => other !== deck);
	content.articles = content.articles.filter((other) => other !== article);
	content.facts = otherFacts;
	content.cards = otherCards;
};

function parted<T>(rows: readonly T[], isOne: (row: T) => boolean): [T[], T[]] {
	return [rows.filter(isOne), rows.filter((row) => !isOne(row))];
}

/** Put back what lies in the bin, as the app does: it is as new as its deletion. */
const takeOut: Act = (device) => {
	const { content } = device;
	const row = device.anyOf(content.bin);
	if (!row) return;
	const { deck, article, facts } = row;
	if (!deck && !content.decks.some(({ id }) => id === facts[0]!.deckId)) return;
	const comeBack = <T extends { editedAt?: number }>(one: T) => ({
		...one,
		editedAt: Math.max(row.deletedAt, one.editedAt ?? 0)
	});
	if (deck) content.decks.push(comeBack(deck));
	if (article) content.articles.push(article);
	content.facts.push(...(deck ? facts : facts.map(comeBack)));
	content.cards.push(...row.cards);
	content.bin = content.bin.filter((binned) => binned !== row);
};

const answer: Act = (device, now) => {
	const { content } = device;
	const card = device.anyOf(content.cards);
	if (!card) return;
	const stamp = device.stamp(card, now);
	const last = content.journal.at(-1);
	if (last && now % 5 === 0) content.journal.push({ ...undo(1, last.id), ...stamp });
	else if (now % 7 === 0) content.journal.push({ ...suspend(1), ...stamp });
	else content.journal.push({ ...review(1, now % 2 ? 'good' : 'again'), ...stamp });
};

const sit: Act = (device, now) => {
	const { content } = device;
	const last = content.sittings.at(-1);
	if (last && last.finishedAt === undefined) {
		last.seen += 1;
		if (now % 2) last.finishedAt = now;
		return;
	}
	const sitting: Sitting = {
		id: `sitting:${device.newName()}`,
		purpose: 'review',
		startedAt: now,
		day: 1,
		plan: [],
		seen: 0
	};
	content.sittings.push(sitting);
};

const set: Act = ({ content }, now) => {
	content.settings = content.settings.filter(({ key }) => key !== 'minutes');
	content.settings.push({ key: 'minutes', value: 1 + (now % 60), editedAt: now });
};

const addPicture: Act = (device, now) => {
	const bytes = Uint8Array.from({ length: 40 }, (_, index) => (now * index) % 256);
	const media: Media = {
		id: `media:${device.newName()}`,
		type: now % 2 ? 'image/webp' : 'image/jpeg',
		bytes,
		width: 4,
		height: 3,
		addedAt: now
	};
	device.content.media.push(media);
};

/** A quiz of one's own: made, edited, handed out, and what comes back. */
const makeQuiz: Act = (device, now) => {
	const { content } = device;
	const name = device.newName();
	const { handedOutAt: _out, classId: _class, ...draft } = assignment;
	const id = `quiz:${name}` as const;
	content.assignments.push({ ...draft, id, quiz: { ...draft.quiz, id }, editedAt: now });
};

const editQuiz: Act = (device, now) => {
	const quiz = device.anyOf(device.content.assignments);
	if (!quiz) return;
	quiz.editedAt = now;
	if (quiz.handedOutAt === undefined && now % 2 === 0) quiz.handedOutAt = now;
	else quiz.quiz = { ...quiz.quiz, title: `Quiz of ${now}` };
};

const makeClass: Act = (device, now) => {
	const { content } = device;
	const known = device.anyOf(content.classes);
	if (known && now % 2) {
		known.title = `Class of ${now}`;
		known.editedAt = now;
		return;
	}
	const id = `class:${device.newName()}` as const;
	content.classes.push({ ...schoolClass, id, editedAt: now });
	const quiz = device.anyOf(content.assignments);
	if (quiz) Object.assign(quiz, { classId: id, editedAt: now });
};

const bringBack: Act = (device, now) => {
	const { content } = device;
	const quiz = device.anyOf(content.assignments);
	const known = device.anyOf(content.submissions);
	if (known && now % 3 === 0) Object.assign(known, { comment: `At ${now}.`, editedAt: now });
	else if (quiz) {
		const id = `submission:${device.newName()}` as const;
		content.submissions.push({ ...submission, id, quizId: quiz.id, editedAt: now });
	}
};

const take: Act = (device, now) => {
	const { content } = device;
	const quiz = device.anyOf(content.given);
	const last = content.attempts.at(-1);
	if (!quiz || now % 4 === 0) {
		content.given.push({ ...given, id: `quiz:${device.newName()}`, editedAt: now });
	} else if (last && last.finishedAt === undefined) {
		last.at += 1;
		last.editedAt = now;
		if (now % 2) last.finishedAt = now;
	} else {
		const { finishedAt: _finished, ...begun } = attempt;
		const id = `attempt:${device.newName()}` as const;
		content.attempts.push({ ...begun, id, quizId: quiz.id, editedAt: now });
	}
};

/** What happens often stands here more than once. */
const acts: readonly Act[] = [
	addDeck,
	addFact,
	addFact,
	addFact,
	editFact,
	editFact,
	moveFact,
	moveFact,
	renameDeck,
	binFact,
	binDeck,
	takeOut,
	takeOut,
	answer,
	answer,
	answer,
	sit,
	set,
	addPicture,
	makeQuiz,
	editQuiz,
	editQuiz,
	makeClass,
	bringBack,
	bringBack,
	take,
	take,
	take
];

/** What a fact’s id is in whichever place. */
export function factIdsOf({ facts, bin }: Content): FactId[] {
	return [...facts, ...bin.flatMap((binned) => binned.facts)].map(({ id }) => id);
}
