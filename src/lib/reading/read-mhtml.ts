import { decode, signsOf } from './decode';

/** A page as a browser saves it in one file: its address and its HTML. */
export interface SavedPage {
	html: string;
	url?: string;
}

/** The first page in a file of parts (RFC 2557): the page itself; pictures and styles come after it. */
export function pageInMhtml(bytes: Uint8Array): SavedPage | undefined {
	// Every byte is one sign here, so that parts can be cut out and read in their own encoding.
	const source = signsOf(bytes);
	const head = headersOf(source);
	const boundary = /boundary="?([^";\r\n]+)"?/i.exec(head.get('content-type') ?? '')?.[1];
	const parts = boundary ? source.split(`--${boundary}`) : [source];
	const part = parts.find((one) =>
		/^text\/html/i.test(headersOf(one.trimStart()).get('content-type') ?? '')
	);
	if (!part) return undefined;
	const headers = headersOf(part.trimStart());
	const body = part.trimStart().replace(/^[^]*?\r?\n\r?\n/, '');
	const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1];
	const html = decode(bytesOf(body, headers.get('content-transfer-encoding') ?? ''), charset);
	const url = head.get('snapshot-content-location') ?? headers.get('content-location');
	return { html, ...(url && /^https?:/.test(url) && { url }) };
}

function headersOf(text: string): Map<string, string> {
	const [head = ''] = text.slice(0, 8000).split(/\r?\n\r?\n/, 1);
	const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
	return new Map(
		lines.map((line) => {
			const at = line.indexOf(':');
			return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
		})
	);
}

function bytesOf(body: string, encoding: string): Uint8Array {
	if (/base64/i.test(encoding)) return toBytes(base64(body));
	if (!/quoted-printable/i.test(encoding)) return toBytes(body);
	const text = body
		.replace(/=[ \t]*\r?\n/g, '')
		.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	return toBytes(text);
}

function base64(body: string): string {
	try {
		return atob(body.replace(/[^A-Za-z0-9+/=]/g, ''));
	} catch {
		// A part that was cut off has nothing that can be read.
		return '';
	}
}

function toBytes(text: string): Uint8Array {
	return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
