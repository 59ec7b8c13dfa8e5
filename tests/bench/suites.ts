import { answer } from './answer';
import { coverage } from './coverage';
import { generation } from './generation';
import { grading } from './grading';
import { language } from './language';
import { load } from './load';
import { memory } from './memory';
import { progress } from './progress';
import { search } from './search';
import { share } from './share';
import { sitting } from './sitting';
import { storage } from './storage';
import type { Suite } from './suite';

const notYet: Suite = async () => 'what it measures is not there yet';

/** Every suite by its name. */
export const suites = {
	language,
	generation,
	coverage,
	grading,
	memory,
	sitting,
	storage,
	load,
	answer,
	progress,
	search,
	share,
	import: notYet
} satisfies Record<string, Suite>;

export type SuiteName = keyof typeof suites;
