import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from '$lib/assignment/editions';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import type { Lesson } from '$lib/lessons/lesson';
import { composeBank } from './compose-bank';
import { writeBank } from './write-bank';

const lessons: readonly Lesson[] = [kfor];

const usage = 'npm run bank -- LESSON      freezes the questions of a lesson as its next edition';

/** Freeze the questions of a lesson, if they differ from the last edition. Returns the exit code. */
export function bank(args: string[], root: string): number {
	const lesson = lessons.find(({ slug }) => slug === args[0]);
	if (!lesson || args.length !== 1) {
		console.error(`Say which lesson: ${lessons.map(({ slug }) => slug).join(', ')}.\n${usage}`);
		return 2;
	}

	const pathOf = (edition: number) =>
		join(root, 'static/lessons', `${lesson.slug}-${edition}.json`);
	let next = 1;
	while (existsSync(pathOf(next))) next += 1;
	if (next > 1 && readFileSync(pathOf(next - 1), 'utf8') === bankText(lesson, next - 1)) {
		console.log(`Edition ${next - 1} of ${lesson.slug} is as the lesson is today.`);
		return 0;
	}
	mkdirSync(join(root, 'static/lessons'), { recursive: true });
	const composed = composeBank(lesson, next);
	writeFileSync(pathOf(next), bankText(lesson, next));
	console.log(`static/lessons/${lesson.slug}-${next}.json: ${composed.items.length} questions`);
	if (!editions.some((each) => each.lesson === lesson.slug && each.edition === next)) {
		console.log('Add a line for it to src/lib/assignment/editions.ts.');
	}
	return 0;
}

/** The file of an edition, made of the lesson as it is today. */
export function bankText(lesson: Lesson, edition: number): string {
	const { sentences } = gatherMaterial(lesson.article, lesson.facts);
	return writeBank(composeBank(lesson, edition), sentences);
}
