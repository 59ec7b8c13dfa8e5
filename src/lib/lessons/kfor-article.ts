import type { ArticleDraft } from './lesson';

/**
 * What Ella Joyner of DW explained on 30 May 2023, told in our own words. Each sentence stands on
 * its own, because each is quoted alone as the proof of a fact; relative dates are resolved.
 */
export const kforArticle: ArticleDraft = {
	title: 'Who are the KFOR troops in Kosovo?',
	language: 'en',
	source: {
		publisher: 'DW',
		author: 'Ella Joyner',
		url: 'https://www.dw.com/en/who-are-the-nato-led-troops-caught-in-the-kosovo-tensions/a-65773609',
		published: '2023-05-30',
		retold: true
	},
	addedAt: Date.UTC(2026, 10, 24),
	paragraphs: [
		{
			name: 'Kosovo Force, or KFOR for short, is a peacekeeping mission in Kosovo that NATO leads.',
			dispute:
				'In May 2023, KFOR’s peacekeepers were drawn into a bitter dispute between ethnic Serbs and the authorities of Kosovo.'
		},
		'What happened to the peacekeepers?',
		{
			resigned:
				'The mayors of areas with a Serb majority had resigned because they were in dispute with Kosovo’s government in Pristina.',
			boycott: 'The Serb community in Kosovo boycotted the vote for new mayors.',
			protests:
				'In May 2023, ethnically Albanian mayors took office in areas with a Serb majority, and people there protested against it.',
			escort:
				'In the week of 22 May 2023, the Kosovo authorities used force to enter municipal buildings, so that they could escort the new mayors in.',
			rebuke:
				'The United States and other allies, who had already asked for restraint, rebuked Pristina for entering the buildings by force.'
		},
		{
			deployed:
				'As tension grew between the protesters and the Kosovo police, KFOR sent soldiers to several places, one of them the town of Zvecan.',
			zvecan: 'Zvecan is a mainly Serb town, about 45 kilometres (or 28 miles) from Pristina.',
			office:
				'At the entrance of Zvecan’s municipal office, KFOR soldiers clashed with Kosovo Serb protesters.',
			guarding: 'Protesters attacked KFOR soldiers who were guarding municipal offices.'
		},
		{
			injured:
				'On Monday, 29 May 2023, according to KFOR, 11 Italian and 19 Hungarian soldiers were hurt when KFOR troops and ethnic Serbs clashed in the north of Kosovo.',
			wounds:
				'KFOR said that some of the soldiers had fractures, that improvised explosives had burned some, and that firearms had injured some.',
			serbs:
				'Aleksandar Vucic, the president of Serbia, spoke of 52 ethnic Serbs injured in the clashes.',
			reinforcements: 'DW also reported that NATO was sending more forces to Kosovo.'
		},
		{
			calm: 'On Tuesday, 30 May 2023, KFOR’s commander, Angelo Michele Ristuccia, said that his troops were in place to ease tension.',
			lives:
				'Ristuccia said that KFOR had averted threats to the lives of people on both sides, Kosovo Serbs and Kosovo Albanians.',
			responsibility:
				'Ristuccia asked both parties to accept full responsibility for the events and to stop any further escalation.',
			narratives: 'Neither party, Ristuccia added, should hide behind narratives that are false.'
		},
		{
			north: 'Northern Kosovo has four municipalities, and most people there are ethnic Serbs.',
			share: 'In the whole of Kosovo, however, 90 per cent of the people are ethnic Albanians.',
			declaration: 'In 2008, Kosovo declared its independence from Serbia.',
			statehood: 'Many people in the north of Kosovo do not recognise it as a state.',
			belgrade:
				'Belgrade, with the backing of Russia and China, sees Kosovo as a Serbian province that has broken away.',
			recognition:
				'The United States and most countries of the EU, on the other hand, have recognised Kosovo’s independence.',
			trust:
				'Ethnic Serbs in Kosovo often deeply distrust the national authorities and keep close ties with Belgrade.'
		},
		'Who serves in KFOR?',
		{
			size: 'In May 2023, KFOR had about 3,800 soldiers in Kosovo, from 27 countries.',
			members:
				'Most of the countries that take part in KFOR are members of NATO, but several are not.',
			union:
				'Some of KFOR’s soldiers come from the European Union, where most states, but not all of them, recognise Kosovo.',
			neighbours:
				'Neighbours in the region take part in KFOR as well, such as Montenegro and North Macedonia.',
			powers:
				'NATO powers outside the EU also take part: Turkey, Canada, the United Kingdom and the United States, for example.'
		},
		'Why are KFOR’s soldiers in Kosovo?',
		{
			since: 'KFOR’s soldiers have been in Kosovo since 1999, when the Kosovo War ended.',
			task: 'KFOR’s task is to keep peace between Kosovo Serbs and Kosovo Albanians, because tension and violence return from time to time.',
			first: 'In 1999, KFOR had 50,000 soldiers.'
		},
		{
			yugoslavia:
				'Before NATO intervened in 1999, Kosovo belonged to a country that was then called Yugoslavia.',
			republics:
				'In 1999, Yugoslavia consisted only of Montenegro and Serbia, and Kosovo was a province of Serbia.',
			repression:
				'For years before 1999, the Serb-dominated government had repressed the Albanian population more and more.',
			insurgency:
				'In the years before 1999, a guerrilla insurgency of Kosovo Albanians was growing too.',
			intervention: 'NATO intervened in Kosovo in 1999, and its aim was to end the violence.'
		},
		{
			bombing: 'NATO bombed from the air on a massive scale for 78 days.',
			withdrawal: 'NATO’s bombing led Serbian forces to withdraw from Kosovo.',
			protest:
				'The outcome of the war and Serbia’s deep economic problems later caused massive protests in Serbia.',
			milosevic:
				'The protests in Serbia drove Slobodan Milosevic, whom DW calls a dictator, from power.'
		},
		{
			displaced:
				'Even before NATO’s campaign, many Kosovo Albanians were displaced inside their own country.',
			fled: 'During NATO’s campaign, hundreds of thousands more Kosovo Albanians fled.',
			left: 'Later, when Serbian forces withdrew, many Kosovo Serbs left for Serbia too, but not all.',
			role: 'KFOR’s tasks included protecting the Serbs who remained in Kosovo and supporting international humanitarian aid.',
			administration:
				'The United Nations took over the political administration of Kosovo after the war and kept it until Kosovo declared independence.'
		}
	]
};
