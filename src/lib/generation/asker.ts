import type { FactGap } from '$lib/model/fact';
import type { Question } from '$lib/model/question';
import type { Random } from '$lib/random/random';
import type { Material } from './material';

/** A gap that is being asked, with all that drawing a question of it may use. */
export interface Asked extends FactGap {
	material: Material;
	answer: string;
	options: 3 | 4;
	random: Random;
	/** Where the key goes among so many places; over many seeds each place comes up equally often. */
	place(count: number): number;
	/** What every question of this drawing carries. */
	drawn: Pick<Question, 'factId' | 'gapId' | 'revision' | 'generator' | 'seed'>;
}

/** One way to ask. Undefined when a gap cannot be asked so, which never depends on the seed. */
export type Asker = (asked: Asked) => Question | undefined;
