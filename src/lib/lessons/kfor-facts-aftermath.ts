import type { FactDraft } from './lesson';

/** Facts about those who fled and left, and about the fall of Milosevic. */
export const aftermath: Record<string, FactDraft> = {
	displaced: {
		from: 'displaced',
		kind: 'event',
		says: 'Even before NATO’s campaign of 1999, many [who|Kosovo Albanians] were displaced inside their own country.',
		sensitive: true,
		gaps: {
			who: {
				type: 'term',
				stem: 'According to DW, many members of which group were displaced inside their own country even before NATO’s campaign of 1999?',
				accept:
					'Albanians; ethnic Albanians; Kosovo Albanian; Albanian; ethnic Albanian; Kosovar Albanians; Kosovan Albanians; Kosovars',
				wrong: 'Kosovo Serbs; Kosovo Turks; Kosovo Bosniaks; Montenegrins'
			}
		}
	},
	fled: {
		from: 'fled',
		kind: 'quantity',
		says: 'During NATO’s campaign of 1999, [count|hundreds of thousands] more Kosovo Albanians fled.',
		sensitive: true,
		gaps: {
			count: {
				type: 'phrase',
				stem: 'How many more Kosovo Albanians fled during NATO’s campaign of 1999, besides those already displaced?',
				accept:
					'several hundred thousand; several hundred thousands; some hundred thousand; hundred thousands; hundreds of thousands of people; hundreds of thousands more; 100,000s; 100,000s more; many hundreds of thousands',
				wrong: 'tens of thousands; several million; a few thousand; fewer than a thousand'
			}
		}
	},
	left: {
		from: 'left',
		kind: 'event',
		says: 'When Serbian forces withdrew in 1999, [share|many but not all] of the Kosovo Serbs left for Serbia.',
		sensitive: true,
		gaps: {
			share: {
				type: 'phrase',
				stem: 'What share of the Kosovo Serbs left for Serbia when Serbian forces withdrew in 1999?',
				accept:
					'many; many, not all; not all; not all of them; many of them; many but not all of them; many, though not all; a lot; a lot of them; lots; a large part; a large number',
				wrong: 'hardly any; only a handful; each and every one; barely a tenth'
			}
		}
	},
	milosevic: {
		from: 'milosevic',
		kind: 'event',
		says: 'After the Kosovo War, [who|Slobodan Milosevic] was driven from power in Serbia by [how|massive protests].',
		gaps: {
			who: {
				type: 'person',
				stem: 'Who was driven from power in Serbia by massive protests after the Kosovo War?',
				cue: 'Driven from power in Serbia after the Kosovo War',
				accept: 'Milosevic; Slobodan Milošević; Milošević; President Milosevic',
				wrong: 'Aleksandar Vucic; Vojislav Kostunica; Josip Broz Tito; Franjo Tudjman'
			},
			how: {
				type: 'phrase',
				stem: 'What drove Slobodan Milosevic from power in Serbia after the Kosovo War?',
				accept:
					'protests; mass protests; huge protests; large protests; big protests; public protests; street protests; demonstrations; mass demonstrations; massive demonstrations; protest; a mass protest; protesters; an uprising; a popular uprising',
				wrong: 'a military coup; foreign troops; a court verdict; a party revolt'
			}
		}
	},
	'milosevic-causes': {
		from: 'protest',
		kind: 'cause',
		says: 'The protests that drove Slobodan Milosevic from power were caused by [war|the outcome of the war] and by Serbia’s [economy|deep economic problems].',
		gaps: {
			war: {
				type: 'phrase',
				stem: 'Besides Serbia’s economic problems, what caused the protests that drove Slobodan Milosevic from power?',
				accept:
					'the war; the Kosovo War; the outcome of the Kosovo War; the war’s outcome; the end of the war; losing the war; the lost war; the loss of the war; the result of the war; defeat; the defeat in the war; the war in Kosovo; how the war ended; the loss of Kosovo; losing Kosovo',
				wrong:
					'the arrest of a general; a treaty with Croatia; a quarrel with the Church; the loss of Montenegro'
			},
			economy: {
				type: 'phrase',
				stem: 'Besides the outcome of the war, what caused the protests in Serbia that drove Slobodan Milosevic from power?',
				accept:
					'economic problems; economic troubles; economic trouble; deep economic troubles; economic crisis; the economic crisis; the economic situation; economic difficulties; economic hardship; the economy; the bad economy; the weak economy; its economic problems; economics; poverty',
				wrong:
					'plans to join NATO; new language laws; quarrels with the Church; close ties with Russia'
			}
		}
	},
	'milosevic-title': {
		from: 'milosevic',
		kind: 'attribution',
		says: 'DW called Slobodan Milosevic, who was in power in Serbia until after the Kosovo War, a [what|dictator].',
		attributedTo: 'DW',
		gaps: {
			what: {
				type: 'term',
				stem: 'Which word did DW use for Slobodan Milosevic, who was in power in Serbia until after the Kosovo War?',
				accept: 'Serbian dictator; dictator of Serbia; a Serbian dictator',
				alsoTrue: 'president; leader; politician',
				wrong: 'reformer; populist; general; monarch'
			}
		}
	}
};
