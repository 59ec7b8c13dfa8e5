import type { FactDraft } from './lesson';

/** Facts about who serves in KFOR. */
export const troops: Record<string, FactDraft> = {
	size: {
		from: 'size',
		kind: 'quantity',
		says: 'In May 2023, KFOR had about [troops|3,800] troops from [countries|27] countries.',
		asOf: '2023-05',
		gaps: {
			troops: {
				type: 'number',
				value: 3800,
				unit: 'troops',
				stem: 'About how many troops did KFOR have in May 2023?',
				cue: 'KFOR troops in May 2023',
				accept: '3,800 troops; 3,800 soldiers; thirty-eight hundred',
				wrong: '50,000; 2,700; 38,000; 1,900; 7,800; 1,100; 90,000'
			},
			countries: {
				type: 'number',
				value: 27,
				unit: 'countries',
				stem: 'From how many countries did KFOR’s troops come in May 2023?',
				cue: 'Countries with troops in KFOR in May 2023',
				accept: 'twenty-seven; 27 countries',
				wrong: '19; 45; 11; 52; 38; 14; 78'
			}
		}
	},
	members: {
		from: 'members',
		kind: 'relation',
		says: 'In May 2023, most of the countries that took part in KFOR were members of [what|NATO].',
		asOf: '2023-05',
		gaps: {
			what: {
				type: 'organization',
				stem: 'Of which alliance were most of the countries that took part in KFOR members in May 2023?',
				accept: 'North Atlantic Treaty Organization; the North Atlantic alliance',
				alsoTrue: 'the EU; the European Union; the UN; the OSCE; the Council of Europe',
				wrong: 'the Warsaw Pact; the African Union; the Arab League; BRICS'
			}
		}
	},
	union: {
		from: 'union',
		kind: 'relation',
		says: 'In May 2023, various states of the [what|European] Union had troops in KFOR.',
		asOf: '2023-05',
		gaps: {
			what: {
				type: 'term',
				stem: 'Various states of which Union had troops in KFOR in May 2023?',
				accept: 'European Union; EU',
				wrong: 'African; Soviet; Mediterranean; Scandinavian'
			}
		}
	},
	'union-recognition': {
		from: 'union',
		kind: 'relation',
		says: 'In May 2023, [share|not all] of the EU countries recognised Kosovo as a state.',
		asOf: '2023-05',
		gaps: {
			share: {
				type: 'term',
				stem: 'What share of the EU countries recognised Kosovo as a state in May 2023, according to DW?',
				accept:
					'some; most; many; some of them; most of them; not all of them; not every one; some but not all',
				wrong: 'all; none; only two; exactly half'
			}
		}
	},
	neighbours: {
		from: 'neighbours',
		kind: 'relation',
		says: 'In May 2023, DW named two neighbours in the region that contributed to KFOR: [montenegro|Montenegro] and [macedonia|North Macedonia].',
		asOf: '2023-05',
		gaps: {
			montenegro: {
				type: 'place',
				stem: 'DW named two neighbours in the region that contributed to KFOR in May 2023. One was North Macedonia. Which was the other?',
				cue: 'Neighbour in the region that DW named as part of KFOR',
				accept: 'Crna Gora',
				alsoTrue: 'North Macedonia; Albania',
				wrong: 'Serbia; Bosnia and Herzegovina; Belarus; Russia; Cyprus'
			},
			macedonia: {
				type: 'place',
				stem: 'DW named two neighbours in the region that contributed to KFOR in May 2023. One was Montenegro. Which was the other?',
				accept: 'Macedonia; Republic of North Macedonia; N. Macedonia',
				alsoTrue: 'Montenegro; Albania',
				wrong: 'Bosnia and Herzegovina; the Russian Federation; Serbia; Belarus'
			}
		}
	},
	powers: {
		from: 'powers',
		kind: 'relation',
		says: 'In May 2023, DW named four NATO powers outside the EU that contributed to KFOR: [turkey|Turkey], [canada|Canada], [uk|the United Kingdom] and [us|the United States].',
		asOf: '2023-05',
		gaps: {
			turkey: {
				type: 'place',
				stem: 'DW named Canada, the United Kingdom, the United States and one more NATO power outside the EU that contributed to KFOR in May 2023. Which one?',
				accept: 'Türkiye; Turkiye; Republic of Türkiye; Republic of Turkey',
				alsoTrue: 'Canada; the United Kingdom; the United States',
				wrong: 'Iceland; Russia; Ukraine; Japan; Serbia'
			},
			canada: {
				type: 'place',
				stem: 'DW named Turkey, the United Kingdom, the United States and one more NATO power outside the EU that contributed to KFOR in May 2023. Which one?',
				alsoTrue: 'Turkey; the United Kingdom; the United States',
				wrong: 'Iceland; Australia; Russia; Japan; Mexico'
			},
			uk: {
				type: 'place',
				stem: 'DW named Turkey, Canada, the United States and one more NATO power outside the EU that contributed to KFOR in May 2023. Which one?',
				accept: 'UK; U.K.; Britain; Great Britain',
				alsoTrue: 'Turkey; Canada; the United States',
				wrong:
					'the United Arab Emirates; New Zealand; Bosnia and Herzegovina; South Korea; the Philippines'
			},
			us: {
				type: 'place',
				stem: 'DW named Turkey, Canada, the United Kingdom and one more NATO power outside the EU that contributed to KFOR in May 2023. Which one?',
				accept: 'USA; US; U.S.; United States of America; America',
				alsoTrue: 'Turkey; Canada; the United Kingdom',
				wrong:
					'the Russian Federation; New Zealand; the United Arab Emirates; South Korea; the Philippines'
			}
		}
	},
	partners: {
		from: 'partners',
		kind: 'relation',
		says: 'According to DW, [many|several] of the countries that contributed to KFOR in May 2023 were not in NATO.',
		asOf: '2023-05',
		gaps: {
			many: {
				type: 'term',
				stem: 'How many of the countries that contributed to KFOR in May 2023 were not in NATO, according to DW?',
				accept:
					'some; a few; a number; various; multiple; several countries; several of them; quite a few',
				wrong: 'none; most; all; exactly two'
			}
		}
	}
};
