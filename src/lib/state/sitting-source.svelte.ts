import { answersAnother } from '$lib/generation/checks';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import type { Material } from '$lib/generation/material';
import { acceptedOf } from '$lib/generation/statement';
import { articleText } from '$lib/model/article';
import type { Fact } from '$lib/model/fact';
import type { ArticleId } from '$lib/model/ids';
import type { Question } from '$lib/model/question';
import type { PlannedQuestion } from '$lib/model/sitting';
import { materialsFor, withFact, type Materials } from './materials';
import type { Shown } from './shown';
import type { SittingRecord } from './sitting-record.svelte';

/** What is on screen of a sitting. */
interface OnScreen {
	readonly shown: Shown | undefined;
	/** Before or after its answer. */
	readonly question: Question | undefined;
}

/** What a sitting asks from: it draws the questions, and tells what the one on screen is about. */
export class SittingSource {
	readonly #record: SittingRecord;
	readonly #screen: OnScreen;
	#materials = $state.raw<Materials>(new Map());

	constructor(record: SittingRecord, screen: OnScreen, materials: Materials) {
		this.#record = record;
		this.#screen = screen;
		this.#materials = materials;
	}

	/** The question of a place in the queue; nothing where nothing is left to ask. */
	draw(item: PlannedQuestion): Shown | undefined {
		const gapId = this.#record.cards.get(item.cardId)?.gapId;
		const material = gapId && this.#materials.get(gapId);
		if (!material) return undefined;
		// An edit may have taken away what one way of asking needs.
		const kinds = [item.kind, ...kindsOf(material, gapId)];
		for (const kind of kinds) {
			const question = drawQuestion(material, gapId, kind, item.seed, item.options);
			if (question) return { item, question };
		}
		return undefined;
	}

	/** What the question on screen is drawn from. */
	get material(): Material | undefined {
		const { question } = this.#screen;
		return question && this.#materials.get(question.gapId);
	}

	/** The fact that the question on screen is about. */
	get fact(): Fact | undefined {
		const { question } = this.#screen;
		return question && this.factOf(question);
	}

	factOf({ gapId }: Question): Fact | undefined {
		return this.#materials.get(gapId)?.gaps.get(gapId)?.fact;
	}

	/** The article that the first question is from, if it is from one. */
	get articleId(): ArticleId | undefined {
		return this.#materials.values().next().value?.article?.id;
	}

	/** The title of the article; empty while it would give the answer away. */
	get title(): string {
		const { article: { title } = { title: '' }, gaps } = this.material ?? { gaps: new Map() };
		const asked = this.#screen.shown && gaps.get(this.#screen.shown.question.gapId);
		return asked && answersAnother(title, acceptedOf(asked)) ? '' : title;
	}

	/** The sentence of the article that proves the fact on screen; none for what a learner wrote. */
	get sentence(): string | undefined {
		const article = this.material?.article;
		const source = this.fact?.source;
		return article && source && articleText(article).slice(source.start, source.end);
	}

	/** Facts that feedback may tell: not those that this sitting is still to ask. */
	get tellable(): readonly Fact[] {
		const asked = new Set(this.#open.map(({ cardId }) => this.#record.cards.get(cardId)?.factId));
		const facts = this.material?.facts ?? [];
		return facts.filter((fact) => fact === this.fact || !asked.has(fact.id));
	}

	/** Answers that this sitting is still to ask for, besides that on screen. */
	get toCome(): string[][] {
		return this.#open.flatMap(({ cardId }) => {
			const gapId = this.#record.cards.get(cardId)?.gapId;
			const asked = gapId && this.#materials.get(gapId)?.gaps.get(gapId);
			return asked && gapId !== this.#screen.question?.gapId ? [acceptedOf(asked)] : [];
		});
	}

	get #open(): readonly PlannedQuestion[] {
		return this.#record.queue.items.filter(({ review }) => !review);
	}

	/** Take over a changed fact. */
	replace(fact: Fact): void {
		this.#materials = withFact(this.#materials, fact);
	}

	/** Read everything again. */
	async reload(): Promise<void> {
		this.#materials = await materialsFor([...this.#record.cards.values()]);
	}
}
