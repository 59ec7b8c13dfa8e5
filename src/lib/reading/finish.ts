import { readBody } from './body';
import { tidyAuthor } from './byline';
import { cleanLine, countWords, withoutOrnaments } from './clean';
import { cut, MOST_WORDS } from './cut';
import { withoutDateline } from './dateline';
import type { About, Block, Draft } from './draft';
import { languageOf } from './english';
import { readHead } from './head';
import { withoutHoles } from './holes';
import { withoutMojibake } from './mojibake';
import { isoDates } from './published';
import type { NotRead, ReadArticle, ReadNote, ReadProblem, ReadText } from './result';

/** Of fewer words nothing can be asked. */
const FEWEST_WORDS = 12;

/** blocks of any format → clean lines → head → body → an article, or why there is none */
export function finish(draft: Draft): ReadText | NotRead {
	const { near, farWords } = nearOf(draft.blocks);
	const blocks = near.flatMap(cleanBlock);
	if (blocks.length === 0) return { kind: 'problem', problem: { code: 'empty' } };
	const head = readHead(blocks, draft.about);
	const body = readBody(head.blocks, head.about.title);
	const { paragraphs, words, of } = cut(
		withoutDateline(body.paragraphs),
		farWords + (draft.unseenWords ?? 0)
	);
	const dates = head.about.published ? isoDates(head.about.published) : [];

	const notes: ReadNote[] = [
		...(words < of ? [{ code: 'cut', words, of } as const] : []),
		...(draft.chapter ? [{ code: 'chapter', ...draft.chapter } as const] : []),
		...(draft.emptyPages ? [{ code: 'pages-without-text', ...draft.emptyPages } as const] : []),
		...(dates.length > 1 ? [{ code: 'ambiguous-date', readings: dates } as const] : []),
		...counted('broken-parts', draft.brokenParts),
		...lines(head.furniture + body.furniture + (draft.left.furniture ?? 0)),
		...counted('captions', paragraphs.filter(({ kind }) => kind === 'caption').length),
		...counted('tables', draft.left.tables),
		...counted('footnotes', body.footnotes + (draft.left.footnotes ?? 0)),
		...counted('code', draft.left.code),
		...counted('running-lines', draft.left['running-lines'])
	];
	const article = toArticle(head.about, paragraphs, dates[0]);
	if (words < FEWEST_WORDS) {
		// What is known of paragraphs holds for English; of another language little may be left.
		const language = languageOf(blocks.map(({ text }) => text).join(' '));
		const isForeign = language !== 'en' && language !== 'und';
		if (isForeign || words === 0) {
			const all = cut(blocks.map(({ text }) => ({ kind: 'text', text })));
			const problem: ReadProblem = isForeign
				? { code: 'not-english', language }
				: { code: 'only-furniture' };
			return {
				kind: 'problem',
				problem,
				article: { ...article, paragraphs: all.paragraphs },
				notes
			};
		}
	}
	return judge(article, notes, words);
}

function judge(article: ReadArticle, notes: ReadNote[], words: number): ReadText | NotRead {
	const told = article.paragraphs.filter(({ kind }) => kind === 'text').map(({ text }) => text);
	const language = languageOf(told.join(' '));
	// Of a few words nobody can say.
	const isEnglish = language === 'en' || (language === 'und' && words < 40);
	if (!isEnglish) {
		const which = language === 'und' ? {} : { language };
		return { kind: 'problem', problem: { code: 'not-english', ...which }, article, notes };
	}
	if (words >= FEWEST_WORDS) return { kind: 'article', article, notes };
	return { kind: 'problem', problem: { code: 'too-short', words }, article, notes };
}

/** Blocks that may be among what is kept; of what is too far below only the words are counted. */
function nearOf(blocks: readonly Block[]): { near: readonly Block[]; farWords: number } {
	let words = 0;
	const end = blocks.findIndex(({ text }) => (words += countWords(text)) > MOST_WORDS * 2);
	if (end < 0) return { near: blocks, farWords: 0 };
	const far = blocks.slice(end + 1);
	const farWords = far.reduce((sum, { text }) => sum + countWords(text), 0);
	return { near: blocks.slice(0, end + 1), farWords };
}

function cleanBlock(block: Block): Block[] {
	const line = cleanLine(withoutHoles(withoutMojibake(block.text)));
	const text = block.kind === 'caption' ? line : withoutOrnaments(line);
	return /[\p{L}\p{N}]/u.test(text) ? [{ ...block, text }] : [];
}

function toArticle(
	about: About,
	paragraphs: ReadArticle['paragraphs'],
	published: string | undefined
): ReadArticle {
	const author = about.author && tidyAuthor(about.author);
	const language = about.language?.toLowerCase().startsWith('en') ? about.language : 'en';
	return {
		title: cleanLine(withoutMojibake(about.title ?? '')),
		language,
		paragraphs,
		source: {
			...(about.publisher && { publisher: cleanLine(about.publisher) }),
			...(author && { author: cleanLine(author) }),
			...(about.url && { url: about.url }),
			...(published && { published })
		}
	};
}

function lines(count: number): ReadNote[] {
	return count > 0 ? [{ code: 'furniture', lines: count }] : [];
}

type Counted = Extract<ReadNote, { count: number }>['code'];

function counted(code: Exclude<Counted, 'pages-without-text'>, count = 0): ReadNote[] {
	return count > 0 ? [{ code, count }] : [];
}
