import { expect, test } from 'vitest';
import { isFurniture } from '$lib/reading/furniture';

test.each([
	'2. Skip to main menu',
	'Advertisement',
	'READ MORE: The quiet end of the hedge',
	'Also read: Bees on roofs',
	'Sign up for our daily newsletter and get the news of the day.',
	'We use cookies to give you the best experience.',
	'Share this article',
	'Facebook Twitter WhatsApp',
	'1.2k shares',
	'5 min read',
	'© 2023 Nordic Press. All rights reserved.',
	'This article was first published on May 3, 2023.',
	'Edited by: Bo Ek',
	'Home > News > Europe',
	'For other uses, see Bee (disambiguation).',
	'Main article: Bees of the north',
	'https://news.example.org/bees',
	'12',
	'***'
])('%s: of the page', (line) => {
	expect(isFurniture(line)).toBe(true);
});

test.each([
	'More on the north side of the town were hurt than in the south.',
	'Popular support for the war fell within a month.',
	'Share prices fell after the news.',
	'Edited by Ann Lee, the book appeared in 1912.',
	'For other uses of the tool the smith had a second hammer.',
	'Most read the letter twice before they signed it.',
	'Back in May the town had closed the bridge.',
	'Comments by the mayor made things worse.',
	'Cookies were baked in the old mill until 1968.',
	'Tools'
])('%s: told, or a heading', (line) => {
	expect(isFurniture(line)).toBe(false);
});
