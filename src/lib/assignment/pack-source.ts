import type { Quiz } from '$lib/model/quiz';
import { quizBits } from './quiz-layout';
import type { TextReader, TextWriter } from './texts';

type Source = NonNullable<Quiz['source']>;

/** Which of the bits of a quiz tell of its source. */
export function sourceBits(source: Source | undefined, ofBank: Source | undefined): number {
	if (!source) return 0;
	if (isSame(source, ofBank)) return quizBits.source | quizBits.bankSource;
	return (
		quizBits.source |
		(source.publisher === undefined ? 0 : quizBits.publisher) |
		(isWeb(source.url) ? quizBits.url : 0)
	);
}

/** Write the source, unless it is that of the bank. */
export function writeSource(out: TextWriter, flags: number, source: Source | undefined): void {
	if (!source || flags & quizBits.bankSource) return;
	out.text(source.title);
	if (source.publisher !== undefined) out.text(source.publisher);
	if (isWeb(source.url)) out.text(source.url);
}

export function readSource(from: TextReader, flags: number): Source | 'bank' | undefined {
	if (!(flags & quizBits.source)) return undefined;
	if (flags & quizBits.bankSource) return 'bank';
	const source: Source = {
		title: from.text(),
		...(flags & quizBits.publisher && { publisher: from.text() }),
		...(flags & quizBits.url && { url: from.text() })
	};
	if (source.url !== undefined && !isWeb(source.url)) from.fail();
	return source;
}

/** Students are shown a link to it, which may be no script. */
function isWeb(url: string | undefined): url is string {
	return url !== undefined && /^https?:\/\//i.test(url);
}

function isSame(one: Source, other: Source | undefined): boolean {
	return (['title', 'publisher', 'url'] as const).every((field) => one[field] === other?.[field]);
}
