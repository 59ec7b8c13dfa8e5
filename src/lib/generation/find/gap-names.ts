import type { Name } from '$lib/language/names';
import type { AnswerType } from '$lib/model/fact';
import type { Draft, GapDraft } from './draft';
import { placeIn } from './place-in';

/** Names of persons, bodies and places, each as a whole. */
export function findNameGaps(draft: Draft): GapDraft[] {
	return draft.sentence.names.flatMap((name): GapDraft[] => {
		const type = typeOf(name);
		const place = placeIn(draft, name);
		if (!type || !place) return [];
		const sure = name.sure.span * name.sure.kind;
		return [{ ...place, type, finder: 'name', sure, accept: [], alsoTrue: [], confusions: [] }];
	});
}

function typeOf({ kind }: Name): AnswerType | undefined {
	if (kind === 'person' || kind === 'organization' || kind === 'place') return kind;
	return kind === 'nationality' || kind === 'event' ? 'term' : undefined;
}
