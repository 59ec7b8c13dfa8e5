import type { FoundFact, Generated } from '$lib/generation/found';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial } from '$lib/generation/material';
import type { Fact } from '$lib/model/fact';
import type { Flaw } from '$lib/model/flaw';
import type { FactId, GapId } from '$lib/model/ids';
import type { Question, QuestionKind } from '$lib/model/question';
import type { Shelved } from '$lib/storage/articles';
import { generateFrom } from '$lib/workers/generate';
import { clock } from './clock.svelte';
import { factActs } from './fact-acts';
import { flawsOfQuestion } from './flaws';
import { ownFactOf, type OwnDraft } from './own-fact';
import { inOrder, sentencesOf, type ReviewSentence } from './review';
import { reviewActs } from './review-acts';

/** A question as it would be asked, and the other ways in which it can be. */
export interface Face {
	gapId: GapId;
	question: Question;
	kinds: QuestionKind[];
	/** What a careful writer of questions would say. */
	flaws: Flaw[];
}

/** How a question is shown first: as most people know it. */
const firstShown: QuestionKind[] = [
	'choice',
	'short-answer',
	'number',
	'cloze',
	'true-false',
	'flashcard',
	'match',
	'order',
	'evidence'
];

/** Where an article and its facts are looked through, side by side. */
export class ReviewDesk {
	/** What can be found in the article, once it has been looked through. */
	found = $state.raw<Generated>();
	hasFailed = $state(false);
	/** The sentence that was tapped, by its start; absent while a fact leads. */
	sentence = $state<number>();
	working = $state(false);
	unsaved = $state(false);

	#shelved: () => Shelved;
	#current = $state<FactId>();
	#kinds = $state.raw<ReadonlyMap<GapId, QuestionKind>>(new Map());
	#seeds = $state.raw<ReadonlyMap<GapId, number>>(new Map());
	#abort = new AbortController();

	constructor(shelved: () => Shelved) {
		this.#shelved = shelved;
	}

	article = $derived.by(() => this.#shelved().article);
	facts = $derived.by(() => this.#shelved().facts);
	sentences = $derived.by(() => sentencesOf(this.article, this.facts, this.found));
	order = $derived.by(() => inOrder(this.sentences, this.facts));
	/** Facts that no sentence carries. */
	homeless = $derived.by(() => {
		const placed = new Set(this.sentences.flatMap(({ facts }) => facts));
		return this.facts.filter((fact) => !placed.has(fact));
	});
	open = $derived(this.order.filter(({ checked }) => !checked));
	current = $derived(this.order.find(({ id }) => id === this.#current));
	/** Where in the text one is: the sentence that was tapped, or that of the current fact. */
	at = $derived(this.sentence ?? this.#sentenceOf(this.current)?.start);
	#material = $derived.by(() => gatherMaterial(this.article, this.facts));
	/** With what is not kept, to show how that would be asked. */
	#wide = $derived.by(() =>
		gatherMaterial(this.article, [
			...this.facts,
			...this.sentences.flatMap(({ more }) => more.map(({ fact }) => fact))
		])
	);

	/** Find what else could be asked, beside the page. */
	async find(): Promise<void> {
		this.hasFailed = false;
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		try {
			this.found = await generateFrom(this.article, { signal });
		} catch (error) {
			if (signal.aborted) return;
			console.warn(error);
			this.hasFailed = true;
		}
	}

	/** Nobody looks any more. */
	close(): void {
		this.#abort.abort();
	}

	select(id: FactId | undefined): void {
		this.#current = id;
		this.sentence = undefined;
	}

	/** To the facts of a sentence, or to what could be asked of it. */
	selectSentence(sentence: ReviewSentence): void {
		const [first] = sentence.facts;
		if (first && !sentence.facts.some(({ id }) => id === this.#current)) this.select(first.id);
		else if (!first) this.#current = undefined;
		this.sentence = sentence.start;
	}

	/** So many facts further or back. */
	go(by: number): void {
		const at = this.order.findIndex(({ id }) => id === this.#current);
		const from = at >= 0 ? at : this.#lead() - (by > 0 ? 1 : 0);
		const next = Math.max(0, Math.min(this.order.length - 1, from + by));
		this.select(this.order[next]?.id);
	}

	/** The fact that comes next in the text after the place where one is. */
	#lead(): number {
		const at = this.at;
		if (at === undefined) return 0;
		const next = this.order.findIndex(({ source }) => (source?.start ?? Infinity) >= at);
		return next < 0 ? this.order.length - 1 : next;
	}

	/** To the next fact that nobody has looked at, after this one or from the beginning. */
	goToOpen(): void {
		const at = this.order.findIndex(({ id }) => id === this.#current);
		const later = this.order.slice(at + 1).find(({ checked }) => !checked);
		const next = later ?? this.order.find(({ id, checked }) => !checked && id !== this.#current);
		if (next) this.select(next.id);
		else if (at < this.order.length - 1) this.go(1);
	}

	/** The questions of a fact, each as it would be asked. */
	facesOf(fact: Fact): Face[] {
		return fact.gaps.flatMap(({ id }) => this.#faceOf(id, this.#material) ?? []);
	}

	/** How something that is not kept would be asked. */
	facesOfFound({ fact }: FoundFact): Face[] {
		return fact.gaps.flatMap(({ id }) => this.#faceOf(id, this.#wide) ?? []);
	}

	#faceOf(gapId: GapId, material: ReturnType<typeof gatherMaterial>): Face | undefined {
		const kinds = kindsOf(material, gapId);
		const wanted = this.#kinds.get(gapId);
		const kind =
			kinds.find((each) => each === wanted) ?? firstShown.find((each) => kinds.includes(each));
		const question = kind && drawQuestion(material, gapId, kind, this.#seeds.get(gapId) ?? 1);
		return question && { gapId, question, kinds, flaws: flawsOfQuestion(question) };
	}

	/** Ask a question by another kind. */
	ask(gapId: GapId, kind: QuestionKind): void {
		this.#kinds = new Map(this.#kinds).set(gapId, kind);
	}

	/** Ask a question in another way: with other answers to choose from, or by the next kind. */
	another({ gapId, question, kinds }: Face): void {
		const at = kinds.indexOf(question.kind);
		const seed = this.#seeds.get(gapId) ?? 1;
		this.#seeds = new Map(this.#seeds).set(gapId, seed + 1);
		const drawn = drawQuestion(this.#material, gapId, question.kind, seed + 1);
		const isOther = facesDiffer(drawn, question);
		if (!isOther && kinds.length > 1) this.ask(gapId, kinds[(at + 1) % kinds.length]!);
	}

	/** All questions of the current fact in another way. */
	anotherAll(): void {
		for (const face of this.current ? this.facesOf(this.current) : []) this.another(face);
	}

	/** The current fact is good; on to the next. */
	async accept(): Promise<void> {
		const fact = this.current;
		if (!fact) return;
		this.goToOpen();
		if (fact.checked) return;
		await this.#act(reviewActs.accept([fact], () => this.select(fact.id)));
	}

	/** All that are left are good. */
	acceptAll(): Promise<void> {
		return this.#act(reviewActs.accept(this.open, () => undefined));
	}

	/** Throw the current fact away; on to the one that takes its place. */
	async drop(): Promise<void> {
		const fact = this.current;
		if (!fact) return;
		const at = this.order.indexOf(fact);
		const next = this.order[at + 1] ?? this.order[at - 1];
		await this.#act(factActs.remove([fact.id]));
		if (!this.unsaved) this.select(next?.id);
	}

	/** Another wording, other answers: who writes it has looked at it. */
	edit(before: Fact, after: Fact): Promise<void> {
		return this.#act(factActs.edit(before, { ...after, checked: true }));
	}

	/** One more of what was found. */
	keep({ fact }: FoundFact): Promise<void> {
		const { deck } = this.#shelved();
		return this.#add({ ...fact, deckId: deck.id, addedOn: clock.today, checked: true });
	}

	/** A question of one's own, about a sentence. */
	addOwn(draft: OwnDraft, { start, end }: Pick<ReviewSentence, 'start' | 'end'>): Promise<void> {
		const { deck, article } = this.#shelved();
		const source = { edition: article.id, start, end };
		const place = { articleId: article.id, deckId: deck.id, source, addedOn: clock.today };
		return this.#add(ownFactOf(draft, place));
	}

	async #add(fact: Parameters<typeof reviewActs.keep>[0]): Promise<void> {
		await this.#act(reviewActs.keep(fact));
		if (!this.unsaved) this.#current = fact.id;
		this.sentence = undefined;
	}

	async #act(done: Promise<unknown>): Promise<void> {
		this.working = true;
		this.unsaved = false;
		try {
			await done;
		} catch (error) {
			console.warn(error);
			this.unsaved = true;
		} finally {
			this.working = false;
		}
	}

	#sentenceOf(fact: Fact | undefined): ReviewSentence | undefined {
		return fact && this.sentences.find(({ facts }) => facts.includes(fact));
	}
}

/** Whether two drawings are different to look at. */
function facesDiffer(one: Question | undefined, other: Question): boolean {
	const bare = ({ seed: _, ...rest }: Question) => JSON.stringify(rest);
	return one !== undefined && bare(one) !== bare(other);
}
