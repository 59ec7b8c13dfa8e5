import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { generateFiles } from '../../src/cli/generate/main';
import type { Output } from '../../src/cli/generate/output';

const text = `The harbour of Marrow Bay

14 March 2019

The lighthouse of Marrow Bay was built in 1874 by the engineer Hannah Wick. It stands 38 metres above the sea. In 1902 the Northern Light Company bought the tower and sold the old lamp to a museum in Leith.

Marrow Bay has a harbour for 240 boats. The harbour was opened by Queen Victoria in 1881, and the first ferry to Norway left in June 1883. The town of Marrow Bay had 12,400 inhabitants in 1911.`;

const page = `<!doctype html><html lang="en"><head><title>The harbour of Marrow Bay</title></head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>The harbour of Marrow Bay</h1>${text
	.split('\n\n')
	.slice(2)
	.map((paragraph) => `<p>${paragraph}</p>`)
	.join('')}</article></body></html>`;

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'generate-'));
	writeFileSync(join(folder, 'harbour.txt'), text);
	writeFileSync(join(folder, 'harbour.html'), page);
	writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as a terminal runs it. */
function runInTerminal(...args: string[]) {
	return spawnSync(process.execPath, ['src/cli/generate.js', ...args], { encoding: 'utf8' });
}

/** The same in this process, which is quicker. */
async function run(...args: string[]) {
	const written = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr'] as const)
		vi.spyOn(process[name], 'write').mockImplementation((text) => {
			written[name] += String(text);
			return true;
		});
	const status = await generateFiles(args);
	vi.restoreAllMocks();
	return { ...written, status };
}

function inFolder(name: string): string {
	return join(folder, name);
}

describe('npm run generate', { timeout: 120_000 }, () => {
	test('prints one object for one file, every place a place of its text', () => {
		const { stdout, stderr, status } = runInTerminal(inFolder('harbour.txt'), '--json');
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const { article, facts, questions } = JSON.parse(stdout) as Output;
		expect(article.title).toBe('The harbour of Marrow Bay');
		expect(article.source.published).toBe('2019-03-14');
		expect(article.text).toBe(article.paragraphs.map(({ text }) => text).join('\n\n'));
		expect(questions.length).toBeGreaterThan(3);
		const scores = questions.map(({ score }) => score);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
		for (const { id, stem, key, factId, source, selected, options, kind } of questions) {
			expect(id).toMatch(/^question:/);
			expect(selected).toBe(true);
			expect(article.text.slice(source.start, source.end)).toBe(source.text);
			expect(facts.map((fact) => fact.id)).toContain(factId);
			if (kind === 'choice') expect(options).toContain(key);
			if (kind === 'cloze') expect(stem).toContain('____');
			if (kind === 'true-false') expect(typeof key).toBe('boolean');
		}
		for (const { gaps, statement } of facts)
			for (const gap of gaps) expect(statement.slice(gap.start, gap.end)).toBe(gap.text);
	});

	test('prints an array for several files, reads a page, and keeps to a limit', async () => {
		const files = [inFolder('harbour.txt'), inFolder('harbour.html')];
		const { stdout, status } = await run(...files, '--json', '--limit', '2');
		expect(status).toBe(0);
		const outputs = JSON.parse(stdout) as Output[];
		expect(outputs).toHaveLength(2);
		expect(outputs.map(({ article }) => article.title)).toEqual([
			'The harbour of Marrow Bay',
			'The harbour of Marrow Bay'
		]);
		for (const { questions } of outputs) expect(questions).toHaveLength(2);
	});

	test('lists with --all what was not selected, with the gate that stopped it', async () => {
		const { stdout } = await run(inFolder('harbour.txt'), '--json', '--all');
		const { questions } = JSON.parse(stdout) as Output;
		expect(questions.some(({ selected }) => !selected)).toBe(true);
		expect(questions.some(({ stoppedBy }) => stoppedBy !== undefined)).toBe(true);
		expect(questions.every(({ stoppedBy, selected }) => !(stoppedBy && selected))).toBe(true);
	});

	test('without --json it is to be read', async () => {
		const { stdout, status } = await run(inFolder('harbour.txt'));
		expect(status).toBe(0);
		expect(stdout).toMatch(/^The harbour of Marrow Bay\n\n1\. /);
		expect(stdout).toMatch(/\n {3}Answer: /);
		expect(stdout).toMatch(/\n {3}Source: /);
	});

	test.each([
		['no file', [], /^Say which files to read: npm run generate/],
		['a file that is not there', ['nowhere.txt'], /^nowhere\.txt cannot be read\.$/],
		['a folder', ['src'], /^src cannot be read\.$/],
		['an option that does not exist', ['--loud'], /^Unknown option '--loud'/],
		['a limit that is none', ['x.txt', '--limit', 'few'], /^A limit is a whole number/]
	])('%s is one sentence and exit code 2', async (_, args, sentence) => {
		const { stdout, stderr, status } = await run(...args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr.trimEnd()).toMatch(sentence);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	});

	test('an empty file is said to be empty', async () => {
		const { stderr, status } = await run(inFolder('empty.txt'));
		expect(status).toBe(2);
		expect(stderr).toMatch(/empty\.txt is empty\.\n$/);
	});
});
