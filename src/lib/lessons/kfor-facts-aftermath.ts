import type { FactDraft } from './lesson';

/** Facts about those who fled and left, and about the fall of Milosevic. */
export const aftermath: Record<string, FactDraft> = {
	displaced: {
		from: 'displaced',
		kind: 'event',
		says: 'Even before NATO’s campaign of 1999, many [who|Kosovo Albanians] were [what|displaced] inside their own country.',
		sensitive: true,
		gaps: {
			who: {
				type: 'term',
				stem: 'Many members of which group were, according to DW, displaced inside their own country before NATO’s campaign of 1999?',
				accept: 'Albanians; ethnic Albanians; Kosovo Albanian',
				wrong: 'Kosovo Serbs; Kosovo Bosniaks; Montenegrins; Kosovo Croats'
			},
			what: {
				type: 'term',
				stem: 'What was the situation of many Kosovo Albanians inside their own country even before NATO’s campaign of 1999?',
				accept:
					'internally displaced; driven from their homes; forced from their homes; driven out; uprooted; made homeless',
				wrong: 'mobilised; pardoned; promoted; recruited'
			}
		}
	},
	fled: {
		from: 'fled',
		kind: 'quantity',
		says: 'During NATO’s campaign of 1999, [count|hundreds of thousands] more [who|Kosovo Albanians] fled.',
		sensitive: true,
		gaps: {
			count: {
				type: 'phrase',
				stem: 'How many more Kosovo Albanians fled during NATO’s campaign of 1999, besides those already displaced?',
				accept: 'several hundred thousand; hundreds of thousands more; hundred thousands',
				wrong: 'about ten thousand; several hundred; around one thousand; over ten million'
			},
			who: {
				type: 'term',
				stem: 'Which people fled in the hundreds of thousands during NATO’s campaign of 1999?',
				accept: 'Albanians; ethnic Albanians; Kosovo Albanian',
				wrong: 'Kosovo Serbs; Kosovo Bosniaks; Montenegrins; Kosovo Croats'
			}
		}
	},
	left: {
		from: 'left',
		kind: 'event',
		says: 'Of the [who|Kosovo Serbs], [share|many but not all] left for Serbia in 1999, when Serbian forces withdrew.',
		sensitive: true,
		gaps: {
			share: {
				type: 'phrase',
				stem: 'What share of the Kosovo Serbs left Kosovo when Serbian forces withdrew in 1999?',
				accept: 'many; many, not all; not all; not all of them; many of them; a lot; a lot of them',
				wrong: 'all without exception; only a handful; none at all; exactly one half'
			},
			who: {
				type: 'term',
				stem: 'According to DW, many members of which group left Kosovo in 1999, once NATO’s campaign had ended?',
				accept: 'Serbs; ethnic Serbs; Kosovo Serb',
				wrong: 'Kosovo Albanians; Kosovo Turks; Kosovo Bosniaks; KFOR soldiers'
			}
		}
	},
	milosevic: {
		from: 'milosevic',
		kind: 'event',
		says: 'After the Kosovo War, [how|massive protests] in Serbia drove [who|Slobodan Milosevic] from power.',
		gaps: {
			how: {
				type: 'phrase',
				stem: 'What drove Slobodan Milosevic from power in Serbia after the Kosovo War?',
				accept:
					'protests; mass protests; huge protests; large protests; demonstrations; mass demonstrations; massive demonstrations; protest',
				wrong: 'foreign troops; army generals; a royal decree; a court ruling'
			},
			who: {
				type: 'person',
				stem: 'Who was driven from power in Serbia by massive protests after the Kosovo War?',
				cue: 'Driven from power in Serbia after the Kosovo War',
				accept: 'Milosevic; Slobodan Milošević; Milošević; President Milosevic',
				wrong:
					'Aleksandar Vucic; Vojislav Kostunica; Josip Broz Tito; Franjo Tudjman; Zoran Djindjic'
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
				stem: 'Besides economic problems in Serbia, what caused the protests that drove Slobodan Milosevic from power?',
				accept:
					'the war; the Kosovo War; the outcome of the Kosovo War; losing the war; the lost war; the result of the war; defeat; defeat in the war; how the war ended',
				wrong:
					'the death of a minister; a ban on newspapers; the loss of Montenegro; a visit by a general'
			},
			economy: {
				type: 'phrase',
				stem: 'Besides the outcome of the war, what in Serbia caused the protests that drove Slobodan Milosevic from power?',
				accept:
					'economic problems; economic troubles; economic trouble; deep economic troubles; deep economic trouble; economic crisis; the economy; the bad economy; its economic problems',
				wrong:
					'unpopular language laws; severe flood damage; strict religious rules; new school taxes'
			}
		}
	},
	'milosevic-title': {
		from: 'milosevic',
		kind: 'attribution',
		says: 'DW called Slobodan Milosevic a Serbian [what|dictator].',
		attributedTo: 'DW',
		gaps: {
			what: {
				type: 'term',
				stem: 'As what kind of ruler did DW describe Slobodan Milosevic?',
				accept: 'Serbian dictator; dictator of Serbia',
				alsoTrue: 'president; leader; politician',
				wrong: 'monarch; reformer; democrat; general'
			}
		}
	}
};
