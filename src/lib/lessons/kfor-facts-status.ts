import type { FactDraft } from './lesson';

/** Facts about who lives in Kosovo and how its status is seen. */
export const status: Record<string, FactDraft> = {
	municipalities: {
		from: 'north',
		kind: 'quantity',
		says: 'The number of municipalities in northern Kosovo is [count|4].',
		asOf: '2023-05',
		gaps: {
			count: {
				type: 'number',
				value: 4,
				unit: 'municipalities',
				stem: 'How many municipalities did northern Kosovo have in May 2023?',
				cue: 'Municipalities in northern Kosovo',
				accept: 'four; 4 municipalities',
				wrong: '3; 6; 2; 9; 1; 7'
			}
		}
	},
	north: {
		from: 'north',
		kind: 'quantity',
		says: 'In May 2023, most people in the four municipalities of northern Kosovo were ethnic [group|Serbs].',
		asOf: '2023-05',
		gaps: {
			group: {
				type: 'term',
				stem: 'To which ethnic group did most people in northern Kosovo belong in May 2023?',
				accept: 'ethnic Serbs; Serb; Kosovo Serbs; Serbians',
				wrong: 'Albanians; Bosniaks; Turks; Roma; Croats'
			}
		}
	},
	share: {
		from: 'share',
		kind: 'quantity',
		says: 'In May 2023, DW put the share of ethnic [group|Albanians] in the whole of Kosovo at [share|90%].',
		asOf: '2023-05',
		attributedTo: 'DW',
		gaps: {
			group: {
				type: 'term',
				stem: 'Which ethnic group made up 90% of the people in the whole of Kosovo, according to DW in May 2023?',
				accept: 'ethnic Albanians; Albanian; Kosovo Albanians',
				wrong: 'Serbs; Macedonians; Montenegrins; Bosniaks; Turks'
			},
			share: {
				type: 'percent',
				value: 90,
				unit: '%',
				stem: 'What share of the people in the whole of Kosovo were ethnic Albanians, according to DW in May 2023?',
				accept:
					'90 per cent; 90 percent; ninety per cent; ninety percent; nine tenths; nine in ten',
				wrong: '78%; 99%; 52%; 97%; 65%; 98%'
			}
		}
	},
	declaration: {
		from: 'declaration',
		kind: 'date',
		says: 'Kosovo declared its independence from [country|Serbia] in [when|2008].',
		gaps: {
			country: {
				type: 'place',
				stem: 'From which country did Kosovo declare its independence?',
				cue: 'Country from which Kosovo declared its independence',
				accept: 'Republic of Serbia',
				wrong: 'Albania; Montenegro; Croatia; North Macedonia; Bosnia and Herzegovina'
			},
			when: {
				type: 'date',
				date: '2008',
				stem: 'In which year did Kosovo declare its independence from Serbia?',
				cue: 'Kosovo declares its independence from Serbia',
				wrong: '1999; 2018; 2003; 2013; 2006; 2011'
			}
		}
	},
	statehood: {
		from: 'statehood',
		kind: 'relation',
		says: 'In May 2023, many people in the [where|north] of Kosovo did not recognise it as a state.',
		asOf: '2023-05',
		gaps: {
			where: {
				type: 'term',
				stem: 'In which part of Kosovo, according to DW in May 2023, did many people not recognise it as a state?',
				accept: 'northern Kosovo; northern; northern part; north Kosovo',
				wrong: 'south; west; east; centre'
			}
		}
	},
	'belgrade-view': {
		from: 'belgrade',
		kind: 'attribution',
		says: 'In May 2023, the government in [who|Belgrade] regarded Kosovo as a [what|breakaway province] of Serbia.',
		asOf: '2023-05',
		attributedTo: 'Belgrade',
		gaps: {
			who: {
				type: 'place',
				stem: 'In which capital did the government regard Kosovo as a breakaway province in May 2023?',
				cue: 'Capital whose government saw Kosovo as its breakaway province',
				accept: 'Beograd',
				alsoTrue: 'Moscow; Beijing',
				wrong: 'Washington; Tirana; London; Skopje; Ankara'
			},
			what: {
				type: 'phrase',
				stem: 'As what did the government in Belgrade regard Kosovo in May 2023?',
				accept:
					'province; breakaway Serbian province; Serbian province; province of Serbia; breakaway province of Serbia; separatist province; part of Serbia; breakaway part of Serbia',
				wrong: 'former colony; sovereign neighbour; sister republic; trading partner'
			}
		}
	},
	backers: {
		from: 'belgrade',
		kind: 'relation',
		says: 'In May 2023, [russia|Russia] and [china|China] backed Belgrade’s view of Kosovo, DW reported.',
		asOf: '2023-05',
		gaps: {
			russia: {
				type: 'place',
				stem: 'DW named two countries that backed Belgrade’s view of Kosovo in May 2023. One was China. Which was the other?',
				cue: 'One of two countries that backed the view of Kosovo as a breakaway province',
				accept: 'Russian Federation',
				alsoTrue: 'China',
				wrong: 'Turkey; Canada; Montenegro; Italy; Hungary'
			},
			china: {
				type: 'place',
				stem: 'DW named two countries that backed Belgrade’s view of Kosovo in May 2023. One was Russia. Which was the other?',
				accept: 'People’s Republic of China; PRC',
				alsoTrue: 'Russia',
				wrong: 'Turkey; Canada; Hungary; Japan; North Macedonia'
			}
		}
	},
	recognition: {
		from: 'recognition',
		kind: 'relation',
		says: 'By May 2023, [country|the United States] and [share|most] of the EU countries had recognised Kosovo’s independence.',
		asOf: '2023-05',
		gaps: {
			country: {
				type: 'place',
				stem: 'Besides most EU countries, which country did DW name in May 2023 as having recognised Kosovo’s independence?',
				accept: 'USA; US; U.S.; United States of America; America',
				alsoTrue: 'Turkey; Canada; the United Kingdom; Montenegro; North Macedonia; Albania',
				wrong:
					'the Russian Federation; South Africa; Bosnia and Herzegovina; the Philippines; Argentina'
			},
			share: {
				type: 'term',
				stem: 'How much of the EU had recognised Kosovo’s independence by May 2023, according to DW?',
				accept:
					'most of it; most countries; most states; most of the countries; the majority; a majority; most members; the larger part; the greater part',
				wrong: 'half; none; all; one third'
			}
		}
	},
	trust: {
		from: 'trust',
		kind: 'relation',
		says: 'According to DW in May 2023, ethnic Serbs in Kosovo often deeply distrusted [whom|the national authorities].',
		asOf: '2023-05',
		attributedTo: 'DW',
		gaps: {
			whom: {
				type: 'phrase',
				stem: 'Whom did ethnic Serbs in Kosovo often deeply distrust, according to DW in May 2023?',
				accept:
					'national authorities; Kosovo’s authorities; Kosovo authorities; the authorities; the authorities of Kosovo; Pristina; the government in Pristina; Kosovo’s government; the Kosovo government',
				wrong:
					'the leaders in Belgrade; the Russian government; the Serbian president; the Orthodox Church'
			}
		}
	},
	ties: {
		from: 'trust',
		kind: 'relation',
		says: 'According to DW in May 2023, many ethnic Serbs in Kosovo kept close relations with [whom|Belgrade].',
		asOf: '2023-05',
		attributedTo: 'DW',
		gaps: {
			whom: {
				type: 'place',
				stem: 'With which capital did ethnic Serbs in Kosovo often keep close relations, according to DW in May 2023?',
				cue: 'Capital with close ties to ethnic Serbs in Kosovo',
				accept: 'Beograd; Serbia; the government in Belgrade',
				wrong: 'Pristina; Tirana; Washington; Brussels; Ankara'
			}
		}
	}
};
