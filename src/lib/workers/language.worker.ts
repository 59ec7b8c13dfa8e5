import { analyse, toLanguage, type Language } from '$lib/language/analyse';
import { unpackWeights } from '$lib/language/weights';
import { weightsAddress } from './keep-weights';
import type { LanguageReply, LanguageRequest } from './language-messages';
import { weightsBytes } from './language-weights';

let language: Promise<Language> | undefined;

self.onmessage = async ({ data }: MessageEvent<LanguageRequest>) => {
	const { id, text, options } = data;
	try {
		const analysis = analyse(text, await (language ??= load()), options);
		tell({ kind: 'analysis', id, analysis });
	} catch (error) {
		tell({ kind: 'failed', id, message: (error as Error).message });
		// Weights that did not come may come the next time.
		await language?.catch(() => (language = undefined));
	}
};

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
