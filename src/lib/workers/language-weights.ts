/** Where the weights are, beneath the base of the site. Written by `npm run train`. */
export const weightsPath = 'language/english-6aecfd97.bin';

/** How many bytes they are on the wire. */
export const weightsBytes = 2947316;
