import type { Token } from '$lib/language/text';
import { isAside, partOf, type Part } from './parts';
import type { Tree } from './clause-tree';

/** How a clause stands in its sentence. */
export type ClauseKind =
	'main' | 'coordinated' | 'complement' | 'adverbial' | 'relative' | 'participle' | 'aside';

/**
 * A verb, or what “is” says of something, with all that hangs on it.
 *
 * ```text
 * In 1999   KFOR   has been sent   to Kosovo
 * part    subject     verbs          part
 * ```
 */
export interface Clause {
	/** Its verb, or the noun, adjective or adverb that “is” leads to. */
	head: number;
	kind: ClauseKind;
	/** Its own subject, or that of the clause that it is coordinated with. */
	subject?: Part;
	/** The subject stands in another clause: “NATO came and *stayed*”. */
	sharesSubject: boolean;
	/** Auxiliaries, copula and verb, in their order; those of another clause first, where it shares them. */
	verbs: number[];
	/** How many of its verbs stand in another clause: “was built and *sold*”. */
	sharedVerbs: number;
	isPassive: boolean;
	/** A form of “be” with what it says of the subject, the part `predicate`. */
	isCopular: boolean;
	isNegated: boolean;
	/** It can stand as a sentence: past or present, or with an auxiliary that is. */
	isFinite: boolean;
	/** All but subject and verbs, in their order: objects, obliques, clauses, particles. */
	parts: Part[];
	/** “that”, “because”, “if”, “to”, and “and”, “but” before it. */
	markers: number[];
	/** What a relative clause or participle tells about. */
	antecedent?: number;
	/** Clauses coordinated with it hang on it, by their heads. */
	coordinated: number[];
	/** That of the least sure of its arcs to subject, verbs, objects and predicate, 0 … 1. */
	sure: number;
}

const kinds: Partial<Record<string, ClauseKind>> = {
	root: 'main',
	conj: 'coordinated',
	ccomp: 'complement',
	csubj: 'complement',
	xcomp: 'complement',
	advcl: 'adverbial',
	'acl:relcl': 'relative',
	'advcl:relcl': 'relative',
	acl: 'participle',
	parataxis: 'aside',
	dep: 'aside',
	list: 'aside'
};

const verbal = /^(?:aux|aux:pass|cop)$/;
const finite = /^(?:VBD|VBZ|VBP|MD)$/;

/** The clauses of a sentence, in the order of their heads. */
export function clausesOf(tree: Tree): Clause[] {
	const found = new Map<number, Clause>();
	const read = (head: number): Clause => {
		const known = found.get(head);
		if (known) return known;
		const above = tree.tokens[head]!.head;
		const isConj = tree.tokens[head]!.relation === 'conj';
		const leader = isConj && isClause(tree, above) ? read(above) : undefined;
		const clause = clauseAt(tree, head, leader);
		found.set(head, clause);
		return clause;
	};
	tree.tokens.forEach((_, at) => isClause(tree, at) && read(at));
	return [...found.values()].sort((one, other) => one.head - other.head);
}

/** Whether a word is the head of a clause. */
export function isClause({ tokens, children }: Tree, at: number): boolean {
	const { relation, tag } = tokens[at]!;
	if (!kinds[relation]) return false;
	const hasVerb = children[at]!.some((child) => /^(?:cop|nsubj)/.test(tokens[child]!.relation));
	return tag.startsWith('VB') || hasVerb;
}

/** The clause with this head. */
function clauseAt(tree: Tree, head: number, leader: Clause | undefined): Clause {
	const { tokens, children } = tree;
	const token = tokens[head]!;
	const own = children[head]!;
	const related = (pattern: RegExp) => own.filter((at) => pattern.test(tokens[at]!.relation));
	const isCopular = related(/^cop$/).length > 0;

	const ownVerbs = related(verbal).concat(isCopular ? [] : [head]);
	const shared = leader && !isCopular ? sharedWith(tokens, ownVerbs, head, leader) : [];
	const verbs = [...shared, ...ownVerbs.sort((one, other) => one - other)];
	const [nominal] = related(/^(?:nsubj|csubj)/);
	const subject = nominal === undefined ? leader?.subject : partOf(tree, nominal, 'subject');

	const coordinated = related(/^conj$/).filter((at) => isClause(tree, at));
	const skipped = new Set([...coordinated, ...related(/^(?:nsubj|csubj|punct|mark|cc$)/)]);
	const inside = isCopular
		? new Set(own.filter((at) => isInPredicate(tokens[at]!, tokens[head]!)))
		: undefined;
	const parts = own
		.filter((at) => !skipped.has(at) && !verbal.test(tokens[at]!.relation) && !inside?.has(at))
		.map((at) => partOf(tree, at));
	if (isCopular) {
		const kept = [...(inside ?? [])].filter((at) => !coordinated.includes(at));
		parts.push(partOf(tree, head, 'predicate', kept));
	}
	parts.sort((one, other) => one.from - other.from);

	const core = related(/^(?:nsubj|csubj|obj$|iobj|cop$|aux)/);
	const sures = core.map((at) => tokens[at]!.sure.head * tokens[at]!.sure.relation);
	if (leader && nominal === undefined) {
		sures.push(leader.sure * token.sure.head);
		if (mayBePassive(token, leader)) sures.push(0.4);
	}
	const kind = kinds[token.relation] ?? 'aside';
	return {
		head,
		kind,
		...(subject && { subject }),
		sharesSubject: nominal === undefined && subject !== undefined,
		verbs,
		sharedVerbs: shared.length,
		isPassive: verbs.some((at) => tokens[at]!.relation === 'aux:pass'),
		isCopular,
		isNegated: own.some((at) => isNegation(tokens[at]!)),
		isFinite: verbs.some((at) => finite.test(tokens[at]!.tag)),
		parts,
		markers: related(/^(?:mark|cc)$/),
		...((kind === 'relative' || kind === 'participle') && { antecedent: token.head }),
		coordinated,
		sure: Math.min(token.sure.tag, ...sures)
	};
}

/** Auxiliaries that a coordinated verb takes from its leader: “was built and sold”, “can read and write”. */
function sharedWith(
	tokens: readonly Token[],
	own: readonly number[],
	head: number,
	leader: Clause
): number[] {
	const { tag } = tokens[head]!;
	if (own.length > 1 || leader.isCopular || !/^(?:VB|VBN|VBG)$/.test(tag)) return [];
	if (tokens[leader.head]!.tag !== tag) return [];
	return leader.verbs.filter((at) => at !== leader.head);
}

/** Whether nobody knows if it shares the auxiliary: “they were sent out and *asked* to wait”. */
function mayBePassive({ tag, lemma = '', text }: Token, leader: Clause): boolean {
	return (
		leader.isPassive && tag === 'VBD' && text.startsWith(lemma.slice(0, -1)) && /ed$/.test(text)
	);
}

/** Whether a child of a predicate belongs to it, and not to the clause: “a *large* bank *of the north*”. */
function isInPredicate({ relation, tag }: Token, head: Token): boolean {
	if (/^(?:det|amod|nummod|compound|case|flat|appos|acl|nmod|goeswith|fixed)/.test(relation))
		return true;
	if (relation === 'conj') return !tag.startsWith('VB') || head.tag.startsWith('VB');
	return relation === 'advmod' && /^(?:JJ|RB|CD)/.test(head.tag) && !isAside(tag);
}

function isNegation({ lemma = '', text }: Token): boolean {
	return /^(?:not|n['’]t|never|no longer|hardly|scarcely|barely)$/i.test(lemma || text);
}
