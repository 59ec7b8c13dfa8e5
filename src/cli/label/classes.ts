/** What can be wrong with a question, and what with its options (`opt-`), by code. */
export const classes = new Map([
	['parse', 'broken or bad English'],
	['awkward', 'English that nobody would write, long remains'],
	['context', 'not to be understood without the sentences around'],
	['ambiguous', 'more than one answer can be defended'],
	['span', 'the answer is a part of what is asked for, or too much'],
	['wh', 'the wrong question word or noun'],
	['away', 'the answer is given away'],
	['key', 'the key is wrong, or not what the article says'],
	['attribution', 'a claim without who made it'],
	['stale', 'true on one day, and it is not said on which'],
	['trivial', 'nothing worth knowing'],
	['vague', 'not clear what is asked for'],
	['source', 'the sentence itself is broken'],
	['obvious', 'a false statement that nobody would believe'],
	['opt-type', 'options of different kinds'],
	['opt-true', 'a wrong option that is true, or may be'],
	['opt-silly', 'an option that nobody would choose'],
	['opt-form', 'an option that does not fit, or a key that stands out']
]);
