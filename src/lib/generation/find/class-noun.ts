import { knownAs, known } from '$lib/language/gazetteer';
import type { Asking } from './asking';
import { clausesOf } from './clauses';
import type { NamePart } from './name-part';
import type { ArticleView, SentenceView } from './view';

/** Nouns that say what a name is of when they stand at its end, or before "of" at its beginning. */
const nouns = new Set(
	(
		'university college school academy institute institution bank council party museum gallery library court church ' +
		'cathedral abbey monastery temple mosque palace castle hospital airport station river lake sea ocean bay gulf strait ' +
		'canal island islands mountain mountains valley desert forest park street road avenue bridge tower square county ' +
		'district province region republic kingdom empire state war battle revolution treaty agreement act award awards prize ' +
		'festival cup league championship championships olympics conference summit convention union commission committee agency ' +
		'department ministry office bureau association federation foundation society army navy parliament congress senate ' +
		'assembly company corporation orchestra theatre theater club newspaper journal magazine fund authority alliance ' +
		'coalition movement order dynasty canyon glacier peninsula plateau basin dam tunnel stadium hotel center centre ' +
		'maker retailer airline broadcaster publisher lender firm charity brewery factory band website town village city country ' +
		'observatory laboratory press schools organization organisation board trust group'
	).split(' ')
);

/** Nouns that are of persons or of nothing one could ask for by "which". */
const vague =
	/^(?:man|woman|person|people|member|part|one|thing|kind|type|sort|way|place|area|time|number|lot|example|result|home|name|body|group|host|leader|subject|source|side|case|form|figure|star|giant|rival|favourite|favorite|centre|center|hub|seat|heart|edge|middle|top|majority|capital|winner|loser|victim|choice|site)$/;

/** What a name is of, in a word or two, as "which" wants it: `university`, `software giant`, `country`. */
export function classNounOf(
	asking: Pick<Asking, 'draft' | 'gap' | 'tree'>,
	{ before }: Pick<NamePart, 'before' | 'beforeFrom'>,
	view: ArticleView
): string | undefined {
	const { draft, gap } = asking;
	const words = draft.words.slice(gap.from, gap.to).map(({ text }) => text);
	const name = words.join(' ').replace(/^[Tt]he /, '');
	return (
		besideOf(asking, before) ??
		endOf(name) ??
		saidOf(name, view) ??
		(gap.type === 'place' ? knownOf(name, view) : undefined)
	);
}

/** "software giant" of "the software giant Microsoft". */
function besideOf({ tree, gap }: Pick<Asking, 'tree' | 'gap'>, before: string): string | undefined {
	const words = before
		.replace(/^(?:the|a|an) /i, '')
		.split(' ')
		.filter(Boolean);
	const tags = tree.tokens.slice(gap.from - words.length, gap.from).map(({ tag }) => tag);
	const last = words.at(-1)?.toLowerCase();
	if (!last || !tags.every((tag) => /^(?:JJ|NN|NNP)$/.test(tag)) || tags.at(-1) !== 'NN')
		return undefined;
	return words.length <= 3 ? words.join(' ') : undefined;
}

/** "university" of "Yale University" and of "the University of Oslo". */
function endOf(name: string): string | undefined {
	const last = name.split(' ').at(-1)!.toLowerCase();
	const [, of] = /^(\p{Lu}\p{L}+) (?:of|for|on) /u.exec(name) ?? [];
	const word = nouns.has(last) ? last : (of ?? '').toLowerCase();
	if (/^(?:lake|mount)$/i.test(name.split(' ')[0]!)) return /^l/i.test(name) ? 'lake' : 'mountain';
	return name.includes(' ') && nouns.has(word) ? word : undefined;
}

function knownOf(name: string, { gazetteer }: ArticleView): string | undefined {
	// A state of America too.
	const kinds = gazetteer && name !== 'Georgia' ? knownAs(gazetteer, name) : 0;
	if (kinds & known.country) return 'country';
	if (continents.test(name)) return 'continent';
	if (states.has(name)) return 'state';
	// "Victoria" may be many things.
	return kinds & known.city && !(kinds & (known.man | known.woman)) ? 'city' : undefined;
}

const continents = /^(?:Africa|Asia|Europe|North America|South America|Antarctica)$/;

/** States of America that share their name with nothing as well known. */
const states = new Set(
	(
		'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas ' +
		'Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma ' +
		'Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming'
	)
		.split(' ')
		.concat(
			'New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Rhode Island,South Carolina,South Dakota,West Virginia'.split(
				','
			)
		)
);

const told = new WeakMap<ArticleView, Map<string, string>>();

/** What the article says a name is of: "Ikea, a furniture company", "Ikea is a company". */
function saidOf(name: string, view: ArticleView): string | undefined {
	let all = told.get(view);
	if (!all) {
		all = new Map(view.sentences.flatMap((sentence) => sayings(sentence, view)).reverse());
		told.set(view, all);
	}
	return all.get(name);
}

function sayings(sentence: SentenceView, { analysis }: ArticleView): [string, string][] {
	const { tokens, names } = sentence;
	const nameAt = (at: number) => {
		const found = names.find(({ from, to }) => at >= from && at < to);
		return found && found.kind !== 'person' ? found.text.replace(/^[Tt]he /, '') : undefined;
	};
	const said = (of: number, noun: number): [string, string][] => {
		const name = nameAt(of);
		const { tag, text, start } = tokens[noun]!;
		const kind = analysis.nouns.find((each) => each.start === start)?.kind ?? '';
		if (!nouns.has(text) && !/^(?:organization|place)$/.test(kind)) return [];
		const before = tokens[noun - 1];
		const isCompound = before?.tag === 'NN' && before.head === noun && /^[a-z]+$/.test(before.text);
		const isNoun = tag === 'NN' && /^[a-z-]{3,}$/.test(text) && !vague.test(text) && !nameAt(noun);
		return name && isNoun ? [[name, isCompound ? `${before.text} ${text}` : text]] : [];
	};
	const appositions = tokens.flatMap(({ relation, head, sure }, at) =>
		relation === 'appos' && sure.head * sure.relation > 0.5 ? said(head, at) : []
	);
	const predicates = clausesOf(sentence).flatMap((clause) =>
		clause.isCopular && clause.subject && clause.sure > 0.5 && !clause.isNegated
			? said(clause.subject.head, clause.head)
			: []
	);
	return [...appositions, ...predicates];
}
