import { kforArticle } from './kfor-article';
import { aftermath } from './kfor-facts-aftermath';
import { authorities } from './kfor-facts-authorities';
import { clashes } from './kfor-facts-clashes';
import { mission } from './kfor-facts-mission';
import { protests } from './kfor-facts-protests';
import { status } from './kfor-facts-status';
import { troops } from './kfor-facts-troops';
import { voices } from './kfor-facts-voices';
import { war } from './kfor-facts-war';
import { yugoslavia } from './kfor-facts-yugoslavia';
import { composeLesson, type Lesson } from './lesson';

/** Who the KFOR troops are, what happened to them in May 2023, and why they are in Kosovo. */
export const kfor: Lesson = composeLesson('kfor', kforArticle, {
	...protests,
	...authorities,
	...clashes,
	...voices,
	...status,
	...troops,
	...mission,
	...yugoslavia,
	...war,
	...aftermath
});
