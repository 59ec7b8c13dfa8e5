import type { FactDraft } from './lesson';

/** Facts about who serves in KFOR. */
export const troops: Record<string, FactDraft> = {
	size: {
		core: true,
		from: 'size',
		kind: 'quantity',
		says: 'In May 2023, KFOR had about [troops|3,800] troops in Kosovo, from [countries|27] countries.',
		asOf: '2023-05',
		gaps: {
			troops: {
				type: 'number',
				value: 3800,
				unit: 'troops',
				stem: 'About how many troops did KFOR have in Kosovo in May 2023?',
				cue: 'KFOR troops in May 2023',
				accept: '3,800 troops; 3,800 soldiers; thirty-eight hundred',
				wrong: '50,000; 2,700; 38,000; 1,900; 7,800; 1,100; 90,000'
			},
			countries: {
				type: 'number',
				value: 27,
				unit: 'countries',
				stem: 'How many countries did KFOR’s troops come from in May 2023?',
				cue: 'Countries with troops in KFOR in May 2023',
				accept: 'twenty-seven; 27 countries',
				wrong: '19; 45; 11; 52; 38; 14; 78'
			}
		}
	},
	members: {
		from: 'members',
		kind: 'relation',
		says: 'In May 2023, [share|most] of the countries that took part in KFOR were members of NATO, but several were not.',
		asOf: '2023-05',
		gaps: {
			share: {
				type: 'term',
				stem: 'How many of the countries that took part in KFOR in May 2023 were members of NATO?',
				accept:
					'most of them; most countries; the majority; a majority; the majority of them; more than half; over half; not all; most but not all',
				wrong: 'half; a few; a third; a quarter'
			}
		}
	},
	'union-recognition': {
		from: 'union',
		kind: 'relation',
		says: 'In May 2023, KFOR had troops from various EU states; [share|most] of the EU countries, but not all, recognised Kosovo as a state.',
		asOf: '2023-05',
		gaps: {
			share: {
				type: 'term',
				stem: 'How many of the EU countries recognised Kosovo as a state in May 2023, according to DW?',
				accept:
					'most of them; most countries; the majority; a majority; the majority of them; more than half; over half; most but not all',
				wrong: 'half; a few; a third; a quarter'
			}
		}
	},
	neighbours: {
		from: 'neighbours',
		kind: 'relation',
		says: 'In May 2023, DW named two neighbours in the region that took part in KFOR: [montenegro|Montenegro] and [macedonia|North Macedonia].',
		asOf: '2023-05',
		gaps: {
			montenegro: {
				type: 'place',
				stem: 'DW named two neighbours in the region that took part in KFOR in May 2023. One was North Macedonia. Which was the other?',
				cue: 'Neighbour in the region that took part in KFOR in May 2023',
				accept: 'Crna Gora',
				alsoTrue: 'North Macedonia; Albania',
				wrong: 'Serbia; Bosnia and Herzegovina; Cyprus; Belarus'
			},
			macedonia: {
				type: 'place',
				stem: 'DW named two neighbours in the region that took part in KFOR in May 2023. One was Montenegro. Which was the other?',
				accept: 'Macedonia; Republic of North Macedonia; N. Macedonia',
				alsoTrue: 'Montenegro; Albania',
				wrong: 'Bosnia and Herzegovina; Serbia; Cyprus; Belarus'
			}
		}
	},
	powers: {
		from: 'powers',
		kind: 'relation',
		says: 'In May 2023, DW named four NATO powers outside the EU that took part in KFOR: the US, [uk|the UK], [turkey|Turkey] and [canada|Canada].',
		asOf: '2023-05',
		gaps: {
			turkey: {
				type: 'place',
				stem: 'DW named four NATO powers outside the EU that took part in KFOR in May 2023: the US, Canada, the UK and which other?',
				accept: 'Türkiye; Turkiye; Republic of Türkiye; Republic of Turkey',
				alsoTrue: 'Canada; the UK; the US',
				wrong: 'Iceland; Russia; Israel; Japan'
			},
			canada: {
				type: 'place',
				stem: 'DW named four NATO powers outside the EU that took part in KFOR in May 2023: the US, the UK, Turkey and which other?',
				alsoTrue: 'Turkey; the UK; the US',
				wrong: 'Iceland; Australia; Japan; Mexico'
			},
			uk: {
				type: 'place',
				stem: 'DW named four NATO powers outside the EU that took part in KFOR in May 2023: the US, Canada, Turkey and which other?',
				accept: 'the United Kingdom; U.K.; Britain; Great Britain; England',
				alsoTrue: 'Turkey; Canada; the US',
				wrong: 'Iceland; Australia; Japan; Israel'
			}
		}
	}
};
