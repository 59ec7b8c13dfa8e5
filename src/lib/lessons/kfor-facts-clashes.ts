import type { FactDraft } from './lesson';

/** Facts about the clashes of May 2023 and the soldiers who were hurt. */
export const clashes: Record<string, FactDraft> = {
	'office-clash': {
		from: 'office',
		kind: 'event',
		says: 'In May 2023, KFOR soldiers and [who|Kosovo Serb protesters] clashed at the entrance of the municipal office in Zvecan.',
		sensitive: true,
		gaps: {
			who: {
				type: 'phrase',
				stem: 'Whom did KFOR soldiers clash with at the entrance of the municipal office in Zvecan in May 2023?',
				accept:
					'Kosovo Serbs; Serb protesters; Serbian protesters; ethnic Serb protesters; ethnic Serbs; Serbs; local Serbs; local Serb protesters; local protesters; protesters; demonstrators; Serb demonstrators; Serbian demonstrators; Serb residents',
				wrong:
					'Kosovo Albanian protesters; Kosovo police officers; Serbian army units; Albanian border guards'
			}
		}
	},
	guarding: {
		from: 'guarding',
		kind: 'event',
		says: 'In May 2023, protesters attacked KFOR soldiers who were guarding [what|municipal offices] in Kosovo.',
		sensitive: true,
		gaps: {
			what: {
				type: 'phrase',
				stem: 'What were KFOR soldiers in Kosovo guarding when protesters attacked them in May 2023?',
				accept:
					'municipality offices; municipal buildings; municipality buildings; town halls; city halls; the mayors’ offices; a municipal office; a municipal building; local government offices; government buildings; council offices',
				wrong: 'border crossings; police stations; polling stations; power plants'
			}
		}
	},
	italian: {
		core: true,
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
				stem: 'According to KFOR, how many of its Italian soldiers were injured in the clashes of 29 May 2023?',
				cue: 'Italian soldiers injured on 29 May 2023, by KFOR’s count',
				accept: 'eleven; 11 soldiers',
				wrong: '19; 52; 9; 27; 7; 30; 4'
			},
			nationality: {
				type: 'term',
				stem: 'According to KFOR, 11 soldiers of which nationality were injured in the clashes of 29 May 2023?',
				accept: 'Italy; Italians',
				wrong: 'Hungarian; Turkish; American; Polish; British'
			}
		}
	},
	hungarian: {
		core: true,
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
				stem: 'According to KFOR, how many of its Hungarian soldiers were injured in the clashes of 29 May 2023?',
				cue: 'Hungarian soldiers injured on 29 May 2023, by KFOR’s count',
				accept: 'nineteen; 19 soldiers',
				wrong: '11; 52; 27; 9; 30; 14; 45'
			},
			nationality: {
				type: 'term',
				stem: 'According to KFOR, 19 soldiers of which nationality were injured in the clashes of 29 May 2023?',
				accept: 'Hungary; Hungarians',
				wrong: 'Italian; American; Turkish; Polish; British'
			}
		}
	},
	'clash-date': {
		from: 'injured',
		kind: 'event',
		says: 'On [when|29 May 2023], KFOR soldiers were hurt when they clashed with ethnic Serbs in the [where|north] of Kosovo.',
		sensitive: true,
		gaps: {
			when: {
				type: 'date',
				date: '2023-05-29',
				stem: 'On which day were Italian and Hungarian KFOR soldiers injured in clashes in Kosovo?',
				cue: 'KFOR soldiers are injured in clashes in northern Kosovo',
				accept: 'Monday, 29 May 2023; 29 May',
				wrong:
					'30 May 2023; 22 May 2023; 31 May 2023; 24 May 2023; 5 June 2023; 20 May 2023; 2 June 2023'
			},
			where: {
				type: 'term',
				stem: 'In which part of Kosovo were KFOR soldiers injured in clashes on 29 May 2023?',
				accept: 'northern Kosovo; northern; the northern part; north Kosovo; the north of Kosovo',
				wrong: 'south; west; east; centre'
			}
		}
	},
	wounds: {
		from: 'wounds',
		kind: 'event',
		says: 'According to KFOR, soldiers injured on 29 May 2023 had [fractures|fractures], injuries from [weapons|firearms] and burns from [burns|improvised explosives].',
		attributedTo: 'KFOR',
		sensitive: true,
		gaps: {
			fractures: {
				type: 'term',
				stem: 'According to KFOR, soldiers injured on 29 May 2023 had burns, injuries from firearms and what else?',
				accept:
					'fracture; broken bones; bone fractures; fractured bones; a broken bone; broken limbs',
				wrong: 'stab wounds; gas poisoning; hearing loss; lung injuries'
			},
			burns: {
				type: 'phrase',
				stem: 'According to KFOR, what burned some of the soldiers who were injured on 29 May 2023?',
				accept:
					'explosives; explosive devices; improvised explosive devices; IEDs; an IED; homemade explosives; home-made explosives; homemade bombs; home-made bombs; makeshift explosives; makeshift bombs; improvised bombs; explosions; bombs',
				wrong: 'chemical weapons; burning barricades; exploding gas bottles; electric fences'
			},
			weapons: {
				type: 'term',
				stem: 'According to KFOR, which weapons besides explosives injured its soldiers on 29 May 2023?',
				accept: 'guns; gun; firearm; gunfire; gunshots; shooting; shots; bullets',
				wrong: 'knives; landmines; rockets; mortars'
			}
		}
	}
};
