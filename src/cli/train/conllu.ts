import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank, a word at each place. */
export interface Gold {
	/** Its name, which begins with that of its document. */
	id: string;
	text: string;
	/** A paragraph begins with it. */
	paragraph: boolean;
	words: string[];
	lemmas: string[];
	/** Penn tags. */
	tags: string[];
	/** Place of the head, -1 for the root. */
	heads: number[];
	relations: string[];
	/** The last column: `SpaceAfter=No`, `Entity=…`. */
	notes: string[];
}

/** Read a treebank file of a folder. */
export function readTreebank(folder: string, name: string): Gold[] {
	return readConllu(gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString());
}

/** Read CoNLL-U: ten columns to a word; ranges and empty nodes are left out. */
export function readConllu(file: string): Gold[] {
	return file
		.split('\n\n')
		.map(readSentence)
		.filter(({ words }) => words.length > 0);
}

function readSentence(block: string): Gold {
	const gold: Gold = {
		id: '',
		text: '',
		paragraph: false,
		words: [],
		lemmas: [],
		tags: [],
		heads: [],
		relations: [],
		notes: []
	};
	for (const line of block.split('\n')) {
		if (line.startsWith('# sent_id = ')) gold.id = line.slice(12);
		if (/^# newpar\b/.test(line) && !line.startsWith('# newpar_')) gold.paragraph = true;
		if (line.startsWith('# text = ')) gold.text = line.slice(9);
		const [id = '', word, lemma, , tag, , head, relation, , note] = line.split('\t');
		if (!/^\d+$/.test(id)) continue;
		gold.words.push(word!);
		gold.lemmas.push(lemma!);
		gold.tags.push(tag!);
		gold.heads.push(Number(head) - 1);
		gold.relations.push(relation!);
		gold.notes.push(note!);
	}
	return gold;
}
