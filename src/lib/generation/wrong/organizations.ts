import type { Confuser } from './confuser';
import { groupsOf, othersLike } from './lists';
import type { Named } from './named';
import { isSureName, others } from './others';

/** Bodies of the same sort: universities for a university, banks for a bank; else nothing. */
export const confuseOrganizations: Confuser = (confusing) => {
	const own = isSureName(confusing, 'organization');
	if (!own) return [];
	const name = confusing.text.replace(/^the /i, '');
	const kind = bodyKind(name, own);
	if (!kind) return [];
	const here = others(confusing, own)
		.filter((other) => other.sure > 0.8 && bodyKind(other.forms[0]!, other) === kind)
		.filter((other) => isAcronym(other.forms[0]!) === isAcronym(name))
		.map(({ forms, takesThe }) => (takesThe ? `the ${forms[0]}` : forms[0]!));
	const listed = othersLike(name, bodyGroups);
	const byRole = listed.length > 0 ? [] : othersOfGroup(kind);
	return [...here, ...listed, ...byRole];
};

const bodyGroups =
	/^(?:university|body|agency|pact|party|broadcaster|paper|news|car|airline|oil|software|electronics|games|phone|network|bank|supermarket|retailer|drugs|studio|label|tobacco|football|rugby|american$|baseball|intelligence|army)/;

const words: Record<string, string> = {
	university: 'university college',
	school: 'school academy',
	party: 'party',
	bank: 'bank',
	council: 'council',
	committee: 'committee commission panel',
	court: 'court tribunal',
	ministry: 'ministry department office',
	association: 'association society federation union league institute foundation',
	church: 'church',
	paper: 'times post herald tribune gazette telegraph guardian journal mail',
	airline: 'airlines airways',
	company: 'corp corporation inc ltd plc group holdings company',
	museum: 'museum gallery',
	hospital: 'hospital',
	press: 'press',
	army: 'army navy'
};
const kinds = new Map(
	Object.entries(words).flatMap(([kind, all]) =>
		all.split(' ').map((word): [string, string] => [word, kind])
	)
);

/** What the article calls a body, and the group of well-known ones that it then stands among. */
const roles: Record<string, string> = {
	carmaker: 'Ford',
	automaker: 'Ford',
	airline: 'Lufthansa',
	bank: 'Barclays',
	supermarket: 'Tesco',
	newspaper: 'the Guardian',
	broadcaster: 'ITV',
	studio: 'Paramount'
};

/** What sort of body a name is of; nothing where that is not sure. */
function bodyKind(name: string, { roles: called }: Pick<Named, 'roles'>): string | undefined {
	const bare = name.replace(/^the /i, '');
	const [group] = groupsOf(bare).filter((each) => bodyGroups.test(each));
	if (group) return kinds.get(/^[a-z]+/.exec(group)![0]) ?? /^[a-z]+/.exec(group)![0];
	const wordKind = (text: string) =>
		kinds.get(text.split(' ').at(-1)!.toLowerCase().replace(/s$/, '')) ??
		kinds.get(text.split(' ').at(-1)!.toLowerCase());
	// "University of Chicago Press" is a press, "Bank of England" a bank.
	const head = /^(?<head>.+?) (?:of|for|on|in) /.exec(bare)?.groups?.['head'];
	const [whole, own] = [wordKind(bare), head && wordKind(head)];
	if (whole && own && whole !== own) return undefined;
	const isLonger = head && / \w+ \w+$/.test(bare.slice(head.length + 3));
	const word = whole ?? (isLonger ? undefined : own);
	return word ?? [...called].find((role) => Object.hasOwn(roles, role));
}

function othersOfGroup(role: string): string[] {
	const known = roles[role];
	return known ? othersLike(known.replace(/^the /, ''), bodyGroups) : [];
}

function isAcronym(name: string): boolean {
	return /^[A-Z0-9.&-]{2,7}$/.test(name);
}
