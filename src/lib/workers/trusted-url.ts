interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL: (url: string) => unknown };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const policy = trustedTypes?.createPolicy('recollect-worker-url', { createScriptURL: ownOnly });

/** The address of a worker, in the form that the content security policy asks for. */
export function trustedWorkerUrl(url: string): string {
	// Where there are no trusted types a text does; where there are, the DOM's types do not tell.
	return policy ? (policy.createScriptURL(url) as string) : ownOnly(url);
}

function ownOnly(url: string): string {
	const { origin } = new URL(url, location.href);
	if (origin !== location.origin) throw new Error(`A worker must come from here, not ${origin}.`);
	return url;
}
