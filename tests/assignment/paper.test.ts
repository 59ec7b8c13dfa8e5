import { describe, expect, test } from 'vitest';
import { paperKeyOf, paperVersions, responseOnPaper } from '$lib/assignment/paper';
import { grade } from '$lib/grading/grade';
import { pastedQuiz } from './pasted';

const quiz = pastedQuiz();
const versions = paperVersions(quiz, 4);

describe('versions', () => {
	test('have letters and codes of their own, and are the same whenever they are made', () => {
		expect(versions.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
		expect(new Set(versions.map(({ code }) => code)).size).toBe(4);
		expect(paperVersions(quiz, 4)).toEqual(versions);
	});

	test('of another wording have another code', () => {
		const [other] = paperVersions({ ...quiz, title: 'Another' }, 1);
		expect(other!.seed).toBe(versions[0]!.seed);
		expect(other!.code).not.toBe(versions[0]!.code);
	});

	test('differ in the order of options', () => {
		const keys = versions.map(({ sheet }) => sheet.map(paperKeyOf).join(' '));
		expect(new Set(keys).size).toBe(4);
	});

	test('are no more than eight', () => {
		expect(paperVersions(quiz, 100)).toHaveLength(8);
	});
});

test('the key of a version, typed in, is right in the quiz as it was made', () => {
	for (const { sheet } of versions) {
		for (const each of sheet) {
			const key = paperKeyOf(each);
			const typed = typeof key === 'boolean' ? (key ? 't' : 'f') : key.toLowerCase();
			const response = responseOnPaper(each, typed);
			expect(grade(each.item.question, response!), typed).toMatchObject({ right: true });
		}
	}
});

describe('what is typed in', () => {
	const of = (kind: string) => versions[1]!.sheet.find(({ item }) => item.question.kind === kind)!;

	test.each([
		['choice', ''],
		['choice', 'z'],
		['choice', '?'],
		['true-false', 'x'],
		['match', '---'],
		['cloze', '  ']
	])('says nothing in a %s question: “%s”', (kind, text) => {
		expect(responseOnPaper(of(kind), text)).toBeUndefined();
	});

	test('may leave a pair out', () => {
		const key = paperKeyOf(of('match')) as string;
		const response = responseOnPaper(of('match'), `-${key.slice(1)}`)!;
		const { score } = grade(of('match').item.question, response);
		expect(score).toBeCloseTo((key.length - 1) / key.length);
	});

	test('is a wrong option where another letter is typed', () => {
		const choice = of('choice');
		const wrong = paperKeyOf(choice) === 'A' ? 'B' : 'A';
		expect(grade(choice.item.question, responseOnPaper(choice, wrong)!).right).toBe(false);
	});
});
