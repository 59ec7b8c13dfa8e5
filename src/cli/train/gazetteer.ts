import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of names that WordNet gives. */
const wordNetKinds = ['region', 'surname', 'organization', 'event', 'thing'] as const;

/** Pack the lists of a folder into one text, as `readGazetteer` reads it. */
export function packGazetteer(folder: string): string {
	const lines = (name: string) =>
		readFileSync(join(folder, `${name}.txt`), 'utf8')
			.trim()
			.split('\n');
	const words = (name: string) =>
		lines(name).flatMap((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')));

	const countries = lines('countries').map((line) => {
		const [names = '', capitals = '', peoples = ''] = line.split('; ');
		const list = (text: string) => text.replaceAll('/', '|');
		return `country: ${list(names)};${list(capitals)};${peoplesOf(peoples).join('|')}`;
	});
	const both = lines('first-names-either');
	return [
		...countries,
		`city: ${lines('cities').join('|')}`,
		`region: ${words('regions').join('|')}`,
		`people: ${words('peoples').join('|')}`,
		`organization: ${lines('organizations').join('|')}`,
		`event: ${lines('events').join('|')}`,
		...wordNetKinds.map((kind) => `${kind}: ${lines(`wordnet-${kind}`).join('|')}`),
		`man: ${[...lines('first-names-men'), ...both].join('|')}`,
		`woman: ${[...lines('first-names-women'), ...both].join('|')}`
	].join('\n');
}

/** Demonyms of two words begin as their country does: “New Zealander”. */
function peoplesOf(text: string): string[] {
	const starts =
		/^(?:New|North|South|Sierra|Sri|Costa|Puerto|Cape|Central|Saint|Solomon|Northern)$/;
	const peoples: string[] = [];
	for (const word of text.split(' ')) {
		const last = peoples.at(-1);
		if (last && starts.test(last)) peoples[peoples.length - 1] = `${last} ${word}`;
		else peoples.push(word);
	}
	return peoples;
}
