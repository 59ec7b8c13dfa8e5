interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createHTML: (text: string) => string }
	): { createHTML: (text: string) => unknown };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const policy = trustedTypes?.createPolicy('recollect-inert-page', { createHTML: (text) => text });

/**
 * A document of its own for a page or file that is read: it has no window, so nothing in it runs and
 * nothing is loaded. It never becomes part of what is shown; only its words do.
 */
export function inertPage(text: string, type: 'text/html' | 'application/xml'): Document {
	const trusted = policy ? (policy.createHTML(text) as string) : text;
	return new DOMParser().parseFromString(trusted, type);
}
