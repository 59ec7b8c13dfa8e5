import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gradeTyped } from '$lib/grading/typed';
import type { Verdict } from '$lib/model/question';
import { readPairs, type Pair } from './pairs';

const usage = 'npm run grade -- FILE.tsv [--json]';

/** Grade every line of a file and print its verdict. Returns the exit code. */
export function gradeFile(args: string[]): number {
	const asked = read(args);
	if (typeof asked === 'string') {
		console.error(asked);
		return 2;
	}
	const show = asked.json ? toJson : toLine;
	const lines = asked.pairs.map((pair) => show(gradeTyped(pair.key, pair.response), pair));
	process.stdout.write(`${lines.join('\n')}\n`);
	return 0;
}

/** What the arguments ask for, or what is wrong with them. */
function read(args: string[]): { pairs: Pair[]; json: boolean } | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { json: { type: 'boolean', default: false } }
		});
		const [file, ...more] = positionals;
		if (!file || more.length) return `Say which file to grade: ${usage}`;
		if (!existsSync(file) || statSync(file).isDirectory()) return `${file} cannot be read.`;
		const pairs = readPairs(readFileSync(file, 'utf8'));
		return typeof pairs === 'string' ? pairs : { pairs, ...values };
	} catch (error) {
		return (error as Error).message.split('\n')[0]!;
	}
}

function toJson({ score, reason }: Verdict): string {
	return JSON.stringify({ score, reason });
}

/** `right  same-value  50,000 ← 50k` */
function toLine({ score, right, reason }: Verdict, { key, response }: Pair): string {
	const verdict = right ? 'right' : score ? 'nearly' : 'wrong';
	const line = `${verdict.padEnd(7)} ${reason.padEnd(11)} ${key.answers[0]} ← ${response}`;
	return line.trimEnd();
}
