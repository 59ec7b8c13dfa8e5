/** Whether the browser has promised to keep our data when it runs short of space. */
class Persistence {
	kept = $state<boolean | undefined>();

	async look(): Promise<void> {
		this.kept = (await navigator.storage?.persisted?.()) ?? false;
	}

	/** Ask the browser. Some ask the learner, some decide by themselves, and may say no. */
	async ask(): Promise<void> {
		this.kept = (await navigator.storage?.persist?.()) ?? false;
	}
}

export const persistence = new Persistence();
