import type { FactDraft } from './lesson';

/** Facts about who lives in Kosovo and how its status is seen. */
export const status: Record<string, FactDraft> = {
	municipalities: {
		core: true,
		from: 'north',
		kind: 'quantity',
		says: 'In May 2023, northern Kosovo had [count|4] municipalities.',
		asOf: '2023-05',
		gaps: {
			count: {
				type: 'number',
				value: 4,
				unit: 'municipalities',
				stem: 'How many municipalities did northern Kosovo have in May 2023?',
				cue: 'Municipalities in northern Kosovo',
				accept: 'four; 4 municipalities',
				wrong: '3; 6; 2; 5; 1; 8'
			}
		}
	},
	north: {
		from: 'north',
		kind: 'quantity',
		says: 'In May 2023, most people in northern Kosovo were ethnic [group|Serbs].',
		asOf: '2023-05',
		gaps: {
			group: {
				type: 'term',
				stem: 'Which ethnic group did most people in northern Kosovo belong to in May 2023?',
				accept:
					'ethnic Serbs; Serb; Kosovo Serbs; Serbians; Serbian; ethnic Serb; the Serb minority',
				wrong: 'Albanians; Bosniaks; Turks; Roma'
			}
		}
	},
	share: {
		from: 'share',
		kind: 'quantity',
		says: 'According to DW in May 2023, [share|90%] of the people in Kosovo as a whole were ethnic [group|Albanians].',
		asOf: '2023-05',
		attributedTo: 'DW',
		gaps: {
			share: {
				type: 'percent',
				value: 90,
				unit: '%',
				stem: 'According to DW in May 2023, what percentage of the people in Kosovo as a whole were ethnic Albanians?',
				accept:
					'90 per cent; 90 percent; ninety per cent; ninety percent; nine tenths; nine in ten; nine out of ten',
				wrong: '78%; 97%; 65%; 95%; 52%; 99%'
			},
			group: {
				type: 'term',
				stem: 'According to DW in May 2023, which ethnic group made up 90% of the people in Kosovo as a whole?',
				accept: 'ethnic Albanians; Albanian; Kosovo Albanians; ethnic Albanian',
				wrong: 'Serbs; Bosniaks; Turks; Macedonians'
			}
		}
	},
	declaration: {
		core: true,
		from: 'declaration',
		kind: 'date',
		says: 'In [when|2008], Kosovo declared its independence from [country|Serbia].',
		gaps: {
			when: {
				type: 'date',
				date: '2008',
				stem: 'In which year did Kosovo declare its independence from Serbia?',
				cue: 'Kosovo declares its independence from Serbia',
				wrong: '1999; 2018; 2003; 2013; 2006; 2011'
			},
			country: {
				type: 'place',
				stem: 'From which country did Kosovo declare its independence in 2008?',
				cue: 'Kosovo declared its independence from it',
				accept: 'Republic of Serbia',
				wrong: 'Albania; Montenegro; Croatia; North Macedonia; Bosnia and Herzegovina'
			}
		}
	},
	statehood: {
		from: 'statehood',
		kind: 'relation',
		says: 'According to DW in May 2023, many people in the [where|north] of Kosovo did not recognise it as a state.',
		asOf: '2023-05',
		attributedTo: 'DW',
		gaps: {
			where: {
				type: 'term',
				stem: 'According to DW in May 2023, in which part of Kosovo did many people not recognise it as a state?',
				accept: 'northern Kosovo; northern; the northern part; north Kosovo; the north of Kosovo',
				wrong: 'south; west; east; centre'
			}
		}
	},
	'belgrade-view': {
		core: true,
		from: 'belgrade',
		kind: 'attribution',
		says: 'In May 2023, the government in [who|Belgrade] regarded Kosovo as a [what|breakaway province] of Serbia.',
		asOf: '2023-05',
		attributedTo: 'Belgrade',
		gaps: {
			who: {
				type: 'place',
				stem: 'In May 2023, the government in which city regarded Kosovo as a breakaway province of its own country?',
				cue: 'Its government saw Kosovo as its own breakaway province',
				accept: 'Beograd',
				alsoTrue: 'Serbia; Moscow; Beijing',
				wrong: 'Tirana; Skopje; Podgorica; Sofia'
			},
			what: {
				type: 'phrase',
				stem: 'What did the government in Belgrade regard Kosovo as in May 2023?',
				accept:
					'province; breakaway Serbian province; Serbian province; province of Serbia; breakaway province of Serbia; separatist province; renegade province; rebel province; secessionist province; part of Serbia; breakaway part of Serbia; breakaway region; breakaway territory; a province that broke away; a province that has broken away',
				wrong: 'sovereign neighbour; sister republic; former colony; trading partner'
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
				cue: 'Backed, with China, the view of Kosovo as a breakaway province',
				accept: 'Russian Federation',
				alsoTrue: 'China',
				wrong: 'Turkey; Hungary; Japan; Croatia; Albania'
			},
			china: {
				type: 'place',
				stem: 'DW named two countries that backed Belgrade’s view of Kosovo in May 2023. One was Russia. Which was the other?',
				accept: 'People’s Republic of China; PRC',
				alsoTrue: 'Russia',
				wrong: 'Turkey; Japan; Hungary; Italy; Croatia'
			}
		}
	},
	recognition: {
		from: 'recognition',
		kind: 'relation',
		says: 'By May 2023, [country|the US] and most EU countries had recognised Kosovo’s independence.',
		asOf: '2023-05',
		gaps: {
			country: {
				type: 'place',
				stem: 'By May 2023, most EU countries had recognised Kosovo’s independence. Which country outside the EU did DW name beside them?',
				accept: 'the United States; USA; U.S.; United States of America; America',
				alsoTrue: 'Turkey; Canada; the United Kingdom; Montenegro; North Macedonia; Albania',
				wrong: 'Russia; China; India; Brazil; Serbia'
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
				stem: 'According to DW in May 2023, whom did ethnic Serbs in Kosovo often deeply distrust?',
				accept:
					'Kosovo’s authorities; the Kosovo authorities; the authorities; the authorities of Kosovo; national authority; state authorities; Pristina; the government in Pristina; Kosovo’s government; the Kosovo government; the national government; the government; the state; the Kosovan authorities; the Kosovar authorities; the Kosovan government',
				wrong:
					'the leaders in Belgrade; the Russian government; the Serbian president; the Orthodox Church'
			}
		}
	},
	ties: {
		from: 'trust',
		kind: 'relation',
		says: 'According to DW in May 2023, ethnic Serbs in Kosovo often kept close ties with [whom|Belgrade].',
		asOf: '2023-05',
		attributedTo: 'DW',
		gaps: {
			whom: {
				type: 'place',
				stem: 'According to DW in May 2023, with which city did ethnic Serbs in Kosovo often keep close ties?',
				cue: 'Ethnic Serbs in Kosovo kept close ties with it in May 2023',
				accept: 'Beograd; Serbia; the government in Belgrade',
				wrong: 'Pristina; Tirana; Washington; Brussels'
			}
		}
	}
};
