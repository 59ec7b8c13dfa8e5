import type { Confuser, Confusing } from './confuser';
import { countriesLike, countryName } from './countries';
import { groupsOf, othersLike } from './lists';
import type { Named } from './named';
import { isSureName, others } from './others';

/** Countries for a country, cities for a city of that country, rivers for a river; else nothing. */
export const confusePlaces: Confuser = (confusing) => {
	const { text, gap } = confusing;
	const own = isSureName(confusing, 'place');
	if (!own) return [];
	const name = text.replace(/^the /i, '');
	const kind = placeKind(name, confusing);
	// "US firms" would have to become "Canadian firms".
	const isPart = isModifier(confusing);
	if (
		/\b(?:miles?|km|kilomet(?:re|er)s?|north|south|east|west|hours?) (?:of|from) $/i.test(
			confusing.before
		)
	)
		return [];
	if (!kind || (kind === 'country' && isPart) || speaks(confusing, kind)) return [];

	const listed = kind === 'country' ? countriesLike(name) : placesLike(name, confusing);
	const here = others(confusing, own)
		.filter((other) => other.sure > 0.8 && placeKind(other.forms[0]!, confusing) === kind)
		.map(written);
	const near = here.filter((one) => isNear(one, name, kind, listed));
	// Where few are known, any of the article will do that is of this kind.
	// A city of a state without others that are known is told by its state.
	if (listed.length === 0 && kind === 'city') return [];
	const all = [...near, ...listed];
	const known = new Set([name, ...gap.accept].map(countryName));
	const wrong = (all.length < 2 ? [...all, ...here] : all).filter(
		(one) => !known.has(countryName(one))
	);
	return isPart ? wrong.filter((one) => !one.startsWith('the ')) : wrong;
};

const groupNames = /^(?:city|state|county|continent|part|sea|ocean|river|range|planet)/;
const kindWords =
	/^(?:(?<first>Lake|Mount|River|Port|Fort|Cape|Isle) |.* (?<last>River|Lake|Sea|Ocean|Mountains|Valley|Street|Road|Avenue|Square|Park|Bridge|Airport|Station|Stadium|Island|Islands|Castle|Palace|Cathedral|Abbey|County|Theatre|Hall|Hill|Bay|Desert|Forest|Tower)$)/;

/** Others of its group; a city of a state that the sentence names, only beside those of that state. */
function placesLike(name: string, { draft }: Confusing): string[] {
	const state = draft.sentence.names.find(({ text }) => groupsOf(text).includes('stateUs'));
	if (!state || !groupsOf(name).includes('cityUs'))
		return othersLike(name, groupNames).slice(0, 12);
	const group = `cityOf${state.text}`;
	return groupsOf(name).includes(group) ? othersLike(name, new RegExp(`^${group}$`)) : [];
}

/** What sort of place a name is of; nothing where that is not sure. */
function placeKind(name: string, { known }: Pick<Confusing, 'known'>): string | undefined {
	const bare = name.replace(/^the /i, '');
	if (bare === 'Georgia' && known.named.some(({ forms }) => isOfStates(forms[0]!))) return 'state';
	if (countriesLike(bare).length > 0) return 'country';
	const words = kindWords.exec(bare)?.groups;
	const word = words?.['first'] ?? words?.['last'];
	const [group] = groupsOf(bare).filter((each) => groupNames.test(each));
	if (group) return /^[a-z]+/.exec(group)![0].replace(/^county$/, 'state');
	if (word) return word.toLowerCase();
	return undefined;
}

/** A city of the article stands beside another only where both are of one part of the world. */
function isNear(one: string, name: string, kind: string, listed: readonly string[]): boolean {
	if (kind === 'state') return listed.includes(one);
	if (kind !== 'city' && kind !== 'country') return true;
	const groups = new Set(groupsOf(name));
	return listed.includes(one) || groupsOf(one).some((each) => groups.has(each));
}

/** Whether the article speaks of the United States, where Georgia is one of them. */
function isOfStates(name: string): boolean {
	return countryName(name) === 'United States' || groupsOf(name).includes('stateUs');
}

function written({ forms, takesThe }: Named): string {
	return takesThe ? `the ${forms[0]}` : forms[0]!;
}

/** Whether the name only tells more of the noun behind it: "London police". */
export function isModifier({ draft, gap }: Pick<Confusing, 'draft' | 'gap'>): boolean {
	const at = draft.words[gap.to - 1]?.token;
	const token = at === undefined ? undefined : draft.sentence.tokens[at];
	const next = at === undefined ? undefined : draft.sentence.tokens[at + 1];
	if (!token || !next) return false;
	return (
		/^NNS?$/.test(next.tag) ||
		(token.head > at! && /^(?:compound|amod|nmod:desc)/.test(token.relation))
	);
}

/** What speaks is no city or state but a body called after it: "Texas said it was keen". */
function speaks({ draft, gap, text, before, known }: Confusing, kind: string): boolean {
	const at = draft.words[gap.to - 1]?.token;
	const token = at === undefined ? undefined : draft.sentence.tokens[at];
	const above = token && draft.sentence.tokens[token.head];
	const isOfBody = known.named.some(
		(one) => one.kind === 'organization' && one.forms.some((form) => form.startsWith(`${text} `))
	);
	const isPlaced = /\b(?:in|of|to|from|near|across|into|through) $/i.test(before);
	if (isOfBody && !isPlaced) return true;
	if (kind === 'country' || token?.relation !== 'nsubj') return false;
	return /^(?:say|tell|claim|announce|add|make|sell|hope|want|declare)$/.test(above?.lemma ?? '');
}
