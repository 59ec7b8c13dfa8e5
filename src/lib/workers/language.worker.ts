import { generate } from '$lib/generation/generate';
import { analyse, toLanguage, type Language } from '$lib/language/analyse';
import { unpackWeights } from '$lib/language/weights';
import type { Generated } from '$lib/generation/found';
import { articleText, type Article } from '$lib/model/article';
import { weightsAddress } from './keep-weights';
import type { LanguageReply, LanguageRequest } from './language-messages';
import { weightsBytes } from './language-weights';

let language: Promise<Language> | undefined;

/** Read before anything is asked for: code that has run once runs several times as fast. */
const practice: Article = {
	id: 'article:practice',
	title: 'The lighthouse',
	language: 'en',
	source: { published: '2025-06-01' },
	addedAt: 0,
	paragraphs: [
		'The lighthouse on Brenn Island was built in 1868 by the engineer Henrik Dahl. It stands 41 metres high, and its light can be seen from 30 kilometres away.',
		'“We wanted somebody who likes to be alone,” said Ingrid Moe, the director of the Coastal Trust, which owns the island. More than 260 people from 14 countries had applied for the post since last autumn, but only one of them could mend an engine.',
		'Marta Olsen, who was born in Norway, moved into the tower on 3 March 2025 because the fog horn had been silent since a storm. The trust spent 2.4 million euros on repairs in 2023, half of which came from the government, and a third of its towers are open to visitors.'
	].map((text) => ({ kind: 'text', text }))
};

self.onmessage = async ({ data }: MessageEvent<LanguageRequest>) => {
	const { id } = data;
	try {
		tell(work(data, await (language ??= load())));
	} catch (error) {
		tell({ kind: 'failed', id, message: (error as Error).message });
		// Weights that did not come may come the next time.
		await language?.catch(() => (language = undefined));
	}
};

function work(job: LanguageRequest, language: Language): LanguageReply {
	const { id } = job;
	switch (job.kind) {
		case 'warm':
			generateFrom(practice, language);
			return { kind: 'warm', id };
		case 'read':
			return { kind: 'analysis', id, analysis: analyse(job.text, language, job.options) };
		case 'generate':
			return { kind: 'generated', id, generated: generateFrom(job.article, language) };
	}
}

/** Its deck is the one that is made for it; who adds its facts to another says so then. */
function generateFrom(article: Article, language: Language): Generated {
	const { published } = article.source;
	const analysis = analyse(articleText(article), language, { ...(published && { published }) });
	const deckId = `deck:${article.id.slice('article:'.length)}` as const;
	return generate(article, analysis, deckId, language.models.gazetteer);
}

async function load(): Promise<Language> {
	const response = await fetch(weightsAddress(self.location.pathname));
	if (!response.ok || !response.body) throw new Error(`The weights answered ${response.status}.`);
	return toLanguage(await unpackWeights(response.body.pipeThrough(counter())));
}

/** Says how much has come by. */
function counter(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
	let loaded = 0;
	return new TransformStream({
		transform(chunk, controller) {
			loaded += chunk.length;
			tell({ kind: 'loading', share: Math.min(1, loaded / weightsBytes) });
			controller.enqueue(chunk);
		}
	});
}

function tell(reply: LanguageReply): void {
	self.postMessage(reply);
}
