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
				stem: 'What was the name of the country to which Kosovo belonged before NATO intervened in 1999?',
				cue: 'Country to which Kosovo belonged before NATO intervened in 1999',
				accept: 'Federal Republic of Yugoslavia; FRY; Jugoslavia',
				alsoTrue: 'Serbia',
				wrong: 'Albania; Czechoslovakia; Macedonia; Bulgaria; Austria-Hungary'
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
				wrong: 'Croatia; Bosnia and Herzegovina; Slovenia; Macedonia; Albania'
			},
			serbia: {
				type: 'place',
				stem: 'In 1999, Yugoslavia was made up of two republics. One was Montenegro. Which was the other?',
				accept: 'Republic of Serbia',
				alsoTrue: 'Montenegro',
				wrong: 'Croatia; Slovenia; Macedonia; Bosnia and Herzegovina; Albania'
			}
		}
	},
	province: {
		from: 'republics',
		kind: 'relation',
		says: 'In Yugoslavia, before NATO intervened in 1999, Kosovo was a [status|province] of [republic|Serbia].',
		gaps: {
			status: {
				type: 'term',
				stem: 'What was Kosovo’s place within Serbia in Yugoslavia, before NATO intervened in 1999?',
				accept: 'a Serbian province; province of Serbia',
				wrong: 'colony; kingdom; republic; municipality'
			},
			republic: {
				type: 'place',
				stem: 'Of which part of Yugoslavia was Kosovo a province before NATO intervened in 1999?',
				accept: 'Republic of Serbia',
				wrong: 'Montenegro; Croatia; Macedonia; Slovenia'
			}
		}
	},
	repression: {
		from: 'repression',
		kind: 'event',
		says: 'In the years before 1999, the [government|Serb]-dominated government in Yugoslavia increasingly repressed the [group|Albanian] population.',
		sensitive: true,
		gaps: {
			government: {
				type: 'term',
				stem: 'Which ethnic group dominated the government that increasingly repressed Albanians in Yugoslavia in the years before 1999?',
				accept: 'Serbs; Serbian; ethnic Serbs',
				wrong: 'Croat; Slovene; Turk; Bosniak'
			},
			group: {
				type: 'term',
				stem: 'Which part of the population did DW describe as increasingly repressed in Yugoslavia in the years before 1999?',
				accept: 'Albanians; ethnic Albanian; ethnic Albanians; Kosovo Albanian; Kosovo Albanians',
				wrong: 'Turkish; Bulgarian; Greek; Italian'
			}
		}
	},
	insurgency: {
		from: 'insurgency',
		kind: 'event',
		says: 'In the years before 1999, an insurgency of [who|Kosovo Albanian] [what|guerrillas] was growing.',
		sensitive: true,
		gaps: {
			what: {
				type: 'term',
				stem: 'Which kind of Kosovo Albanian fighters led an insurgency that was growing in the years before 1999?',
				accept: 'guerillas; guerrilla; guerilla; guerrilla fighters; guerrilla groups',
				wrong: 'mercenaries; monarchists; pirates; conscripts'
			},
			who: {
				type: 'term',
				stem: 'To which group did the guerrillas belong whose insurgency was growing in the years before NATO intervened in Kosovo in 1999?',
				accept: 'Kosovo Albanians; Albanian; Albanians; ethnic Albanian; ethnic Albanians',
				wrong: 'Kosovo Serb; Kosovo Turkish; Bosnian Croat; Montenegrin'
			}
		}
	}
};
