/** Where the weights are, beneath the base of the site. Written by `npm run train`. */
export const weightsPath = 'language/english-b2764831.bin';

/** How many bytes they are on the wire. */
export const weightsBytes = 2849316;
