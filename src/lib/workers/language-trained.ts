import { weightsPath } from './language-weights';

/** Whether weights have been trained and named; the name that stands for none is all zeros. */
export const isTrained = !weightsPath.endsWith('-00000000.bin');
