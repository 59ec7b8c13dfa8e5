import { writeFileSync } from 'node:fs';
import { loadLanguage } from '../generate/language';
import { readAsked } from './asked';
import { learnWorth, toWorthModule } from './learn-worth';

/** Learn what is worth asking for from a file of questions, and write the weights. Returns the exit code. */
export async function learn([file]: string[]): Promise<number> {
	if (!file) {
		console.error('npm run worth -- FILE.json');
		return 2;
	}
	const paragraphs = readAsked(file, await loadLanguage());
	const module = toWorthModule(learnWorth(paragraphs));
	writeFileSync('src/lib/generation/find/worth-weights.ts', module);
	return 0;
}
