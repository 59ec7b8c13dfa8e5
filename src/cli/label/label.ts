import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weighed } from '$lib/generation/select/weigh';
import type { Features } from '$lib/generation/select/features';
import { seedOf } from '$lib/random/random';

/** Where what was judged is kept: without the texts that it was drawn from. */
const folder = 'src/cli/label/labels';

/** A question that somebody has judged. */
export interface Label {
	/** Of what was shown, so that the same question is known again. */
	id: string;
	/** Of the article: questions of one article are learnt from and tried together. */
	article: string;
	/** Whether it was among the best of its article then: what a learner would have met. */
	best: boolean;
	kind: string;
	/** Of a question in words the maker, otherwise `cloze`. */
	maker: string;
	type: string;
	/** What is wrong with the question, its options apart. */
	stem?: string;
	/** What is wrong with the options. */
	options?: string;
	features: Features;
	/** It is no longer asked: finders and gates have changed since. */
	gone?: true;
}

/** The same for what looks the same: question, options and key. */
export function idOf({ question, shown, answer }: Weighed, article: string): string {
	const options = question.kind === 'choice' ? question.options : [];
	const key = question.kind === 'true-false' ? String(question.key) : answer;
	const text = [article, question.kind, shown, ...options, key].join('\n');
	return [1, 2].map((part) => seedOf(text, part).toString(36).padStart(7, '0')).join('');
}

/** The rounds that were judged, by name. */
export function listRounds(): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.sort()
		.map((name) => name.replace(/\.jsonl$/, ''));
}

/** What was judged in one round. */
export function readRound(round: string): Label[] {
	const lines = readFileSync(join(folder, `${round}.jsonl`), 'utf8')
		.trim()
		.split('\n');
	return lines.map((line) => JSON.parse(line) as Label);
}

/** Keep what was judged in one round. */
export function writeLabels(round: string, labels: readonly Label[]): void {
	const lines = labels.map((label) => `${JSON.stringify(label)}\n`);
	writeFileSync(join(folder, `${round}.jsonl`), lines.join(''));
}

/** All that was judged so far. */
export function readLabels(): Label[] {
	return listRounds().flatMap(readRound);
}

/** Features as they are kept: in one, no zeros, three figures. */
export function tidy(parts: readonly Features[]): Features {
	return Object.fromEntries(
		parts
			.flatMap(Object.entries<number>)
			.flatMap(([name, value]) => (value === 0 ? [] : [[name, Number(value.toPrecision(3))]]))
	);
}
