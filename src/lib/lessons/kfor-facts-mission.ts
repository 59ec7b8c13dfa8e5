import type { FactDraft } from './lesson';

/** Facts about how long KFOR has been in Kosovo and what for. */
export const mission: Record<string, FactDraft> = {
	arrival: {
		from: 'since',
		kind: 'date',
		says: 'KFOR’s troops came to Kosovo in [when|1999], the year in which [war|the Kosovo War] ended.',
		sensitive: true,
		gaps: {
			when: {
				type: 'date',
				date: '1999',
				stem: 'In which year did KFOR’s troops come to Kosovo?',
				cue: 'KFOR’s troops come to Kosovo',
				wrong: '2008; 1995; 2001; 1991; 2004; 1989'
			},
			war: {
				type: 'term',
				stem: 'KFOR’s troops were first deployed in the year in which a certain war ended. Which war?',
				accept: 'Kosovo War; the war in Kosovo; the Kosovo conflict',
				wrong: 'the Bosnian War; the Croatian War; the Cold War; the Gulf War'
			}
		}
	},
	task: {
		from: 'task',
		kind: 'relation',
		says: 'From 1999 on, KFOR’s task was [task|keeping peace] between [groups|Kosovo Serbs and Kosovo Albanians].',
		gaps: {
			task: {
				type: 'phrase',
				stem: 'What was KFOR’s task with regard to Kosovo Serbs and Kosovo Albanians from 1999 on?',
				accept:
					'keep peace; keep the peace; to keep the peace; keeping the peace; peacekeeping; maintaining peace; maintain peace; peace',
				wrong: 'dividing land; collecting debts; running trade; drawing borders'
			},
			groups: {
				type: 'phrase',
				stem: 'Between which two groups was it KFOR’s task to keep peace from 1999 on?',
				accept:
					'Kosovo Albanians and Kosovo Serbs; Serbs and Albanians; Albanians and Serbs; ethnic Serbs and ethnic Albanians; Kosovo’s Serbs and Albanians',
				wrong:
					'Kosovo Serbs and Kosovo Croats; Kosovo Turks and Kosovo Albanians; Bosnian Serbs and Bosnian Croats; Montenegrins and Macedonians'
			}
		}
	},
	recurrence: {
		from: 'task',
		kind: 'event',
		says: 'From 1999 to 2023, tension and violence flared up in Kosovo [often|from time to time], according to DW.',
		asOf: '2023-05',
		sensitive: true,
		gaps: {
			often: {
				type: 'phrase',
				stem: 'How often did tension and violence flare up in Kosovo from 1999 to 2023, according to DW?',
				accept:
					'periodically; now and then; now and again; again and again; repeatedly; at times; at intervals; occasionally; sometimes; on and off',
				wrong: 'without a break; almost every day; on one day only; only in winter'
			}
		}
	},
	'first-size': {
		from: 'first',
		kind: 'quantity',
		says: 'At the beginning, in 1999, KFOR had [troops|50,000] troops.',
		gaps: {
			troops: {
				type: 'number',
				value: 50000,
				unit: 'troops',
				stem: 'How many troops did KFOR have at the beginning, in 1999?',
				cue: 'KFOR troops at the beginning, in 1999',
				accept: 'fifty thousand; 50,000 soldiers; 50,000 troops',
				wrong: '3,800; 78,000; 27,000; 90,000; 19,000; 110,000; 5,200'
			}
		}
	},
	protection: {
		from: 'role',
		kind: 'relation',
		says: 'After the war of 1999, one of KFOR’s tasks was to protect [whom|the remaining Serbs] in Kosovo.',
		sensitive: true,
		gaps: {
			whom: {
				type: 'phrase',
				stem: 'Whom was KFOR to protect in Kosovo after the war of 1999, as DW described its role?',
				accept:
					'Serbs; remaining Serbs; Kosovo Serbs; the Serbs who remained; the Serbs who stayed; Serbs who remained; Serbs who stayed; the Serb minority; ethnic Serbs',
				wrong:
					'the foreign investors; the Yugoslav generals; the Russian diplomats; the retreating army'
			}
		}
	},
	aid: {
		from: 'role',
		kind: 'relation',
		says: 'After the war of 1999, one of KFOR’s tasks was to support the international [what|humanitarian effort].',
		sensitive: true,
		gaps: {
			what: {
				type: 'phrase',
				stem: 'Besides protecting people, what international work was KFOR to support in Kosovo after the war of 1999?',
				accept:
					'humanitarian aid; humanitarian work; humanitarian efforts; humanitarian relief; humanitarian help; the international humanitarian effort; humanitarian assistance',
				wrong: 'space programme; economic blockade; election campaign; banking reform'
			}
		}
	},
	administration: {
		from: 'administration',
		kind: 'relation',
		says: 'After the war of 1999, [who|the United Nations] administered Kosovo politically until Kosovo [until|declared independence].',
		gaps: {
			who: {
				type: 'organization',
				stem: 'Who administered Kosovo politically after the war of 1999?',
				cue: 'Administered Kosovo politically after the war of 1999',
				accept: 'UN; UNO; U.N.; United Nations Organization; UNMIK',
				wrong: 'NATO; the European Union; the Red Cross; the Warsaw Pact; the Council of Europe'
			},
			until: {
				type: 'phrase',
				stem: 'The United Nations administered Kosovo politically after the war of 1999. What did Kosovo do that ended this?',
				accept:
					'independence; its independence; declaration of independence; declared its independence; it declared independence; it became independent; it declared its independence; declare independence',
				wrong: 'joined the European Union; closed its borders; merged with Albania; crowned a king'
			}
		}
	}
};
