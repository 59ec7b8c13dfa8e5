import type { Confuser } from './confuser';
import { peoplesLike } from './countries';
import { othersLike } from './lists';
import { isSureName, others } from './others';
import { termsBeside } from './terms-beside';

const groups =
	/^(?:faiths?|church|churches|islam|olds?|tribes|nations|americans?2|politics|politicians|continentals?)$/;

/** Peoples for a people, faiths for a faith, events for an event of the same sort. */
export const confuseTerms: Confuser = (confusing) => {
	const { text, gap } = confusing;
	if (gap.finder === 'term') return termsBeside(confusing);
	const people = isSureName(confusing, 'nationality');
	if (people) {
		const listed = [...peoplesLike(text), ...othersLike(text, groups)];
		const fit = new Set(listed);
		const here = others(confusing, people).map(({ forms }) => forms[0]!);
		return [...here.filter((one) => fit.has(one)), ...listed];
	}
	const event = isSureName(confusing, 'event');
	return event ? othersLike(text.replace(/^the /i, ''), /^(?:war|award|slam|feast)/) : [];
};
