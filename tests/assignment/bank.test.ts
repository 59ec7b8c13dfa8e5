import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBank } from '$lib/assignment/bank-file';
import { editions } from '$lib/assignment/editions';
import { grade } from '$lib/grading/grade';
import { kfor } from '$lib/lessons/kfor';
import { articleText } from '$lib/model/article';
import { gapsOf } from '$lib/model/fact';
import type { Response } from '$lib/model/question';
import type { QuizQuestion } from '$lib/model/quiz';
import { bankText } from '../../src/cli/bank/main';
import { composeBank } from '../../src/cli/bank/compose-bank';

const lessons = [kfor];

function fileOf(lesson: string, edition: number): string {
	const url = new URL(`../../static/lessons/${lesson}-${edition}.json`, import.meta.url);
	return readFileSync(url, 'utf8');
}

describe.each(editions)('edition $edition of $lesson', ({ lesson, edition, title, source }) => {
	const bank = readBank(fileOf(lesson, edition))!;

	test('says what links take for granted', () => {
		expect(bank).toMatchObject({ lesson, edition, title, source });
	});

	test('knows each question by its place', () => {
		bank.items.forEach((item, index) => {
			expect(item).toMatchObject({ id: index, bank: { lesson, edition, index } });
			expect(item.question.factId.startsWith(`fact:${lesson}/`)).toBe(true);
			expect(item.question.gapId.startsWith(`gap:${item.question.factId.slice(5)}/`)).toBe(true);
		});
	});

	test('has a right answer and a proof for each question', () => {
		for (const { question, proof } of bank.items) {
			expect(grade(question, rightFor(question)), JSON.stringify(question)).toMatchObject({
				right: true
			});
			expect(proof?.sentence.length).toBeGreaterThan(20);
		}
	});
});

// When this fails the lesson has changed: `npm run bank -- kfor` freezes the next edition.
test.each(lessons)('the last edition of $slug is the lesson of today', (lesson) => {
	const last = editions.findLast((each) => each.lesson === lesson.slug)!;
	expect(fileOf(lesson.slug, last.edition) === bankText(lesson, last.edition)).toBe(true);
	const bank = readBank(fileOf(lesson.slug, last.edition))!;
	expect(bank).toEqual(composeBank(lesson, last.edition));

	const text = articleText(lesson.article);
	for (const { question, proof } of bank.items) {
		expect(text).toContain(proof!.sentence);
		if (question.kind !== 'evidence') continue;
		for (const { span, text: sentence } of question.sentences) {
			expect(text.slice(span.start, span.end)).toBe(sentence);
		}
	}
	const asked = new Set(bank.items.map(({ question }) => question.gapId));
	expect(gapsOf(lesson.facts).filter(({ gap }) => !asked.has(gap.id))).toEqual([]);
});

test('the page of quizzes asks for the last edition ahead of time', () => {
	const page = readFileSync(new URL('../../src/app.html', import.meta.url), 'utf8');
	for (const { slug } of lessons) {
		const last = editions.findLast(({ lesson }) => lesson === slug)!;
		expect(page).toContain(`'../lessons/${slug}-${last.edition}.json'`);
	}
});

test('a page that a host sends in place of a bank is none', () => {
	expect(readBank('<!doctype html><title>Not found</title>')).toBeUndefined();
});

function rightFor(question: QuizQuestion): Response {
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return { kind: 'chosen', index: question.key };
		case 'true-false':
			return { kind: 'judged', value: question.key };
		case 'match':
		case 'order':
			return { kind: 'arranged', order: question.key };
		default:
			return { kind: 'typed', text: question.key.answers[0]! };
	}
}
