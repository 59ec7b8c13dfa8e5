import type { FactDraft } from './lesson';

/** Facts about the peacekeepers, the boycotted vote and the protests of May 2023. */
export const protests: Record<string, FactDraft> = {
	dispute: {
		from: 'dispute',
		kind: 'event',
		says: 'In May 2023, peacekeepers led by [leader|NATO] were drawn into a dispute between the authorities of Kosovo and ethnic [opponents|Serbs].',
		gaps: {
			leader: {
				type: 'organization',
				stem: 'Who led the peacekeepers that were drawn into a dispute in Kosovo in May 2023?',
				cue: 'Leads the peacekeepers in Kosovo',
				accept: 'North Atlantic Treaty Organization; the North Atlantic alliance',
				wrong: 'the UN; the EU; the OSCE; the Council of Europe'
			},
			opponents: {
				type: 'term',
				stem: 'In May 2023, peacekeepers were drawn into a dispute between the authorities of Kosovo and which ethnic group?',
				accept: 'ethnic Serbs; Kosovo Serbs; Serbians',
				wrong: 'Albanians; Bosniaks; Croats; Turks; Roma'
			}
		}
	},
	'short-name': {
		from: 'name',
		kind: 'definition',
		says: 'The peacekeeping mission that NATO leads in Kosovo has the short name [name|KFOR].',
		gaps: {
			name: {
				type: 'organization',
				stem: 'What is the short name of the peacekeeping mission that NATO leads in Kosovo?',
				cue: 'Peacekeeping mission in Kosovo',
				accept: 'Kosovo Force; K-FOR',
				wrong: 'EUFOR; SFOR; UNMIK; IFOR; EULEX'
			}
		}
	},
	'full-name': {
		from: 'name',
		kind: 'definition',
		says: 'The letters “FOR” in KFOR come from the word [word|Force].',
		gaps: {
			word: {
				type: 'term',
				stem: 'Which word do the letters “FOR” in KFOR come from?',
				accept: 'Kosovo Force; forces',
				wrong: 'Forum; Formation; Fortress; Foreign'
			}
		}
	},
	boycott: {
		from: 'boycott',
		kind: 'event',
		says: 'Before the protests of May 2023, the [who|Serb] community in Kosovo [what|boycotted] the vote for new mayors.',
		gaps: {
			who: {
				type: 'term',
				stem: 'Which community in Kosovo boycotted the vote for new mayors before the protests of May 2023?',
				accept: 'Serbian; Serbs; ethnic Serb; Kosovo Serb',
				wrong: 'Albanian; Bosniak; Turkish; Roma'
			},
			what: {
				type: 'phrase',
				stem: 'What did the Serb community in Kosovo do about the vote for new mayors before the protests of May 2023?',
				accept:
					'boycott; boycotted it; boycotted the vote; they boycotted it; stayed away; did not vote; refused to vote',
				wrong: 'postponed; organised; supervised; welcomed'
			}
		}
	},
	mayors: {
		from: 'protests',
		kind: 'event',
		says: 'In [when|May 2023], ethnically [who|Albanian] mayors took office in areas of Kosovo with a Serb majority.',
		gaps: {
			when: {
				type: 'date',
				date: '2023-05',
				stem: 'In which month did ethnically Albanian mayors take office in areas of Kosovo with a Serb majority?',
				cue: 'Ethnically Albanian mayors take office in areas with a Serb majority',
				wrong: 'April 2023; June 2023; March 2023; July 2023; February 2023; August 2023'
			},
			who: {
				type: 'term',
				stem: 'Which ethnic background did the mayors have who took office in May 2023 in areas of Kosovo with a Serb majority?',
				accept: 'Albanians; ethnic Albanian; ethnically Albanian; Kosovo Albanian',
				wrong: 'Serb; Bosniak; Turkish; Croatian'
			}
		}
	},
	protests: {
		from: 'protests',
		kind: 'cause',
		says: 'In May 2023, people protested in areas of Kosovo where most people are [where|Serbs], because [why|new mayors took office].',
		gaps: {
			where: {
				type: 'term',
				stem: 'In May 2023, people protested in certain areas of Kosovo. To which ethnic group does the majority there belong?',
				accept: 'ethnic Serbs; Serb; Kosovo Serbs; Serbians',
				wrong: 'Albanians; Bosniaks; Turks; Roma; Croats'
			},
			why: {
				type: 'phrase',
				stem: 'Why did people in areas with a Serb majority protest in Kosovo in May 2023?',
				accept:
					'mayors took office; Albanian mayors took office; ethnically Albanian mayors took office; new Albanian mayors took office; new mayors',
				wrong:
					'KFOR troops were leaving; a Serb party was banned; the police were on strike; taxes had been raised'
			}
		}
	},
	resigned: {
		from: 'resigned',
		kind: 'event',
		says: 'The mayors who were in office before the vote boycotted by Serbs in Kosovo [how|resigned] over a dispute with the government in [government|Pristina].',
		gaps: {
			how: {
				type: 'phrase',
				stem: 'How did the mayors who were in office before the vote boycotted by Serbs in Kosovo leave their posts?',
				accept:
					'they resigned; by resigning; resignation; resign; stepped down; they stepped down; quit',
				wrong: 'were dismissed; were arrested; were voted out; retired'
			},
			government: {
				type: 'place',
				stem: 'The mayors before the vote boycotted by Serbs in Kosovo resigned over a dispute. With the government in which city?',
				cue: 'City whose government the previous mayors were in dispute with',
				accept: 'Prishtina; Priština; Prishtinë',
				wrong: 'Belgrade; Brussels; Tirana; Skopje; Washington'
			}
		}
	}
};
