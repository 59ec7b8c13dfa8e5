import type { Draft, GapDraft, Stem } from './draft';
import { findCauseGaps } from './gap-cause';
import { findDateGaps } from './gap-dates';
import { findDefinitionGaps } from './gap-definition';
import { findNamedGaps } from './gap-named';
import { findNameGaps } from './gap-names';
import { findQuantityGaps } from './gap-quantities';
import { findTermGaps } from './gap-terms';
import { findWhatGaps } from './gap-what';
import { findAcronymGaps, sayAcronym } from './say-acronym';
import { sayAppositions } from './say-apposition';
import { sayClauses } from './say-clauses';
import { sayContrasts } from './say-contrast';
import { sayRelatives } from './say-relative';
import { sayReported } from './say-reported';
import { askFigure } from './stem-figure';
import { askHowMany } from './stem-how-many';
import { askHowMuch } from './stem-how-much';
import { askInPlace } from './stem-in-place';
import { askShare } from './stem-share';
import { askTerm } from './stem-term';
import { askWhen } from './stem-when';
import { askWhere } from './stem-where';
import { askWhich } from './stem-which';
import { askWhose } from './stem-whose';
import { askWho } from './stem-who';
import type { ArticleView, SentenceView } from './view';

/** Says what a sentence says, so that it stands on its own; nothing where it cannot. */
export type Sayer = (sentence: SentenceView, view: ArticleView) => Draft[];

/** Finds words of a statement that can be asked for. */
export type GapFinder = (draft: Draft, view: ArticleView) => GapDraft[];

/** Puts the question for a gap into words, if it can. */
export type StemMaker = (draft: Draft, gap: GapDraft, view: ArticleView) => Stem | undefined;

/** Every way to get statements out of a sentence. A new one is a file and a line here. */
export const sayers: readonly Sayer[] = [
	sayClauses,
	sayReported,
	sayAppositions,
	sayRelatives,
	sayContrasts,
	sayAcronym
];

/** Every kind of gap. A new one is a file and a line here. */
export const gapFinders: readonly GapFinder[] = [
	findNameGaps,
	findDateGaps,
	findQuantityGaps,
	findTermGaps,
	findAcronymGaps,
	findNamedGaps,
	findDefinitionGaps,
	findCauseGaps,
	findWhatGaps
];

/** Every way to ask in words, the first that can is taken. A new one is a file and a line here. */
export const stemMakers: readonly StemMaker[] = [
	askWhen,
	askHowMany,
	askShare,
	askHowMuch,
	askFigure,
	askWho,
	askWhich,
	askWhere,
	askTerm,
	askWhose,
	askInPlace
];
