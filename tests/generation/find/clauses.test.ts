import { expect, test } from 'vitest';
import { clausesOf, type Clause } from '$lib/generation/find/clauses';
import type { Part } from '$lib/generation/find/parts';
import type { SentenceView } from '$lib/generation/find/view';
import { read } from './read';

/** Each clause as “kind: subject | verbs | role part | …”. */
function drawn(text: string): string[] {
	const sentence = read(text).sentences[0]!;
	return clausesOf(sentence).map((clause) => draw(clause, sentence));
}

function draw({ kind, subject, verbs, parts }: Clause, { tokens }: SentenceView): string {
	const words = ({ from, to }: Pick<Part, 'from' | 'to'>) =>
		tokens
			.slice(from, to)
			.map(({ text }) => text)
			.join(' ');
	const group = verbs.map((at) => tokens[at]!.text).join(' ');
	const rest = parts.map((part) => `${part.role} ${words(part)}`);
	return [`${kind}: ${subject ? words(subject) : '–'}`, group, ...rest].join(' | ');
}

test('a sentence falls into subject, verbs and parts', () => {
	expect(drawn('In 1999, the old king sent three ships to Norway.')).toEqual([
		'main: the old king | sent | oblique In 1999 | object three ships | oblique to Norway'
	]);
});

test('what “is” says is a part of its own', () => {
	expect(drawn('Mary is a famous baker from Lyon.')).toEqual([
		'main: Mary | is | predicate a famous baker from Lyon'
	]);
});

test('coordinated clauses share their subject and their auxiliaries', () => {
	expect(drawn('The bridge was built in 1931 and was destroyed by a storm.')).toEqual([
		'main: The bridge | was built | oblique in 1931',
		'coordinated: The bridge | was destroyed | oblique by a storm'
	]);
	expect(drawn('The museum can open its doors and show its treasures.')[1]).toBe(
		'coordinated: The museum | can show | object its treasures'
	);
});

test('clauses within clauses are clauses too', () => {
	expect(drawn('He said that the firm, which makes shoes, would leave France.')).toEqual([
		'main: He | said | complement that the firm , which makes shoes , would leave France',
		'relative: which | makes | object shoes',
		'complement: the firm , which makes shoes | would leave | object France'
	]);
});
