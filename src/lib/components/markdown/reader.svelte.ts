/** What reads Markdown, once it has been sent for: it is too large to come along where there is none. */
class Reader {
	Rich = $state.raw<typeof import('./Rich.svelte').default>();
	/** It could not be had; texts are shown as they were written. */
	failed = $state(false);

	get isHere(): boolean {
		return this.Rich !== undefined || this.failed;
	}

	load(): void {
		import('./Rich.svelte').then(
			({ default: Rich }) => (this.Rich = Rich),
			() => (this.failed = true)
		);
	}
}

export const reader = new Reader();
