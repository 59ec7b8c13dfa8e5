import type { FactDraft } from './lesson';

/** Facts about what KFOR is, the boycotted vote and the protests of May 2023. */
export const protests: Record<string, FactDraft> = {
	'short-name': {
		core: true,
		from: 'name',
		kind: 'definition',
		says: '[name|KFOR] is the short name of the peacekeeping mission that [leader|NATO] leads in Kosovo.',
		gaps: {
			name: {
				type: 'organization',
				stem: 'What is the short name of the peacekeeping mission that NATO leads in Kosovo?',
				cue: 'Short name of the peacekeeping mission in Kosovo',
				accept: 'K-FOR; Kosovo Force',
				wrong: 'EUFOR; UNMIK; SFOR; EULEX; IFOR'
			},
			leader: {
				type: 'organization',
				stem: 'Which organization leads the peacekeeping mission KFOR?',
				cue: 'Leads the peacekeepers in Kosovo',
				accept:
					'North Atlantic Treaty Organization; the North Atlantic alliance; the Western alliance',
				wrong: 'the UN; the EU; the OSCE; the Council of Europe'
			}
		}
	},
	'full-name': {
		from: 'name',
		kind: 'definition',
		says: 'KFOR’s full name is [name|Kosovo Force].',
		gaps: {
			name: {
				type: 'term',
				stem: 'What is KFOR’s full name?',
				accept: 'Kosovo Forces; the Kosovo Force',
				wrong: 'Kosovo Security Force; Kosovo Guard; Stabilisation Force; Kosovo Protection Corps'
			}
		}
	},
	dispute: {
		from: 'dispute',
		kind: 'event',
		says: 'In May 2023, KFOR’s peacekeepers were drawn into a dispute between ethnic Serbs and [side|the authorities of Kosovo].',
		gaps: {
			side: {
				type: 'phrase',
				stem: 'In May 2023, KFOR’s peacekeepers were drawn into a dispute between ethnic Serbs and whom?',
				accept:
					'the Kosovo authorities; Kosovo’s authorities; the authorities; the government of Kosovo; the Kosovo government; Kosovo’s government; the government; the government in Pristina; Pristina; Kosovo; the national authorities; the Kosovan authorities; the Kosovar authorities; the authorities in Kosovo; the Kosovan government',
				wrong:
					'the government of Albania; the army of Montenegro; the leaders of the EU; the police of Serbia'
			}
		}
	},
	resigned: {
		from: 'resigned',
		kind: 'event',
		says: 'Before the protests of May 2023, the mayors of Serb-majority areas in Kosovo [how|resigned] over a dispute with the government in [government|Pristina].',
		gaps: {
			how: {
				type: 'phrase',
				stem: 'How did the mayors of Serb-majority areas in Kosovo leave office before the protests of May 2023?',
				accept:
					'they resigned; by resigning; resignation; resign; by resignation; stepped down; they stepped down; by stepping down; quit; they quit; gave up office; of their own accord; voluntarily; resigned from office; resigned their posts; gave up their posts; they resigned voluntarily; they gave up their posts',
				wrong: 'were dismissed; were arrested; were voted out; retired'
			},
			government: {
				type: 'place',
				stem: 'Before the protests of May 2023, the mayors of Serb-majority areas in Kosovo resigned over a dispute with the government in which city?',
				cue: 'The former mayors were in dispute with its government',
				accept: 'Prishtina; Priština; Prishtinë',
				wrong: 'Belgrade; Brussels; Tirana; Skopje'
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
				accept:
					'Serbian; Serbs; ethnic Serb; ethnic Serbs; Kosovo Serb; Kosovo Serbs; the Serb community; the Serbian community',
				wrong: 'Albanian; Bosniak; Turkish; Roma'
			},
			what: {
				type: 'phrase',
				stem: 'What did the Serb community in Kosovo do about the vote for new mayors before the protests of May 2023?',
				accept:
					'boycott; boycotted it; boycotted the vote; they boycotted it; boycotting it; stayed away; stayed away from it; did not vote; didn’t vote; did not take part; refused to vote; refused to take part; ignored it; did not participate; didn’t participate; boycotted the election; boycotted the elections; refused to participate',
				wrong: 'disrupted; welcomed; postponed; supervised'
			}
		}
	},
	mayors: {
		from: 'protests',
		kind: 'event',
		says: 'In May 2023, ethnically [who|Albanian] mayors took office in areas of Kosovo with a Serb majority.',
		gaps: {
			who: {
				type: 'term',
				stem: 'Mayors of which ethnic background took office in May 2023 in areas of Kosovo where most people are Serbs?',
				accept:
					'Albanians; ethnic Albanian; ethnically Albanian; Kosovo Albanian; ethnic Albanians',
				wrong: 'Serb; Bosniak; Turkish; Croatian'
			}
		}
	},
	protests: {
		core: true,
		from: 'protests',
		kind: 'cause',
		says: 'In May 2023, people in areas of Kosovo with a Serb majority protested because [why|ethnically Albanian mayors took office].',
		gaps: {
			why: {
				type: 'phrase',
				stem: 'Why did people in areas of Kosovo with a Serb majority protest in May 2023?',
				accept:
					'mayors took office; Albanian mayors took office; new mayors took office; new Albanian mayors took office; ethnic Albanian mayors took office; Albanian mayors; new Albanian mayors; new mayors; ethnic Albanian mayors; the new mayors were Albanian; the mayors were Albanian; Albanians became mayors; Albanians took office as mayors; they got Albanian mayors; Albanian mayors came into office; Albanian mayors were installed; ethnically Albanian mayors were installed; ethnic Albanian mayors had taken office; the new mayors were ethnic Albanians; the mayors were ethnic Albanians; Albanian mayors came to power',
				wrong:
					'their former mayors had been arrested; KFOR troops were leaving the north; a Serb party had been banned; a border crossing had been closed'
			}
		}
	}
};
