import type { FactDraft } from './lesson';

/** Facts about NATO’s intervention of 1999. */
export const war: Record<string, FactDraft> = {
	intervention: {
		core: true,
		from: 'intervention',
		kind: 'event',
		says: 'In [when|1999], [who|NATO] intervened in Kosovo; its aim, as DW described it, was [aim|to end violence].',
		sensitive: true,
		gaps: {
			when: {
				type: 'date',
				date: '1999',
				stem: 'In which year did NATO intervene in Kosovo?',
				cue: 'NATO intervenes in Kosovo',
				wrong: '2008; 1995; 2001; 1992; 2003; 1989'
			},
			who: {
				type: 'organization',
				stem: 'Which organization intervened militarily in Kosovo in 1999?',
				cue: 'Intervened militarily in Kosovo in 1999',
				accept:
					'North Atlantic Treaty Organization; the North Atlantic alliance; the Western alliance',
				wrong: 'the EU; the UN; the OSCE; the Warsaw Pact'
			},
			aim: {
				type: 'phrase',
				stem: 'As DW described it, what was the aim of NATO’s intervention in Kosovo in 1999?',
				accept:
					'end violence; ending violence; end the violence; to end the violence; ending the violence; stop violence; stop the violence; to stop the violence; stopping the violence; to put an end to violence; an end to the violence; bring peace; to bring peace; peace; to end the repression',
				wrong: 'to redraw borders; to free hostages; to hold elections; to gain land'
			}
		}
	},
	bombing: {
		core: true,
		from: 'bombing',
		kind: 'quantity',
		says: 'NATO’s bombing campaign of 1999 lasted [days|78] days.',
		sensitive: true,
		gaps: {
			days: {
				type: 'number',
				value: 78,
				unit: 'days',
				stem: 'How many days did NATO’s bombing campaign of 1999 last?',
				cue: 'Days of NATO’s bombing campaign in 1999',
				accept: 'seventy-eight; 78 days',
				wrong: '52; 90; 27; 108; 45; 120; 19'
			}
		}
	},
	'bombing-kind': {
		from: 'bombing',
		kind: 'event',
		says: 'In its campaign of 1999 over Kosovo, NATO used massive [how|bombing from the air].',
		sensitive: true,
		gaps: {
			how: {
				type: 'phrase',
				stem: 'What did NATO use on a massive scale in its campaign of 1999 over Kosovo?',
				accept:
					'bombing; bombings; aerial bombing; air strikes; airstrikes; air attacks; aerial attacks; bombardment; aerial bombardment; bombs; air raids; bombardment from the air; bombing raids; air power; the air force; air bombing; bombing by plane',
				wrong:
					'shelling from the sea; attacks with tanks; parachute landings; raids across the border'
			}
		}
	},
	withdrawal: {
		from: 'withdrawal',
		kind: 'cause',
		says: 'NATO’s bombing in 1999 led [who|Serbian forces] to withdraw from Kosovo.',
		sensitive: true,
		gaps: {
			who: {
				type: 'organization',
				stem: 'Whose troops withdrew from Kosovo as a result of NATO’s bombing in 1999?',
				accept:
					'Serb forces; Serbian troops; Serb troops; the Serbian army; the Serbian military; Serbian soldiers; Serb soldiers; Serbia; Serbia’s forces; Serbia’s troops; Serbia’s army; Serbian; Serbs; Yugoslav forces; Yugoslav troops; Yugoslavia; the Yugoslav army',
				wrong: 'Russian forces; Albanian forces; Croatian forces; UN peacekeepers'
			}
		}
	}
};
