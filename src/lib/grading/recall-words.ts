import { stem } from './inflection';
import { fold } from './text';

/** A word of a text as it is held against the words of a fact. */
export interface RecallWord {
	/** Without its ending, one for all that mean nearly the same. */
	stem: string;
	/** What a number counts as: a year, the day of a month, or an amount. */
	number?: 'year' | 'day' | 'amount';
	/** Part of a name: it has no other word for it. */
	isName?: true;
	/** Too common to tell one fact from another. */
	isCommon: boolean;
}

const common = new Set(
	`a an the and or but so if as at by for from in into of off on onto out over to up with within about than that this these those
there here it its he his him she her they their them we our you your i my me who whom whose which what when where why how
is are was were be been being am has have had having do does did done can could will would shall should might must
get got go went gone come came take took taken make made say said says tell told call called report reported according describe
also even just only very too then now later still yet already again some any all each every other others own such same
part time year way thing one because since while during until after before again however more many much lot people
become became stand stands keep kept use used put set give gave given let named number kind`
		.split(/\s+/)
		.map((word) => stem(word))
);

/** Words that say nearly the same, the first of each line for all of them. */
const alike = new Map(
	`troop soldier peacekeeper force army military serviceman
injure hurt wound harm injury casualty
protest demonstrate demonstration protester demonstrator unrest riot
kill die death dead
withdraw retreat leave pull
flee escape run
big large huge massive great vast
begin start beginning outset initially 1th originally
kilometer km
distrust mistrust distrustful
attack assault
bomb bombard bombardment
clash fight confrontation
town city village
country nation land
help aid assist assistance relief
support back backing
aim goal purpose objective
task job duty mission role
protect guard defend safeguard
administer administration govern run rule
independence independent
vote election elect poll
ask call demand urge request
criticize rebuke condemn blame scold
resign quit
government authority
president leader
commander chief
prevent avert stop avoid
violence violent
tension tense
province region
border frontier
close near
recognize acknowledge
member belong
various several different
rise increase grow
fall decrease decline drop shrink
show reveal
think believe regard consider see view
found establish create
discover find
build construct
buy purchase acquire
win victory
lose defeat loss`
		.split('\n')
		.flatMap((line) => {
			const [first = '', ...others] = line.split(' ').map((word) => stem(word));
			return [first, ...others].map((word) => [word, first] as [string, string]);
		})
);

const months = new Set(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
		' '
	)
);

/** The words of a text in their order, for comparing; of no use to be read. */
export function recallWords(text: string): RecallWord[] {
	// 50k is a way to jot down 50,000.
	const words = fold(text.replace(/(\d)\s?k\b/gi, '$1,000')).split(' ');
	return words.filter(Boolean).map((word, at) => {
		const number = numberOf(word, words[at - 1], words[at + 1]);
		const one = stem(
			number === 'day' ? word.replace('th', '') : word.replace(/(?<=\w{4})(?:al)?ly$/, '')
		);
		return {
			stem: alike.get(one) ?? one,
			...(number && { number }),
			isCommon: !number && (common.has(one) || one.length < 2)
		};
	});
}

function numberOf(
	word: string,
	before: string | undefined,
	after: string | undefined
): RecallWord['number'] {
	const value = parseFloat(word);
	const besideMonth = [before, after].some((other) => other !== undefined && months.has(other));
	if (value <= 31 && besideMonth && /^\d+(?:th)?$/.test(word)) return 'day';
	if (!/^\d+(?:\.\d+)?$/.test(word)) return undefined;
	return /^\d{4}$/.test(word) && value >= 1000 && value <= 2100 ? 'year' : 'amount';
}

const negation =
	/\b(?:not|no|never|neither|nor|none|without|nobody|nothing|hardly|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|could|would|should)nt|cannot)\b/;

/** What says less than no: "most, but not all". */
const halfNegation =
	/\b(?:but |though |and )?(?:not (?:all|every\w*|only|just)|(?:several|some|a few|many|others) (?:were|are|did|do|have|had) not)\b/g;

/** Whether a text says that something is not so. */
export function isNegated(text: string): boolean {
	return negation.test(fold(text).replace(halfNegation, ' '));
}
