import type { FactDraft } from './lesson';

/** Facts about what Serbia’s president and KFOR’s commander said. */
export const voices: Record<string, FactDraft> = {
	'injured-serbs': {
		from: 'serbs',
		kind: 'quantity',
		says: 'According to [who|Aleksandar Vucic], [count|52] ethnic [group|Serbs] were injured in the clashes of May 2023 in northern Kosovo.',
		attributedTo: 'Aleksandar Vucic',
		sensitive: true,
		gaps: {
			who: {
				type: 'person',
				stem: 'Who said that 52 ethnic Serbs were injured in the clashes of May 2023 in northern Kosovo?',
				accept: 'Vucic; Aleksandar Vučić; Vučić; President Vucic; Alexander Vucic',
				wrong: 'Albin Kurti; Angelo Ristuccia; Jens Stoltenberg; Slobodan Milosevic; Vjosa Osmani'
			},
			count: {
				type: 'number',
				value: 52,
				unit: 'people',
				stem: 'According to the Serbian president, how many ethnic Serbs were injured in the clashes of May 2023 in northern Kosovo?',
				cue: 'Ethnic Serbs injured in May 2023, by the Serbian president’s count',
				accept: 'fifty-two; 52 Serbs; 52 ethnic Serbs',
				wrong: '19; 78; 30; 90; 11; 67; 27'
			},
			group: {
				type: 'term',
				stem: 'According to the Serbian president, 52 people of one ethnic group were injured in the clashes of May 2023 in Kosovo. Which group?',
				accept: 'ethnic Serbs; Kosovo Serbs; Serbians; Serb',
				wrong: 'Albanians; Bosniaks; Turks; Roma; Croats'
			}
		}
	},
	'vucic-office': {
		from: 'serbs',
		kind: 'relation',
		says: 'In May 2023, [who|Aleksandar Vucic] was [office|president] of [country|Serbia].',
		asOf: '2023-05',
		gaps: {
			who: {
				type: 'person',
				stem: 'Who was president of Serbia in May 2023?',
				cue: 'President of Serbia in May 2023',
				accept: 'Vucic; Aleksandar Vučić; Vučić; President Vucic; Alexander Vucic',
				wrong: 'Slobodan Milosevic; Ana Brnabic; Ivica Dacic; Albin Kurti; Boris Tadic'
			},
			office: {
				type: 'term',
				stem: 'Which office did Aleksandar Vucic hold in Serbia in May 2023?',
				accept: 'head of state; President of Serbia; Serbian president; the presidency',
				wrong: 'prime minister; foreign minister; interior minister; army chief'
			},
			country: {
				type: 'place',
				stem: 'Of which country was Aleksandar Vucic president in May 2023?',
				cue: 'Country led by President Vucic in May 2023',
				accept: 'Republic of Serbia',
				wrong: 'Kosovo; Montenegro; Croatia; North Macedonia; Albania'
			}
		}
	},
	reinforcements: {
		from: 'reinforcements',
		kind: 'event',
		says: 'At the end of May 2023, DW reported that [who|NATO] was sending additional [what|forces] to Kosovo.',
		gaps: {
			who: {
				type: 'organization',
				stem: 'Who was sending additional forces to Kosovo at the end of May 2023, as DW reported?',
				accept: 'North Atlantic Treaty Organization; the North Atlantic alliance',
				wrong: 'the UN; the EU; the OSCE; the Red Cross'
			},
			what: {
				type: 'term',
				stem: 'What was NATO sending to Kosovo in addition at the end of May 2023, as DW reported?',
				accept:
					'troops; soldiers; reinforcements; additional forces; more forces; more troops; more soldiers; additional troops; force',
				wrong: 'money; medicine; mediators; observers'
			}
		}
	},
	commander: {
		from: 'calm',
		kind: 'relation',
		says: 'In May 2023, [who|Angelo Ristuccia] was the commander of [force|KFOR].',
		asOf: '2023-05',
		gaps: {
			who: {
				type: 'person',
				stem: 'Who was the commander of KFOR in May 2023?',
				cue: 'Commander of KFOR in May 2023',
				accept:
					'Ristuccia; Angelo Michele Ristuccia; General Ristuccia; Michele Ristuccia; Major General Ristuccia',
				wrong: 'Jens Stoltenberg; Aleksandar Vucic; Ferenc Kajari; Slobodan Milosevic; Michele Risi'
			},
			force: {
				type: 'organization',
				stem: 'Which force did Angelo Michele Ristuccia command in May 2023?',
				cue: 'Force led by Angelo Michele Ristuccia in May 2023',
				accept: 'Kosovo Force; K-FOR',
				wrong: 'EUFOR; UNIFIL; UNMIK; SFOR; EULEX'
			}
		}
	},
	calm: {
		from: 'calm',
		kind: 'attribution',
		says: 'On [when|30 May 2023], KFOR’s commander said that his troops were in Kosovo to [aim|ease tension].',
		attributedTo: 'KFOR’s commander, Angelo Michele Ristuccia',
		gaps: {
			when: {
				type: 'date',
				date: '2023-05-30',
				stem: 'On which day did KFOR’s commander say that his troops were in Kosovo to ease tension?',
				cue: 'KFOR’s commander says that his troops are there to ease tension',
				accept: 'Tuesday, 30 May 2023',
				wrong:
					'29 May 2023; 31 May 2023; 22 May 2023; 1 June 2023; 28 May 2023; 6 June 2023; 2 June 2023'
			},
			aim: {
				type: 'phrase',
				stem: 'What were KFOR’s troops in Kosovo to do, according to their commander on 30 May 2023?',
				accept:
					'de-escalate; de-escalate tensions; de-escalation; reduce tension; reduce tensions; lower tensions; ease tensions; calm the situation; calm things down',
				wrong: 'guard the vote; train the police; arrest rebels; seal the border'
			}
		}
	},
	lives: {
		from: 'lives',
		kind: 'attribution',
		says: 'On 30 May 2023, KFOR’s commander said that his troops had averted threats to people’s [what|lives], those of [whose|Kosovo Serbs and Kosovo Albanians].',
		attributedTo: 'KFOR’s commander, Angelo Michele Ristuccia',
		sensitive: true,
		gaps: {
			what: {
				type: 'term',
				stem: 'On 30 May 2023, KFOR’s commander said that his troops had averted threats. What had been threatened?',
				accept: 'life; people’s lives; human lives; the lives of people',
				wrong: 'homes; jobs; votes; schools; churches'
			},
			whose: {
				type: 'phrase',
				stem: 'Whose lives had KFOR protected from threats, according to its commander on 30 May 2023?',
				accept:
					'Kosovo Albanians and Kosovo Serbs; Serbs and Albanians; Albanians and Serbs; ethnic Serbs and ethnic Albanians; both Serbs and Albanians',
				wrong:
					'Italian and Hungarian soldiers; Kosovo Serbs and Kosovo Turks; American and Canadian soldiers; mayors and municipal workers'
			}
		}
	},
	responsibility: {
		from: 'responsibility',
		kind: 'attribution',
		says: 'On 30 May 2023, KFOR’s commander said that [who|both parties] had to accept full [what|responsibility] for what had happened.',
		attributedTo: 'KFOR’s commander, Angelo Michele Ristuccia',
		gaps: {
			who: {
				type: 'phrase',
				stem: 'Who had to accept full responsibility for what had happened, according to KFOR’s commander on 30 May 2023?',
				accept: 'both; both sides; the two parties; the two sides',
				wrong: 'the protesters; the mayors; the police; Belgrade alone; Pristina alone'
			},
			what: {
				type: 'term',
				stem: 'What did both parties have to accept in full, according to KFOR’s commander on 30 May 2023?',
				accept: 'the responsibility; full responsibility; their responsibility',
				wrong: 'compensation; punishment; repayments; imprisonment'
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
					'escalation; any further escalation; more escalation; a further escalation; further escalations; an escalation',
				wrong: 'foreign visits; early elections; new negotiations; press coverage'
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
				stem: 'Behind what should the parties not hide, according to KFOR’s commander on 30 May 2023?',
				accept:
					'false stories; untrue stories; lies; untruths; false accounts; narratives; narratives that are false; false narrative',
				wrong: 'legal formalities; foreign allies; closed borders; human shields'
			}
		}
	}
};
