import type { FactDraft } from './lesson';

/** Facts about the clashes of May 2023 and the soldiers who were hurt. */
export const clashes: Record<string, FactDraft> = {
	'office-clash': {
		from: 'office',
		kind: 'event',
		says: 'In May 2023, KFOR soldiers and [who|Kosovo Serb protesters] clashed at the entrance of the [where|municipal office] in Zvecan.',
		sensitive: true,
		gaps: {
			who: {
				type: 'phrase',
				stem: 'With whom did KFOR soldiers clash at the entrance of the municipal office in Zvecan in May 2023?',
				accept:
					'Kosovo Serbs; Serb protesters; Serbian protesters; ethnic Serbs; Serbs; local Serbs; protesters; Serb demonstrators',
				wrong:
					'Kosovo police officers; Albanian border guards; Serbian army units; Kosovo Albanian guerrillas'
			},
			where: {
				type: 'term',
				stem: 'At the entrance of which building in Zvecan did KFOR soldiers and Kosovo Serb protesters clash in May 2023?',
				accept: 'municipality office; town hall; municipal building; city hall; municipal offices',
				wrong: 'police station; railway station; main hospital; post office'
			}
		}
	},
	guarding: {
		from: 'guarding',
		kind: 'event',
		says: 'In May 2023, KFOR soldiers who were guarding [what|municipal offices] in Kosovo were attacked by [who|protesters].',
		sensitive: true,
		gaps: {
			what: {
				type: 'phrase',
				stem: 'What were KFOR soldiers in Kosovo guarding when they were attacked in May 2023?',
				accept:
					'municipality offices; municipal buildings; municipality buildings; town halls; city halls',
				wrong: 'border crossings; police stations; power stations; Serbian churches'
			},
			who: {
				type: 'term',
				stem: 'Who attacked KFOR soldiers who were guarding municipal offices in Kosovo in May 2023?',
				accept:
					'protestors; demonstrators; Serb protesters; Kosovo Serb protesters; ethnic Serbs; Serbs',
				wrong: 'the police; the mayors; guerrillas; Serbian troops'
			}
		}
	},
	italian: {
		from: 'injured',
		kind: 'quantity',
		says: 'According to KFOR, [count|11] of its [nationality|Italian] soldiers were injured in clashes in northern Kosovo on 29 May 2023.',
		attributedTo: 'KFOR',
		sensitive: true,
		gaps: {
			count: {
				type: 'number',
				value: 11,
				unit: 'soldiers',
				stem: 'According to KFOR, how many Italian soldiers were injured in the clashes of 29 May 2023?',
				cue: 'Italian soldiers injured on 29 May 2023, by KFOR’s count',
				accept: 'eleven; 11 soldiers',
				wrong: '19; 52; 9; 27; 7; 30; 4'
			},
			nationality: {
				type: 'term',
				stem: 'According to KFOR, 11 of its soldiers injured in the clashes of 29 May 2023 had the same nationality. Which one?',
				accept: 'Italy; Italians',
				wrong: 'Hungarian; Turkish; American; Canadian; British'
			}
		}
	},
	hungarian: {
		from: 'injured',
		kind: 'quantity',
		says: 'According to KFOR, [count|19] of its [nationality|Hungarian] soldiers were injured in clashes in northern Kosovo on 29 May 2023.',
		attributedTo: 'KFOR',
		sensitive: true,
		gaps: {
			count: {
				type: 'number',
				value: 19,
				unit: 'soldiers',
				stem: 'According to KFOR, how many Hungarian soldiers were injured in the clashes of 29 May 2023?',
				cue: 'Hungarian soldiers injured on 29 May 2023, by KFOR’s count',
				accept: 'nineteen; 19 soldiers',
				wrong: '11; 52; 27; 9; 30; 14; 45'
			},
			nationality: {
				type: 'term',
				stem: 'According to KFOR, 19 of its soldiers injured in the clashes of 29 May 2023 had the same nationality. Which one?',
				accept: 'Hungary; Hungarians',
				wrong: 'Italian; American; Turkish; Canadian; British'
			}
		}
	},
	'clash-date': {
		from: 'injured',
		kind: 'event',
		says: 'KFOR soldiers were hurt when they clashed with ethnic [who|Serbs] in the [where|north] of Kosovo on [when|29 May 2023].',
		sensitive: true,
		gaps: {
			who: {
				type: 'term',
				stem: 'With which ethnic group did KFOR soldiers clash in Kosovo on 29 May 2023?',
				accept: 'ethnic Serbs; Kosovo Serbs; Serbians; Serb',
				wrong: 'Albanians; Bosniaks; Croats; Turks; Roma'
			},
			where: {
				type: 'term',
				stem: 'In which part of Kosovo were KFOR soldiers injured in clashes on 29 May 2023?',
				accept: 'northern Kosovo; northern; northern part; north Kosovo',
				wrong: 'south; west; east; centre'
			},
			when: {
				type: 'date',
				date: '2023-05-29',
				stem: 'On which day were Italian and Hungarian KFOR soldiers injured in clashes in Kosovo?',
				cue: 'KFOR soldiers are injured in clashes in northern Kosovo',
				accept: 'Monday, 29 May 2023',
				wrong:
					'30 May 2023; 22 May 2023; 31 May 2023; 24 May 2023; 5 June 2023; 20 May 2023; 2 June 2023'
			}
		}
	},
	wounds: {
		from: 'wounds',
		kind: 'event',
		says: 'According to KFOR, soldiers injured on 29 May 2023 suffered [fractures|fractures], injuries from [weapons|firearms] and burns from [burns|improvised explosives].',
		attributedTo: 'KFOR',
		sensitive: true,
		gaps: {
			fractures: {
				type: 'term',
				stem: 'Burns and injuries from firearms were two of the harms that KFOR named after the clashes of 29 May 2023. What was the third?',
				accept: 'fracture; broken bones; bone fractures; fractured bones',
				wrong: 'poisoning; frostbite; stab wounds; snake bites'
			},
			burns: {
				type: 'phrase',
				stem: 'According to KFOR, what gave some of its soldiers burns on 29 May 2023?',
				accept:
					'explosives; explosive devices; improvised explosive devices; IEDs; homemade explosives; home-made explosives; homemade bombs; home-made bombs; makeshift explosives',
				wrong: 'chemical weapons; burning barricades; overheated engines; high-voltage cables'
			},
			weapons: {
				type: 'term',
				stem: 'Explosives were one kind of weapon that, according to KFOR, injured its soldiers on 29 May 2023. What was the other?',
				accept: 'guns; firearm; gunfire; gunshots; shooting; shots',
				wrong: 'knives; landmines; crossbows; rockets'
			}
		}
	}
};
