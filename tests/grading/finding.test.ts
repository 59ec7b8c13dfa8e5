import { expect, test } from 'vitest';
import { gradeTyped } from '$lib/grading/typed';
import type { TypedKey } from '$lib/model/question';

test.each<[TypedKey['type'], string, string, string | undefined]>([
	['place', 'North Mitrovica', 'Mitrovica', 'side'],
	['phrase', 'on the left bank', 'the bank', 'side'],
	['number', '45 km', '45 miles', 'unit'],
	['money', '$50', '50 euros', 'unit'],
	['number', '300', 'under 300', 'bound'],
	['person', 'Ana Brnabić', 'Ana', 'surname'],
	['person', 'Pope Francis', 'Saint Francis', 'which'],
	['place', 'Paris, Texas', 'Paris, France', 'which'],
	['phrase', 'Serbia, Montenegro and Albania', 'Serbia and Albania', 'item'],
	['phrase', 'four northern municipalities', 'northern municipalities', 'words'],
	['place', 'Austria', 'Australia', undefined],
	['number', '45 km', '45', undefined]
])('%s: of %s, “%s” lacks %s', (type, answer, response, lacks) => {
	const verdict = gradeTyped({ type, answers: [answer], others: [] }, response);
	expect(verdict.lacks).toBe(lacks);
	expect(verdict.reason === 'nearly').toBe(lacks !== undefined);
});
