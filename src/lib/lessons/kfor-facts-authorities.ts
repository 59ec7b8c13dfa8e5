import type { FactDraft } from './lesson';

/** Facts about what the Kosovo authorities did in May 2023, who rebuked them, and where KFOR went. */
export const authorities: Record<string, FactDraft> = {
	escort: {
		from: 'escort',
		kind: 'event',
		says: 'In the week of [when|22 May 2023], the Kosovo authorities used force to get into [where|municipal buildings].',
		sensitive: true,
		gaps: {
			when: {
				type: 'date',
				date: '2023-05-22',
				stem: 'Which Monday began the week in which the Kosovo authorities used force to get into municipal buildings?',
				cue: 'Kosovo authorities enter municipal buildings by force (in this week)',
				wrong: '29 May 2023; 15 May 2023; 8 May 2023; 5 June 2023; 1 May 2023; 12 June 2023'
			},
			where: {
				type: 'phrase',
				stem: 'What did the Kosovo authorities enter by force in the week of 22 May 2023?',
				accept:
					'town halls; city halls; municipality buildings; municipal offices; municipality offices; mayors’ offices',
				wrong: 'police stations; military camps; polling stations; Serbian schools'
			}
		}
	},
	'escort-purpose': {
		from: 'escort',
		kind: 'cause',
		says: 'The Kosovo authorities entered municipal buildings by force in May 2023 to [why|escort the new mayors in].',
		sensitive: true,
		gaps: {
			why: {
				type: 'phrase',
				stem: 'For what purpose did the Kosovo authorities enter municipal buildings by force in May 2023?',
				accept:
					'to escort the new mayors in; escort new mayors; escort the mayors; bring the new mayors in; get the new mayors in; let the new mayors in; install the new mayors',
				wrong:
					'arrest the former mayors; count the votes again; search for weapons; end a hunger strike'
			}
		}
	},
	rebuke: {
		from: 'rebuke',
		kind: 'event',
		says: 'After municipal buildings had been entered by force in May 2023, DW named [critic|the United States] among the allies that rebuked [rebuked|Pristina].',
		sensitive: true,
		gaps: {
			critic: {
				type: 'place',
				stem: 'Which country did DW name among the allies that rebuked Pristina in May 2023 for entering municipal buildings by force?',
				cue: 'Ally that DW named as a critic of the Kosovo authorities in May 2023',
				accept: 'USA; US; U.S.; United States of America; America',
				wrong:
					'the Russian Federation; North Macedonia; the Netherlands; Bosnia and Herzegovina; Switzerland'
			},
			rebuked: {
				type: 'place',
				stem: 'Which government, named by its capital, did allies rebuke after municipal buildings had been entered by force in May 2023?',
				cue: 'Capital whose government was rebuked by allies in May 2023',
				accept:
					'Prishtina; Priština; Prishtinë; Kosovo; Kosovo’s government; the Kosovo government; the Kosovo authorities',
				wrong: 'Belgrade; Tirana; Moscow; Podgorica; Skopje'
			}
		}
	},
	restraint: {
		from: 'rebuke',
		kind: 'event',
		says: 'Before municipal buildings in Kosovo were entered by force in May 2023, the United States and other allies had called for [what|restraint].',
		gaps: {
			what: {
				type: 'term',
				stem: 'What had the United States and other allies called for before municipal buildings in Kosovo were entered by force in May 2023?',
				accept: 'moderation; calm; self-restraint',
				wrong: 'sanctions; a boycott; arrests; a curfew; secession'
			}
		}
	},
	deployed: {
		from: 'deployed',
		kind: 'event',
		says: 'In May 2023, tension grew between protesters and [police|the Kosovo police], and DW named [town|Zvecan] among the places to which KFOR sent troops.',
		gaps: {
			police: {
				type: 'organization',
				stem: 'In May 2023, KFOR sent troops to several places in Kosovo because tension grew between protesters and whom?',
				accept: 'police; Kosovo’s police; police officers',
				wrong: 'the Serbian army; the Kosovo army; the United Nations; the European Union'
			},
			town: {
				type: 'place',
				stem: 'Which town did DW name as a place to which KFOR sent troops in May 2023, when tension with the Kosovo police grew?',
				cue: 'Town to which peacekeepers were sent in May 2023',
				accept: 'Zvečan; Zveçan; Zvecani; Zveçani',
				wrong: 'Pristina; Gracanica; Prizren; Strpce; Podujevo'
			}
		}
	},
	zvecan: {
		from: 'zvecan',
		kind: 'definition',
		says: 'In May 2023, DW described Zvecan as a town where mainly [group|Serbs] live.',
		asOf: '2023-05',
		gaps: {
			group: {
				type: 'term',
				stem: 'Which ethnic group mainly lives in the town of Zvecan, as DW described it in May 2023?',
				accept: 'ethnic Serbs; Serb; Serbian; Kosovo Serbs',
				wrong: 'Albanians; Bosniaks; Turks; Roma; Croats'
			}
		}
	},
	'zvecan-distance': {
		from: 'zvecan',
		kind: 'quantity',
		says: 'The town of Zvecan is about [distance|45] kilometres from [from|Pristina].',
		gaps: {
			distance: {
				type: 'number',
				value: 45,
				unit: 'km',
				stem: 'About how many kilometres is the town of Zvecan from Pristina?',
				cue: 'Kilometres from Zvecan to Pristina',
				accept: '45 km; 45 kilometres; 45 kilometers; 28 miles; 28 mi; forty-five',
				wrong: '28; 90; 19; 78; 11; 52'
			},
			from: {
				type: 'place',
				stem: 'From which city is the town of Zvecan about 45 kilometres (28 miles) away?',
				accept: 'Prishtina; Priština; Prishtinë',
				wrong: 'Belgrade; Skopje; Tirana; Podgorica'
			}
		}
	}
};
