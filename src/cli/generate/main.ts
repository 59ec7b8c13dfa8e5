import { parseArgs } from 'node:util';
import { generate } from '$lib/generation/generate';
import { analyse, type Language } from '$lib/language/analyse';
import { articleText, type Article } from '$lib/model/article';
import { nodeTools } from '../reading/tools';
import { loadLanguage } from './language';
import { toListing } from './listing';
import { openArticle } from './open-article';
import { toOutput, type Output, type OutputOptions } from './output';

const usage = 'npm run generate -- FILE… [--json] [--all] [--limit N]';

interface Asked extends OutputOptions {
	files: string[];
	json: boolean;
}

/** Print the facts and questions of articles. Returns the exit code. */
export async function generateFiles(args: string[]): Promise<number> {
	const asked = read(args);
	if (typeof asked === 'string') return refuse(asked);
	const articles: Article[] = [];
	for (const file of asked.files) {
		const article = await openArticle(file, nodeTools());
		if (typeof article === 'string') return refuse(article);
		articles.push(article);
	}

	const language = await loadLanguage();
	const outputs = articles.map((article) => outputOf(article, language, asked));
	const printed = asked.json
		? JSON.stringify(outputs.length === 1 ? outputs[0] : outputs, undefined, '\t')
		: outputs.map(toListing).join('\n\n\n');
	process.stdout.write(`${printed}\n`);
	return 0;
}

function refuse(sentence: string): number {
	process.stderr.write(`${sentence}\n`);
	return 2;
}

function outputOf(article: Article, language: Language, options: OutputOptions): Output {
	const { published } = article.source;
	const analysis = analyse(articleText(article), language, { ...(published && { published }) });
	const deckId = `deck:${article.id.slice('article:'.length)}` as const;
	const { gazetteer } = language.models;
	return toOutput(article, generate(article, analysis, deckId, gazetteer, options), options);
}

/** What the arguments ask for, or what is wrong with them. */
function read(args: string[]): Asked | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				all: { type: 'boolean', default: false },
				limit: { type: 'string' }
			}
		});
		if (positionals.length === 0) return `Say which files to read: ${usage}`;
		const limit = values.limit === undefined ? Infinity : Number(values.limit);
		if (!(limit === Infinity || (Number.isInteger(limit) && limit > 0)))
			return `A limit is a whole number above 0, not ${values.limit}.`;
		return { files: positionals, json: values.json, all: values.all, limit };
	} catch (error) {
		return (error as Error).message.split('\n')[0]!;
	}
}
