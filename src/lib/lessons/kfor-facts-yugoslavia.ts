import type { FactDraft } from './lesson';

/** Facts about the country Kosovo belonged to, and what led to the war. */
export const yugoslavia: Record<string, FactDraft> = {
	yugoslavia: {
		from: 'yugoslavia',
		kind: 'relation',
		says: 'Before NATO intervened in 1999, Kosovo belonged to a country that was then called [country|Yugoslavia].',
		gaps: {
			country: {
				type: 'place',
				stem: 'What was the country called to which Kosovo belonged before NATO intervened in 1999?',
				cue: 'Kosovo belonged to it before NATO intervened in 1999',
				accept: 'Federal Republic of Yugoslavia; FRY; Jugoslavia; FR Yugoslavia',
				alsoTrue: 'Serbia',
				wrong: 'Czechoslovakia; Albania; Macedonia; Bulgaria'
			}
		}
	},
	republics: {
		from: 'republics',
		kind: 'relation',
		says: 'In 1999, Yugoslavia was made up of [montenegro|Montenegro] and [serbia|Serbia].',
		gaps: {
			montenegro: {
				type: 'place',
				stem: 'In 1999, Yugoslavia was made up of two republics. One was Serbia. Which was the other?',
				accept: 'Crna Gora',
				alsoTrue: 'Serbia',
				wrong: 'Croatia; Bosnia and Herzegovina; Slovenia; Macedonia'
			},
			serbia: {
				type: 'place',
				stem: 'In 1999, Yugoslavia was made up of two republics. One was Montenegro. Which was the other?',
				accept: 'Republic of Serbia',
				alsoTrue: 'Montenegro',
				wrong: 'Croatia; Slovenia; Macedonia; Bosnia and Herzegovina'
			}
		}
	},
	province: {
		from: 'republics',
		kind: 'relation',
		says: 'In Yugoslavia, before NATO intervened in 1999, Kosovo was [status|a province of Serbia].',
		gaps: {
			status: {
				type: 'phrase',
				stem: 'What was Kosovo’s status within Yugoslavia before NATO intervened in 1999?',
				accept:
					'a province; a Serbian province; province of Serbia; a province in Serbia; Serbia’s province; part of Serbia; a part of Serbia; it belonged to Serbia; a region of Serbia; an autonomous province; an autonomous province of Serbia',
				wrong:
					'a part of Montenegro; a republic of its own; a colony of Albania; a self-governing kingdom'
			}
		}
	},
	repression: {
		from: 'repression',
		kind: 'event',
		says: 'In the years before 1999, Yugoslavia’s [government|Serb]-dominated government increasingly repressed the [group|Albanian] population.',
		sensitive: true,
		gaps: {
			government: {
				type: 'term',
				stem: 'Which ethnic group dominated the government of Yugoslavia that increasingly repressed Albanians in the years before 1999?',
				accept: 'Serbs; Serbian; ethnic Serbs; ethnic Serb; Serbians',
				wrong: 'Croat; Slovene; Bosniak; Montenegrin'
			},
			group: {
				type: 'term',
				stem: 'Which part of the population was increasingly repressed by the government of Yugoslavia in the years before 1999, according to DW?',
				accept:
					'Albanians; ethnic Albanian; ethnic Albanians; Kosovo Albanian; Kosovo Albanians; the Albanian part; the Albanian population',
				wrong: 'Montenegrin; Turkish; Macedonian; Slovak'
			}
		}
	},
	insurgency: {
		from: 'insurgency',
		kind: 'event',
		says: 'In the years before 1999, a [what|guerrilla insurgency] of [who|Kosovo Albanians] was growing.',
		sensitive: true,
		gaps: {
			what: {
				type: 'phrase',
				stem: 'According to DW, what was growing among Kosovo Albanians in the years before 1999?',
				accept:
					'insurgency; guerrilla; guerrilla war; guerrilla warfare; guerrilla movement; guerilla insurgency; guerrilla uprising; guerrilla rebellion; guerrilla resistance; armed resistance; armed uprising; armed insurgency; an uprising; a rebellion; an armed rebellion; an insurrection; an armed insurrection',
				wrong: 'communist party; monarchist movement; trade union; religious revival'
			},
			who: {
				type: 'term',
				stem: 'Whose guerrilla insurgency was growing in the years before NATO intervened in Kosovo in 1999?',
				accept: 'Kosovo Albanian; Albanian; Albanians; ethnic Albanian; ethnic Albanians',
				wrong: 'Kosovo Serbs; Kosovo Turks; Bosnian Croats; Montenegrins'
			}
		}
	}
};
