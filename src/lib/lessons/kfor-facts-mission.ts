import type { FactDraft } from './lesson';

/** Facts about how long KFOR has been in Kosovo and what for. */
export const mission: Record<string, FactDraft> = {
	arrival: {
		core: true,
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
				stem: 'Which war ended in 1999, the year in which KFOR’s troops arrived?',
				accept:
					'Kosovo War; the war in Kosovo; the Kosovo conflict; the Kosovan War; the war of Kosovo',
				wrong: 'the Bosnian War; the Croatian War; the Cold War; the Gulf War'
			}
		}
	},
	recurrence: {
		core: true,
		from: 'task',
		kind: 'relation',
		says: 'From 1999 on, KFOR’s troops were in Kosovo to [task|keep peace], because tension and violence flared up from time to time.',
		sensitive: true,
		gaps: {
			task: {
				type: 'phrase',
				stem: 'What was the task of KFOR’s troops in Kosovo from 1999 on?',
				accept:
					'keep the peace; to keep the peace; keeping peace; keeping the peace; peacekeeping; peace-keeping; maintain peace; maintain the peace; maintaining peace; preserve peace; preserving peace; secure peace; securing peace; ensure peace; peace; prevent violence; preventing violence; keeping peace between Serbs and Albanians; keeping peace between Kosovo Serbs and Kosovo Albanians',
				wrong: 'run elections; train judges; govern it; make laws'
			}
		}
	},
	task: {
		from: 'task',
		kind: 'relation',
		says: 'From 1999 on, KFOR’s task was to keep peace between [groups|Kosovo Serbs and Kosovo Albanians].',
		gaps: {
			groups: {
				type: 'phrase',
				stem: 'Between which two groups was KFOR to keep peace from 1999 on?',
				accept:
					'Kosovo Albanians and Kosovo Serbs; Serbs and Albanians; Albanians and Serbs; Kosovo Serbs and Albanians; ethnic Serbs and ethnic Albanians; ethnic Serbs and Albanians; Kosovo’s Serbs and Albanians; Kosovo Albanians and Serbs; Kosovan Serbs and Albanians',
				wrong:
					'Kosovo Serbs and Kosovo Croats; Kosovo Turks and Kosovo Albanians; Bosnian Serbs and Bosnian Croats; Montenegrins and Macedonians'
			}
		}
	},
	'first-size': {
		core: true,
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
				stem: 'According to DW, whom was KFOR to protect in Kosovo after the war of 1999?',
				accept:
					'Serbs; remaining Serbs; Kosovo Serbs; the Serbs who remained; the Serbs who stayed; the Serbs who were left; the Serbs still there; the last Serbs; the Serb minority; the Serb population; ethnic Serbs; Serb civilians; the remaining Serbs in Kosovo; Serbs who had not left; Serbs who did not leave',
				wrong: 'the rebel leaders; foreign companies; the Serbian forces; the Yugoslav leaders'
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
				stem: 'According to DW, which international work was KFOR to support in Kosovo after the war of 1999?',
				accept:
					'humanitarian; humanitarian aid; humanitarian work; humanitarian efforts; humanitarian relief; humanitarian help; humanitarian assistance; humanitarian mission; humanitarian operation; the international humanitarian effort; humanitarian support; relief work; aid work; aid; relief',
				wrong: 'peace conference; trade delegation; press campaign; border commission'
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
				wrong: 'the European Union; NATO; the Council of Europe; the Serbian government'
			},
			until: {
				type: 'phrase',
				stem: 'According to DW, the United Nations administered Kosovo politically after the war of 1999. Until Kosovo did what?',
				accept:
					'independence; its independence; declaration of independence; declared its independence; declared itself independent; declare independence; proclaimed independence; proclaimed its independence; announced its independence; declared independence from Serbia',
				wrong:
					'joined the European Union; became a part of Albania; returned to Serbian rule; joined NATO'
			}
		}
	}
};
