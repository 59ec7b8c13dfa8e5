import { expect, test } from 'vitest';
import { captionOf } from '$lib/reading/captions';

test.each([
	['Bees at the gateImage: Ann Lee/REUTERS', 'Bees at the gate'],
	['Bees at the gate. Photo: Ann Lee / Nordic Press', 'Bees at the gate.'],
	['Bees at the gate (Photo by Ann Lee)', 'Bees at the gate'],
	['Bees at the gate [Ann Lee/Reuters]', 'Bees at the gate'],
	['Bees at the gate. Ann Lee/AFP via Getty Images', 'Bees at the gate.'],
	['Bees at the gate — Ann Lee/AP', 'Bees at the gate'],
	['Bees at the gate © Ann Lee/dpa', 'Bees at the gate'],
	['Figure 2.1: Bees at the gate', 'Bees at the gate'],
	['Image: Ann Lee/picture alliance', '']
])('%s: a caption', (text, caption) => {
	expect(captionOf(text)).toBe(caption);
});

test.each([
	'The gate will be closed, the mayor told Reuters.',
	'The firm was sold for much less - so far as is known - than its chief had told Bloomberg.',
	'Figure 24.7, for example, shows the way to the gate.',
	'Figure 2 shows how many bees were at the gate.',
	'They chose the licence CC BY-SA and not CC-BY-NC.',
	'He painted one picture: it shows the gate.'
])('%s: told', (text) => {
	expect(captionOf(text)).toBeUndefined();
});
