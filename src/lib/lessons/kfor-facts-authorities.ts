import type { FactDraft } from './lesson';

/** Facts about what the Kosovo authorities did in May 2023, who rebuked them, and where KFOR went. */
export const authorities: Record<string, FactDraft> = {
	escort: {
		from: 'escort',
		kind: 'event',
		says: 'The Kosovo authorities used force to enter [where|municipal buildings] in [when|the week of 22 May 2023].',
		sensitive: true,
		gaps: {
			where: {
				type: 'phrase',
				stem: 'What did the Kosovo authorities use force to enter in May 2023?',
				accept:
					'town halls; city halls; municipality buildings; municipal offices; municipality offices; the mayors’ offices; municipal government buildings; local government buildings; council buildings; government buildings; a municipal building; the municipalities',
				wrong: 'polling stations; police stations; Serbian schools; border crossings'
			},
			when: {
				type: 'date',
				date: '2023-05-22',
				stem: 'In which week did the Kosovo authorities use force to enter municipal buildings?',
				cue: 'Kosovo authorities use force to enter municipal buildings',
				accept:
					'22 May 2023; 26 May 2023; 22–28 May 2023; the week of 22 May; the week of May 22; the week starting 22 May 2023; the week before 29 May',
				wrong:
					'the week of 15 May 2023; the week of 29 May 2023; the week of 8 May 2023; the week of 5 June 2023; the week of 1 May 2023; the week of 12 June 2023'
			}
		}
	},
	'escort-purpose': {
		from: 'escort',
		kind: 'cause',
		says: 'In May 2023, the Kosovo authorities entered municipal buildings by force [why|to escort the new mayors in].',
		sensitive: true,
		gaps: {
			why: {
				type: 'phrase',
				stem: 'Why did the Kosovo authorities enter municipal buildings by force in May 2023?',
				accept:
					'escort the new mayors; escort the mayors; to escort the mayors in; to bring the new mayors in; bring in the new mayors; to get the new mayors in; to let the new mayors in; to install the new mayors; to put the new mayors in office; to take the new mayors to their offices; to help the new mayors in; so that the new mayors could get in; for the new mayors; to install the mayors; so the new mayors could enter; so that the new mayors could enter; to escort the new mayors into office; to get the new mayors into office; to let the mayors in; to bring the mayors in',
				wrong:
					'to arrest the former mayors; to have the votes recounted; to search them for weapons; to end a sit-in strike'
			}
		}
	},
	rebuke: {
		from: 'rebuke',
		kind: 'event',
		says: 'In May 2023, [critic|the US] and other allies [reaction|rebuked Pristina] because municipal buildings in Kosovo had been entered by force.',
		sensitive: true,
		gaps: {
			critic: {
				type: 'place',
				stem: 'In May 2023, allies rebuked Pristina because municipal buildings had been entered by force. Which country did DW name among them?',
				cue: 'Ally that rebuked the Kosovo authorities in May 2023',
				accept: 'the United States; USA; U.S.; United States of America; America',
				wrong: 'Russia; China; Serbia; Belarus'
			},
			reaction: {
				type: 'phrase',
				stem: 'How did the US and other allies react when municipal buildings in Kosovo were entered by force in May 2023?',
				accept:
					'they rebuked Pristina; rebuked it; rebuked Kosovo; rebuked the Kosovo authorities; a rebuke; with a rebuke; criticised Pristina; criticised it; criticized Pristina; criticized it; criticised Kosovo; criticized Kosovo; criticised the Kosovo authorities; criticism; with criticism; condemned it; condemned Pristina; reprimanded Pristina; scolded Pristina; negatively; rebuked the Kosovo government; rebuked the government; criticised the Kosovo government; criticized the Kosovo government; criticised the government; criticized the government',
				wrong: 'praised Pristina; rebuked Belgrade; stayed silent; sent more police'
			}
		}
	},
	restraint: {
		from: 'rebuke',
		kind: 'event',
		says: 'Before municipal buildings in Kosovo were entered by force in May 2023, the US and other allies had called for [what|restraint].',
		gaps: {
			what: {
				type: 'term',
				stem: 'What had the US and other allies called for before municipal buildings in Kosovo were entered by force in May 2023?',
				accept:
					'moderation; calm; self-restraint; caution; holding back; to show restraint; restrain',
				wrong: 'sanctions; a recount; arrests; a curfew'
			}
		}
	},
	deployed: {
		from: 'deployed',
		kind: 'event',
		says: 'In May 2023, KFOR sent soldiers to [town|Zvecan] and other places as tension grew between protesters and [police|the Kosovo police].',
		gaps: {
			town: {
				type: 'place',
				stem: 'Which town did KFOR send soldiers to in May 2023, as tension grew between protesters and the Kosovo police?',
				cue: 'Peacekeepers were sent there as tension grew in May 2023',
				accept: 'Zvečan; Zveçan; Zvecani; Zveçani',
				wrong: 'Gracanica; Prizren; Strpce; Podujevo'
			},
			police: {
				type: 'organization',
				stem: 'In May 2023, KFOR sent soldiers to Zvecan and other places as tension grew between protesters and whom?',
				accept:
					'police; Kosovo police; Kosovo’s police; police officers; the police of Kosovo; the Kosovo police force; the Kosovan police; the Kosovar police; local police',
				wrong: 'the Serbian army; the Serbian police; the United Nations; the European Union'
			}
		}
	},
	'zvecan-distance': {
		from: 'zvecan',
		kind: 'quantity',
		says: 'The mainly Serb town of Zvecan is about [distance|45] kilometres from [from|Pristina].',
		asOf: '2023-05',
		gaps: {
			distance: {
				type: 'number',
				value: 45,
				unit: 'km',
				stem: 'About how many kilometres is the town of Zvecan from Pristina?',
				cue: 'Kilometres from Zvecan to Pristina',
				accept: '45 km; 45 kilometres; 45 kilometers; 28 miles; 28 mi; forty-five',
				wrong: '28; 90; 19; 78; 11; 140'
			},
			from: {
				type: 'place',
				stem: 'The mainly Serb town of Zvecan is about 45 kilometres (28 miles) from which capital?',
				accept: 'Prishtina; Priština; Prishtinë',
				wrong: 'Belgrade; Skopje; Tirana; Podgorica'
			}
		}
	}
};
