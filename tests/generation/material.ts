import type { Article } from '$lib/model/article';
import type { Fact, Gap } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';
import { gatherMaterial, type Material } from '$lib/generation/material';

type Asks = Partial<Omit<Gap, 'id' | 'start' | 'end'>>;

const sentences = [
	'The lighthouse of Skar stands on a bare island off Norvik.',
	'It was designed by the engineer Ada Lund.',
	'Building began in 1851 and took 320 workers.',
	'The lamp was first lit in 1858, on a tower 46 metres high.',
	'Emil Brandt kept the lamp for 31 years.',
	'A storm broke the lantern in 1893.',
	'Electric light came in 1927, when Ruth Holm was keeper.',
	'The last keeper, Jon Aas, left in 1986.',
	'About 12,000 people visit the island in a year.',
	'An automatic lamp now shines over the sound.'
];

const text = sentences.join(' ');

export const article: Article = {
	id: 'article:skar',
	title: 'The lighthouse of Skar',
	language: 'en',
	paragraphs: [{ kind: 'text', text }],
	source: {},
	addedAt: 0
};

/** A fact of the lighthouse, with its gaps marked in the statement: `in [built|1851]`. */
export function fact(name: string, sentence: number, marked: string, asks: Record<string, Asks>) {
	const gaps: Gap[] = [];
	let statement = '';
	for (const piece of marked.split(/(\[.+?\])/)) {
		const [, gapName, answer] = /^\[(.+?)\|(.+)\]$/.exec(piece) ?? [];
		const start = statement.length;
		statement += answer ?? piece;
		if (!gapName) continue;
		const given = asks[gapName] ?? {};
		const lists = { accept: [], alsoTrue: [], confusions: [] };
		gaps.push({
			...{ id: `gap:${gapName}`, start, end: statement.length, type: 'term' },
			...lists,
			...given
		});
	}
	const start = text.indexOf(sentences[sentence]!);
	return {
		id: `fact:${name}`,
		deckId: 'deck:skar',
		articleId: article.id,
		revision: 1,
		kind: 'event',
		statement,
		source: { edition: article.id, start, end: start + sentences[sentence]!.length },
		gaps,
		origin: 'written'
	} satisfies Fact;
}

export const facts: Fact[] = [
	fact('place', 0, 'The lighthouse of Skar stands off [town|Norvik].', {
		town: {
			type: 'place',
			stem: 'Off which town does the lighthouse of Skar stand?',
			confusions: ['Sandvik', 'Hamnes', 'Bergvik', 'Lunde', 'Norvík']
		}
	}),
	fact('design', 1, 'The lighthouse was designed by [designer|Ada Lund].', {
		designer: {
			type: 'person',
			accept: ['Lund', 'the engineer Lund'],
			stem: 'Who designed the lighthouse of Skar?',
			cue: 'Designer of the tower',
			confusions: ['Emil Brandt', 'Ruth Holm', 'Jon Aas']
		}
	}),
	fact(
		'start',
		2,
		'Building the lighthouse began in [start|1851] and took [workers|320] workers.',
		{
			start: {
				type: 'date',
				date: '1851',
				stem: 'When did the building of the lighthouse begin?',
				cue: 'Building begins',
				confusions: ['1858', '1841', '1849', '1845', '1861', '1853']
			},
			workers: {
				type: 'number',
				value: 320,
				unit: 'workers',
				accept: ['three hundred and twenty'],
				stem: 'How many workers did building the lighthouse take?',
				cue: 'Workers at the building',
				confusions: ['220', '280', '300', '340', '360', '420']
			}
		}
	),
	fact('lit', 3, 'The lamp was first lit in [lit|1858].', {
		lit: {
			type: 'date',
			date: '1858',
			stem: 'When was the lamp first lit?',
			cue: 'The lamp is first lit',
			confusions: ['1851']
		}
	}),
	fact('height', 3, 'The tower is [height|46] metres high.', {
		height: { type: 'number', value: 46, unit: 'metres', cue: 'Height in metres' }
	}),
	fact('brandt', 4, '[keeper|Emil Brandt] kept the lamp for [years|thirty-one] years.', {
		keeper: {
			type: 'person',
			accept: ['Brandt'],
			stem: 'Who kept the lamp for 31 years?',
			cue: 'Keeper for three decades',
			confusions: ['Ada Lund', 'Ruth Holm', 'Jon Aas', 'Ole Vik']
		},
		years: {
			type: 'number',
			value: 31,
			unit: 'years',
			accept: ['31'],
			stem: 'For how many years did Emil Brandt keep the lamp?',
			confusions: ['twenty-one', 'eleven', 'thirteen', 'forty-one', 'fifty-three', 'ninety']
		}
	}),
	fact('storm', 5, 'A storm broke the lantern in [storm|1893].', {
		storm: { type: 'date', date: '1893', cue: 'A storm breaks the lantern' }
	}),
	fact('electric', 6, 'Electric light came in [electric|1927], when [holm|Ruth Holm] was keeper.', {
		electric: { type: 'date', date: '1927', cue: 'Electric light in 1927' },
		holm: {
			type: 'person',
			stem: 'Who was keeper when electric light came?',
			cue: 'Keeper when electric light came',
			confusions: ['Emil Brandt', 'Ada Lund']
		}
	}),
	fact('last', 7, 'The last keeper of Skar was [last|Jon Aas].', {
		last: {
			type: 'person',
			alsoTrue: ['Ole Vik'],
			stem: 'Who was the last keeper of Skar?',
			cue: 'Last keeper',
			confusions: ['Ole Vik', 'Ruth Holm', 'Emil Brandt', 'Ada Lund']
		}
	}),
	fact('visitors', 8, 'About [visitors|12,000] people visit Skar in a year.', {
		visitors: { type: 'number', value: 12000, unit: 'people', stem: 'How many people visit Skar?' }
	}),
	fact(
		'lamp',
		9,
		'The lighthouse of Skar has an [lamp|automatic lamp], and the lamp needs no one.',
		{
			lamp: { type: 'term', confusions: ['oil lamp', 'gas lamp', 'FM beacon', 'electric bell'] }
		}
	)
];

export const material: Material = gatherMaterial(article, facts);

/** The lighthouse, or a change of it, with one gap changed. */
export function withGap(gapId: GapId, change: Partial<Gap>, from: Material = material): Material {
	const changed = (gap: Gap) => (gap.id === gapId ? { ...gap, ...change } : gap);
	return gatherMaterial(
		article,
		from.facts.map((each) => ({ ...each, gaps: each.gaps.map(changed) }))
	);
}
