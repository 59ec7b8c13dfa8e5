import { entriesOf } from '$lib/exchange/zip';
import { signsOf } from './decode';
import type { Format, ReadProblem } from './result';

/** What a file is, by its first bytes, and by its name where these leave it open. */
export function formatOf(
	bytes: Uint8Array,
	name: string,
	type = ''
): Format | Extract<ReadProblem, { code: 'unknown-kind' | 'locked' | 'broken' }> {
	const start = signsOf(bytes.subarray(0, 1024));
	const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	if (start.includes('%PDF-')) return 'pdf';
	if (start.startsWith('PK\x03\x04')) return zipFormat(bytes, ending);
	// A Word document with a password is no zip but the older container.
	if (ending === 'docx' && start.startsWith('\xd0\xcf\x11\xe0'))
		return { code: 'locked', format: 'docx' };
	const strange = strangers.find(([pattern]) => pattern.test(start));
	if (strange) return { code: 'unknown-kind', ...(strange[1] && { seems: strange[1] }) };
	if (isBinary(bytes)) {
		// Begins as nothing known, though its name promises that it would.
		if (ending === 'pdf' || ending === 'docx' || ending === 'epub') {
			return { code: 'broken', format: ending };
		}
		return { code: 'unknown-kind' };
	}
	if (/^(?:mht|mhtml)$/.test(ending) || /^mime-version:|^from: <saved by/im.test(start)) {
		if (/multipart\/related|^content-type:\s*text\/html/im.test(start)) return 'mhtml';
	}
	if (/^(?:html?|xhtml)$/.test(ending) || type === 'text/html') return 'html';
	if (/^\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) {
		return 'html';
	}
	if (/^(?:md|markdown|mdown|mkd)$/.test(ending) || type === 'text/markdown') return 'markdown';
	return 'text';
}

type Seeming = Extract<ReadProblem, { code: 'unknown-kind' }>['seems'];

/* eslint-disable no-control-regex -- files begin with them */
/** How files begin that people take for texts. */
const strangers: [RegExp, Seeming][] = [
	[
		/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM.{4}\0\0\0\0|II\*\0|MM\0\*|....ftyp(?:heic|heix|mif1|avif))/s,
		'picture'
	],
	[/^(?:....ftyp|\x1aE\xdf\xa3|RIFF....AVI )/s, 'film'],
	[/^(?:ID3|OggS|fLaC|RIFF....WAVE|\xff[\xfb\xf3\xf2])/s, 'sound'],
	[/^\xd0\xcf\x11\xe0/, 'old-word'],
	[/^\{\\rtf/, 'office'],
	[/^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh)/, 'zip']
];
/* eslint-enable no-control-regex */

function zipFormat(bytes: Uint8Array, ending: string): ReturnType<typeof formatOf> {
	const entries = entriesOf(bytes);
	const promised = ending === 'epub' ? 'epub' : ending === 'docx' ? 'docx' : undefined;
	if (!entries)
		return promised ? { code: 'broken', format: promised } : { code: 'unknown-kind', seems: 'zip' };
	const names = new Set(entries.map(({ name }) => name));
	if (names.has('word/document.xml')) return 'docx';
	if (names.has('META-INF/container.xml')) return 'epub';
	if (promised) return { code: 'broken', format: promised };
	const isOffice = names.has('[Content_Types].xml') || names.has('content.xml');
	return { code: 'unknown-kind', seems: isOffice ? 'office' : 'zip' };
}

/** Whether bytes are no text in any encoding: zeros, and signs that no text has. */
function isBinary(bytes: Uint8Array): boolean {
	const start = bytes.subarray(0, 4096);
	if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
		return false;
	const zeros = start.filter((byte) => byte === 0).length;
	// UTF-16 of Latin letters: half of it is zeros, all on one side.
	const odd = start.filter((byte, index) => byte === 0 && index % 2 === 1).length;
	if (zeros > start.length * 0.35 && (odd === 0 || odd === zeros)) return false;
	const strange = start.filter(
		(byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)
	);
	return zeros > 0 || strange.length > start.length * 0.02;
}
