import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPairs } from '../../src/cli/grade/pairs';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'grade-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as a terminal runs it. */
function run(...args: string[]) {
	return spawnSync(process.execPath, ['src/cli/grade.js', ...args], { encoding: 'utf8' });
}

function fileOf(text: string): string {
	const file = join(folder, 'answers.tsv');
	writeFileSync(file, text);
	return file;
}

describe('npm run grade', { timeout: 60_000 }, () => {
	test('says a verdict for each line, and one object for each with --json', () => {
		const lines = [
			'number\t50,000\t\t50k',
			'organization\tKFOR\tKosovo Force;K-FOR\tthe Kosovo force\tright\tmore is passed over',
			'date\t29 May 2023\t\tMay 2023',
			'place\tAustria\t\tAustralia',
			'term\tmitosis\t\t'
		];
		const plain = run(fileOf(lines.join('\r\n') + '\r\n'));
		expect(plain.stderr).toBe('');
		expect(plain.status).toBe(0);
		expect(plain.stdout.trimEnd().split('\n')).toEqual([
			'right   same-value  50,000 ← 50k',
			'right   alias       KFOR ← the Kosovo force',
			'nearly  nearly      29 May 2023 ← May 2023',
			'wrong   wrong       Austria ← Australia',
			'wrong   empty       mitosis ←'
		]);

		const json = run(join(folder, 'answers.tsv'), '--json');
		expect(json.status).toBe(0);
		const verdicts = json.stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as unknown);
		expect(verdicts).toEqual([
			{ score: 1, reason: 'same-value' },
			{ score: 1, reason: 'alias' },
			{ score: 0.5, reason: 'nearly' },
			{ score: 0, reason: 'wrong' },
			{ score: 0, reason: 'empty' }
		]);
	});

	test('passes over a line of headings, empty lines and a byte order mark', () => {
		const text = '\ufefftype\tkey\taliases\tresponse\n\nterm\tveto\t\ta veto\n';
		const { stdout, status } = run(fileOf(text), '--json');
		expect(status).toBe(0);
		expect(stdout).toBe('{"score":1,"reason":"same-words"}\n');
	});

	test.each([
		['no file', [], /^Say which file to grade: npm run grade/],
		['a file that is not there', ['nowhere.tsv'], /^nowhere\.tsv cannot be read\.$/],
		['an option that does not exist', ['--loud'], /^Unknown option '--loud'/]
	])('%s is one sentence and exit code 2', (_, args, sentence) => {
		const { stdout, stderr, status } = run(...args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr.trimEnd()).toMatch(sentence);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	});
});

test.each([
	['an empty file', '\n', /^There is nothing to grade\.$/],
	['a line with too little', 'term\tveto\t\tveto\nterm\tveto', /^Line 2 does not have four parts/],
	['an unknown type', 'colour\tred\t\tred', /^Line 1 has the type “colour”, none of person,/],
	['a line without a key', 'term\t \t\tred', /^Line 1 has no key\.$/]
])('%s is said in a sentence', (_, text, sentence) => {
	expect(readPairs(text)).toMatch(sentence);
});
