import type { FactDraft } from './lesson';

/** Facts about what Serbia’s president and KFOR’s commander said. */
export const voices: Record<string, FactDraft> = {
	'injured-serbs': {
		core: true,
		from: 'serbs',
		kind: 'quantity',
		says: 'According to [who|Aleksandar Vucic], [count|52] ethnic Serbs were injured in the clashes of May 2023 in northern Kosovo.',
		attributedTo: 'Aleksandar Vucic',
		sensitive: true,
		gaps: {
			who: {
				type: 'person',
				stem: 'Who said that 52 ethnic Serbs were injured in the clashes of May 2023 in northern Kosovo?',
				accept:
					'Vucic; Aleksandar Vučić; Vučić; President Vucic; Alexander Vucic; the president of Serbia; the Serbian president; Serbia’s president',
				wrong: 'Albin Kurti; Angelo Ristuccia; Jens Stoltenberg; Vjosa Osmani'
			},
			count: {
				type: 'number',
				value: 52,
				unit: 'people',
				stem: 'According to the Serbian president, how many ethnic Serbs were injured in the clashes of May 2023 in northern Kosovo?',
				cue: 'Ethnic Serbs injured in May 2023, by the Serbian president’s count',
				accept: 'fifty-two; 52 Serbs; 52 ethnic Serbs',
				wrong: '19; 78; 30; 90; 11; 67; 27'
			}
		}
	},
	'vucic-office': {
		from: 'serbs',
		kind: 'relation',
		says: 'In May 2023, [who|Aleksandar Vucic] was [office|president] of Serbia.',
		asOf: '2023-05',
		gaps: {
			who: {
				type: 'person',
				stem: 'Who was president of Serbia in May 2023?',
				cue: 'President of Serbia in May 2023',
				accept: 'Vucic; Aleksandar Vučić; Vučić; President Vucic; Alexander Vucic',
				wrong: 'Slobodan Milosevic; Ana Brnabic; Ivica Dacic; Boris Tadic'
			},
			office: {
				type: 'term',
				stem: 'Which office did Aleksandar Vucic hold in Serbia in May 2023?',
				accept:
					'head of state; President of Serbia; Serbian president; Serbia’s president; the presidency',
				wrong: 'prime minister; foreign minister; interior minister; army chief'
			}
		}
	},
	reinforcements: {
		from: 'reinforcements',
		kind: 'event',
		says: 'At the end of May 2023, NATO was sending [what|more forces] to Kosovo, DW reported.',
		gaps: {
			what: {
				type: 'phrase',
				stem: 'According to DW, what was NATO sending to Kosovo at the end of May 2023?',
				accept:
					'forces; additional forces; troops; more troops; additional troops; soldiers; more soldiers; additional soldiers; extra troops; extra forces; extra soldiers; reinforcements; military reinforcements; peacekeepers; more peacekeepers',
				wrong: 'mediators; more money; election observers; medical aid'
			}
		}
	},
	commander: {
		from: 'calm',
		kind: 'relation',
		says: 'In May 2023, [who|Angelo Ristuccia] was the commander of KFOR.',
		asOf: '2023-05',
		gaps: {
			who: {
				type: 'person',
				stem: 'Who was the commander of KFOR in May 2023?',
				cue: 'Commander of KFOR in May 2023',
				accept:
					'Ristuccia; Angelo Michele Ristuccia; Michele Ristuccia; General Ristuccia; Major General Ristuccia',
				wrong: 'Jens Stoltenberg; Aleksandar Vucic; Ferenc Kajari; Michele Risi'
			}
		}
	},
	calm: {
		from: 'calm',
		kind: 'attribution',
		says: 'The troops were in Kosovo to [aim|ease tension], KFOR’s commander said on [when|30 May 2023].',
		attributedTo: 'KFOR’s commander, Angelo Michele Ristuccia',
		gaps: {
			aim: {
				type: 'phrase',
				stem: 'On 30 May 2023, what did KFOR’s commander say that his troops were in Kosovo to do?',
				accept:
					'ease tensions; ease the tension; ease the tensions; to ease the tensions; de-escalate; de-escalate tensions; de-escalate the situation; de-escalation; reduce tension; reduce tensions; lower tension; lower tensions; calm tensions; calm the situation; calm things down; calm down the situation; keep calm; defuse tension; defuse tensions; defuse the situation',
				wrong: 'seal the border; arrest protesters; guard the vote; remove the mayors'
			},
			when: {
				type: 'date',
				date: '2023-05-30',
				stem: 'On which day did KFOR’s commander say that his troops were in Kosovo to ease tension?',
				cue: 'KFOR’s commander says that his troops are there to ease tension',
				accept: 'Tuesday, 30 May 2023; 30 May',
				wrong:
					'29 May 2023; 31 May 2023; 22 May 2023; 1 June 2023; 28 May 2023; 6 June 2023; 2 June 2023'
			}
		}
	},
	lives: {
		from: 'lives',
		kind: 'attribution',
		says: 'On 30 May 2023, KFOR’s commander said that his troops had averted deadly threats to [whose|Kosovo Serbs and Kosovo Albanians].',
		attributedTo: 'KFOR’s commander, Angelo Michele Ristuccia',
		sensitive: true,
		gaps: {
			whose: {
				type: 'phrase',
				stem: 'On 30 May 2023, KFOR’s commander said that his troops had averted deadly threats to whom?',
				accept:
					'Kosovo Albanians and Kosovo Serbs; Serbs and Albanians; Albanians and Serbs; Kosovo Serbs and Albanians; ethnic Serbs and ethnic Albanians; ethnic Serbs and Albanians; both Serbs and Albanians; both sides; both groups; people on both sides; the lives of both sides; Kosovo Albanians and Serbs; the lives of Serbs and Albanians',
				wrong:
					'Italian and Hungarian soldiers; mayors and municipal workers; journalists and aid workers; Kosovo Serbs and Kosovo Turks'
			}
		}
	},
	responsibility: {
		from: 'responsibility',
		kind: 'attribution',
		says: 'On 30 May 2023, KFOR’s commander said that [who|both parties] had to accept full responsibility for what had happened.',
		attributedTo: 'KFOR’s commander, Angelo Michele Ristuccia',
		gaps: {
			who: {
				type: 'phrase',
				stem: 'Who had to accept full responsibility for what had happened, according to KFOR’s commander on 30 May 2023?',
				accept:
					'both; both sides; the two parties; the two sides; both groups; both of them; everyone involved; Serbs and Albanians; Serbs and the Kosovo authorities; both the Serbs and the authorities',
				wrong: 'the protesters; the mayors; the police; Belgrade alone; Pristina alone'
			}
		}
	},
	escalation: {
		from: 'responsibility',
		kind: 'attribution',
		says: 'On 30 May 2023, KFOR’s commander called on both parties to prevent [what|further escalation].',
		attributedTo: 'KFOR’s commander, Angelo Michele Ristuccia',
		gaps: {
			what: {
				type: 'phrase',
				stem: 'What did KFOR’s commander call on both parties to prevent on 30 May 2023?',
				accept:
					'escalation; any further escalation; more escalation; an escalation; further escalations; any escalation; another escalation; escalating further; further violence; more violence; the conflict from escalating; things getting worse; escalation of the conflict',
				wrong: 'further resignations; foreign interference; another election; media coverage'
			}
		}
	},
	narratives: {
		from: 'narratives',
		kind: 'quotation',
		says: 'On 30 May 2023, KFOR’s commander said that the parties should not hide behind [what|false narratives].',
		attributedTo: 'KFOR’s commander, Angelo Michele Ristuccia',
		gaps: {
			what: {
				type: 'phrase',
				stem: 'What should the parties not hide behind, according to KFOR’s commander on 30 May 2023?',
				accept:
					'narratives; false narrative; narratives that are false; untrue narratives; false stories; untrue stories; false accounts; false claims; lies; untruths; falsehoods; false information; wrong narratives',
				wrong: 'foreign allies; legal formalities; old grievances; police lines'
			}
		}
	}
};
