import { readFileSync } from 'node:fs';
import { toLanguage, type Language } from '$lib/language/analyse';
import { unpackWeights } from '$lib/language/weights';
import { weightsPath } from '$lib/workers/language-weights';

/** The English that the app reads with. */
export async function loadLanguage(): Promise<Language> {
	const bytes = readFileSync(`static/${weightsPath}`);
	return toLanguage(await unpackWeights(new Blob([bytes]).stream()));
}
