import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { toJson, toLine, type Figures } from './figure';
import type { Options } from './suite';
import { suites, type SuiteName } from './suites';

const usage = 'npm run bench -- [SUITE…] [--json] [--data DIR] [--full] [--quick]';

/** Run the suites that were asked for, or all, and print their figures. Returns the exit code. */
export async function bench(args: string[]): Promise<number> {
	const asked = read(args);
	if (typeof asked === 'string') {
		console.error(asked);
		return 2;
	}

	const measured: [SuiteName, Figures][] = [];
	for (const name of asked.names) {
		const outcome = await suites[name](asked.options);
		if (typeof outcome === 'string') {
			console.error(`${name} is left out: ${outcome}.`);
			continue;
		}
		measured.push([name, outcome]);
		if (!asked.json) print(name, outcome);
	}

	if (asked.json) console.log(JSON.stringify(Object.fromEntries(measured.map(plain)), null, '\t'));
	const load = loadavg().map((value) => value.toFixed(1));
	console.error(`${availableParallelism()} cores; load over 1, 5, 15 minutes: ${load.join(', ')}.`);
	return 0;
}

/** What the arguments ask for, or what is wrong with them. */
function read(args: string[]): { names: SuiteName[]; json: boolean; options: Options } | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				full: { type: 'boolean', default: false },
				quick: { type: 'boolean', default: false },
				data: { type: 'string' }
			}
		});
		const { json, ...options } = values;
		const all = Object.keys(suites) as SuiteName[];
		const unknown = positionals.filter((name) => !all.includes(name as SuiteName));
		if (unknown.length > 0) {
			return `There is no suite ${unknown.join(', ')}. There are: ${all.join(', ')}.`;
		}
		const names = positionals.length > 0 ? (positionals as SuiteName[]) : all;
		return { names: [...new Set(names)], json, options };
	} catch (error) {
		return `${(error as Error).message}\n${usage}`;
	}
}

function print(name: string, figures: Figures): void {
	console.log(name);
	for (const [figure, value] of Object.entries(figures)) console.log(toLine(figure, value));
}

function plain([name, figures]: [SuiteName, Figures]) {
	return [
		name,
		Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, toJson(value)]))
	];
}
