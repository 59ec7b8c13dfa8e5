import type { FoundFact, Generated } from '$lib/generation/found';
import type { Article } from '$lib/model/article';
import type { Fact } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import type { ReadArticle, ReadBook, ReadNote, ReadProblem, ReadResult } from '$lib/reading/result';
import { getShelved } from '$lib/storage/articles';
import { listBin } from '$lib/storage/bin';
import { generateFrom } from '$lib/workers/generate';
import { warmLanguage } from '$lib/workers/language';
import { addArticle, bringArticleBack, renewArticle, type GoneFacts } from './article-acts';
import { articleIdOf } from './article-id';
import { clock } from './clock.svelte';
import { compareEditions, type EditionChanges } from './editions';
import type { HandedOver } from './handed-over';
import { keepArticle, readKeptArticle } from './kept-article';
import { findKnown, type Known } from './known-article';

/** Why there are no questions. */
export type ArrivalProblem =
	| ReadProblem
	/** What reads could not be fetched, or broke. */
	| { code: 'failed' };

/** What the desk is doing. */
export type Work =
	/** Making an article of what came. */
	| 'reading'
	/** Fetching what reads English. */
	| 'loading'
	/** Looking for facts. */
	| 'finding';

/** An article without a title is named by so many words. */
const TITLE_WORDS = 8;

/** Where an article is brought to, read and looked at before it goes on the shelf. */
export class ArticleDesk {
	/** What stands in the field. */
	text = $state('');
	work = $state<Work>();
	/** How much of the work is done, 0 … 1; absent where nobody knows. */
	share = $state<number>();
	problem = $state.raw<ArrivalProblem>();
	/** Read all the same, in spite of the problem. */
	doubtful = $state.raw<ReadArticle>();
	book = $state.raw<ReadBook>();
	article = $state.raw<Article>();
	notes = $state.raw<readonly ReadNote[]>([]);
	generated = $state.raw<Generated>();
	known = $state.raw<Known>();
	/** What a newer edition changes, when it is one. */
	changes = $state.raw<EditionChanges>();
	/** It could not be put on the shelf. */
	unsaved = $state(false);
	saving = $state(false);

	selected = $derived(chosenOf(this.generated));

	#abort = new AbortController();
	/** What is being read, for a chapter of it to be chosen. */
	#source: HandedOver = {};

	/** Have at hand what reading needs; unless something else comes, go on with what was brought before. */
	open(isFree: boolean): void {
		void warm();
		const kept = isFree ? readKeptArticle() : undefined;
		if (!kept) return;
		this.text = kept.text;
		if (kept.article) void this.#accept(kept.article, kept.notes ?? []);
	}

	/** Nobody looks any more. */
	close(): void {
		this.#abort.abort();
	}

	/** What is written into the field is kept. */
	write(text: string): void {
		this.text = text;
		this.problem = undefined;
		this.doubtful = undefined;
		this.#keep();
	}

	/** Read what was pasted, dropped, opened or shared. */
	async take(source: HandedOver, chapter?: number): Promise<void> {
		this.#begin();
		this.#source = source;
		if (source.text !== undefined) this.text = source.text;
		this.#keep();
		const { signal } = this.#abort;
		this.work = 'reading';
		try {
			const result = await this.#read(source, signal, chapter);
			if (signal.aborted) return;
			this.work = undefined;
			await this.#hear(result);
		} catch (error) {
			this.#fail(error, signal);
		}
	}

	/** Read one chapter of the book. */
	choose(chapter: number): Promise<void> {
		return this.take(this.#source, chapter);
	}

	/** The person knows better than the problem. */
	async takeAnyway(): Promise<void> {
		const article = this.doubtful;
		this.#begin();
		if (article) await this.#accept(article, []);
	}

	/** Stop what is going on; the text stays in its field. */
	cancel(): void {
		this.#begin();
		this.#keep();
		void warm();
	}

	/** Begin with another text. */
	clear(): void {
		this.#begin();
		this.text = '';
		keepArticle(undefined);
	}

	/** Put right what was found of the article. Another date tells other facts. */
	async describe(change: Partial<Pick<Article, 'title' | 'source'>>): Promise<void> {
		if (!this.article) return;
		const before = this.article.source.published;
		this.article = { ...this.article, ...change };
		this.#keep();
		if (this.article.source.published !== before) await this.#find();
	}

	/** Look for facts, or try again. */
	async #find(): Promise<void> {
		const { article } = this;
		if (!article) return;
		this.#abort.abort();
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		this.problem = undefined;
		this.share = undefined;
		this.work = 'finding';
		try {
			const known = findKnown(article);
			const generated = await generateFrom(article, {
				signal,
				onprogress: (share) => {
					this.work = share < 1 ? 'loading' : 'finding';
					this.share = share < 1 ? share : undefined;
				}
			});
			this.known = await known;
			// What is in the library already need not be kept here.
			if (this.known?.kind === 'same' || this.known?.kind === 'older') keepArticle(undefined);
			this.changes = await this.#changesBy(article, generated);
			if (signal.aborted) return;
			this.generated = generated;
			this.work = undefined;
		} catch (error) {
			this.#fail(error, signal);
		}
	}

	/** Try to find facts once more. */
	again(): Promise<void> {
		return this.article ? this.#find() : this.take(this.#source);
	}

	/** Put the article on the shelf as a deck of its own; resolves to the deck. */
	add(): Promise<DeckId | undefined> {
		return this.#save((article) =>
			this.known?.kind === 'binned'
				? bringArticleBack(article)
				: addArticle(
						article,
						this.selected.map(({ fact }) => fact)
					)
		);
	}

	/** Put it in the place of the edition that is there. */
	renew(gone: GoneFacts): Promise<DeckId | undefined> {
		return this.#save(async (article) => {
			const { known, changes } = this;
			if (known?.kind !== 'newer' || !changes) throw new Error('There is no older edition.');
			return renewArticle(known, article, changes, gone);
		});
	}

	async #save(act: (article: Article) => Promise<DeckId>): Promise<DeckId | undefined> {
		if (!this.article || this.saving) return undefined;
		this.saving = true;
		this.unsaved = false;
		try {
			const deckId = await act(titled(this.article));
			keepArticle(undefined);
			return deckId;
		} catch (error) {
			console.warn(error);
			this.unsaved = true;
			return undefined;
		} finally {
			this.saving = false;
		}
	}

	async #read({ file, text = '', html }: HandedOver, signal: AbortSignal, chapter?: number) {
		const { openFile, openPaste } = await readers();
		const options = {
			signal,
			onprogress: (share: number) => (this.share = share),
			...(chapter !== undefined && { chapter })
		};
		if (file) return openFile(file, options);
		return openPaste({ text, ...(html !== undefined && { html }) }, options);
	}

	async #hear(result: ReadResult): Promise<void> {
		if (result.kind === 'article') await this.#accept(result.article, result.notes);
		else if (result.kind === 'book') this.book = result;
		else {
			this.problem = result.problem;
			this.doubtful = result.article;
		}
	}

	async #accept(read: ReadArticle, notes: readonly ReadNote[]): Promise<void> {
		this.notes = notes;
		this.article = { id: articleIdOf(read), ...read, addedAt: clock.now() };
		this.#keep();
		await this.#find();
	}

	async #changesBy(article: Article, generated: Generated): Promise<EditionChanges | undefined> {
		if (this.known?.kind !== 'newer') return undefined;
		const shelved = await getShelved(this.known.article.id);
		if (!shelved) return undefined;
		const bin = (await listBin()).flatMap(({ deck, facts }) => (deck ? [] : facts));
		return compareEditions({
			old: shelved.article,
			facts: shelved.facts,
			article,
			found: chosenOf(generated).map(({ fact }) => fact),
			dropped: bin.filter((fact: Fact) => fact.articleId === shelved.article.id)
		});
	}

	#fail(error: unknown, signal: AbortSignal): void {
		if (signal.aborted) return;
		console.warn(error);
		this.work = undefined;
		this.problem = { code: 'failed' };
	}

	/** Nothing of what came before counts any more. */
	#begin(): void {
		this.#abort.abort();
		this.#abort = new AbortController();
		this.work = undefined;
		this.share = undefined;
		this.problem = undefined;
		this.doubtful = undefined;
		this.book = undefined;
		this.article = undefined;
		this.notes = [];
		this.generated = undefined;
		this.known = undefined;
		this.changes = undefined;
		this.unsaved = false;
	}

	#keep(): void {
		const { text, article, notes } = this;
		if (!article) return keepArticle(text.trim() ? { text } : undefined);
		const { id: _, addedAt: _at, ...read } = article;
		keepArticle({ text, article: read, notes });
	}
}

/** Where nobody has said what it is called, its first words name an article. */
function titled(article: Article): Article {
	if (article.title) return article;
	const text = article.paragraphs.find(({ kind }) => kind !== 'caption')?.text ?? '';
	const words = text.split(/\s+/).slice(0, TITLE_WORDS).join(' ');
	return { ...article, title: words.length < text.length ? `${words} …` : words };
}

/** What makes articles of texts and files comes when it is needed. */
function readers() {
	return import('$lib/workers/reading');
}

/** Have all of it at hand; what cannot be had now is asked for again when it is needed. */
async function warm(): Promise<void> {
	await Promise.allSettled([readers(), warmLanguage()]);
}

function chosenOf(generated: Generated | undefined): FoundFact[] {
	return generated?.facts.filter(({ selected }) => selected) ?? [];
}
