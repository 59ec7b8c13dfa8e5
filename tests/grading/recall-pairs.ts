/** What somebody may write from memory, and the facts of the lesson that are in it. */
export const written: [text: string, facts: string][] = [
	[
		'It started with 50,000 soldiers in 1999 and had 3,800 troops from 27 countries in 2023.',
		'first-size size'
	],
	['KFOR is a peacekeeping mission in Kosovo led by NATO.', 'short-name'],
	['KFOR stands for Kosovo Force, that is the full name.', 'full-name'],
	['It started with 50,000 soldiers in 1999.', 'first-size'],
	['At first KFOR had fifty thousand troops', 'first-size'],
	['In 2023 there were only about 3,800 troops from 27 countries.', 'size'],
	['kfor: 3800 soldiers, 27 countries', 'size'],
	[
		'KFOR had 50,000 troops at the beginning in 1999 and about 3,800 troops in Kosovo in May 2023.',
		'first-size size'
	],
	['Kosovo declared independence from Serbia in 2008.', 'declaration'],
	['2008: Kosovo declares its independence', 'declaration'],
	['NATO bombed for 78 days, the bombing campaign was in 1999.', 'bombing'],
	['The bombing campaign lasted seventy-eight days.', 'bombing'],
	['NATO’s bombing made the Serbian forces withdraw from Kosovo.', 'withdrawal'],
	['11 Italian soldiers were injured in clashes in the north.', 'italian'],
	[
		'11 Italian and 19 Hungarian KFOR soldiers were injured in the clashes in northern Kosovo.',
		'italian hungarian'
	],
	['Vucic said that 52 Serbs were injured in the clashes', 'injured-serbs'],
	['Aleksandar Vucic is the president of Serbia.', 'vucic-office'],
	['The commander of KFOR was called Ristuccia.', 'commander'],
	['90 percent of all people in Kosovo as a whole are ethnic Albanians.', 'share'],
	['In the north of Kosovo most people are Serbs.', 'north'],
	['Northern Kosovo has four municipalities.', 'municipalities'],
	['Zvecan is 45 km from Pristina, a mainly Serb town', 'zvecan-distance'],
	['Russia and China backed Belgrade’s view', 'backers'],
	['Belgrade regards Kosovo as a breakaway province of Serbia', 'belgrade-view'],
	['The Serb community boycotted the vote for the new mayors.', 'boycott'],
	['The mayors of Serb-majority areas resigned over a dispute with Pristina.', 'resigned'],
	['Kosovo belonged to a country called Yugoslavia before NATO intervened.', 'yugoslavia'],
	['Yugoslavia was made up of Serbia and Montenegro', 'republics'],
	['Milosevic was driven from power by massive protests in Serbia', 'milosevic'],
	['DW called Milosevic a dictator', 'milosevic-title'],
	['A guerrilla insurgency of Kosovo Albanians was growing.', 'insurgency'],
	['Hundreds of thousands of Kosovo Albanians fled during NATO’s campaign.', 'fled'],
	[
		'Many Kosovo Albanians were displaced inside their country even before the campaign.',
		'displaced'
	],
	[
		'The UN administered Kosovo politically after the war until it declared independence',
		'administration'
	],
	['One task was to protect the remaining Serbs after the war.', 'protection'],
	['KFOR’s task was to keep the peace between Kosovo Serbs and Kosovo Albanians', 'task'],
	['Montenegro and North Macedonia are neighbours that took part in KFOR.', 'neighbours'],
	['Turkey, Canada, the UK and the US are NATO powers outside the EU that took part.', 'powers'],
	['Most of the countries taking part in KFOR are members of NATO', 'members'],
	['The US and other allies rebuked Pristina for entering municipal buildings by force', 'rebuke'],
	['the authorities used force to enter municipal buildings', 'escort'],
	[
		'Some soldiers had fractures, burns from improvised explosives and injuries from firearms',
		'wounds'
	],
	['Ethnic Serbs deeply distrust the national authorities', 'trust'],
	['Ethnic Serbs keep close ties with Belgrade.', 'ties'],
	['Many people in the north don’t recognise Kosovo as a state.', 'statehood'],
	['The US and most EU countries have recognised Kosovo’s independence.', 'recognition'],
	['In 1999 NATO intervened in Kosovo to end the violence', 'intervention'],
	[
		'KFOR soldiers clashed with Kosovo Serb protesters at the entrance of the municipal office in Zvecan',
		'office-clash'
	],
	[
		'The government repressed the Albanian population for years before 1999, it was Serb-dominated',
		'repression'
	],
	['Protestors attacked KFOR soldiers guarding municipal offices', 'guarding'],
	['NATO was sending more forces to Kosovo', 'reinforcements'],
	['kosovo declered its independance in 2008', 'declaration'],
	[
		'Peacekeepers were caught in a dispute between ethnic Serbs and the Kosovo authorities',
		'dispute'
	],
	['After the war the UN administered Kosovo', 'administration'],
	[
		'KFOR sent soldiers to Zvecan because tension was growing between police and protesters.',
		'deployed'
	],
	['the us and its allies had called for restraint', 'restraint'],
	['Belgrade sees Kosovo as a breakaway province', 'belgrade-view'],
	['Ristuccia said both parties must accept full responsibility', 'responsibility'],
	['He warned them not to hide behind false narratives', 'narratives'],
	['Kosovo was a province of Serbia in Yugoslavia', 'province'],
	['Many Kosovo Serbs, but not all, left for Serbia when Serbian forces withdrew', 'left'],
	['KFOR also supported the international humanitarian effort', 'aid'],
	['NATO bombed from the air', 'bombing-kind'],
	['the ethnic albanian mayors took office', 'mayors'],
	[
		'The protests that brought Milosevic down came from the outcome of the war and economic problems',
		'milosevic-causes'
	],
	['KFOR troops arrived in Kosovo in 1999 when the Kosovo War ended', 'arrival'],
	['municipal buildings were entered to escort new mayors', 'escort-purpose']
];

/** What sounds like a fact and is not: it must not be taken for it. */
export const traps: [text: string, fact: string][] = [
	['It had 3,800 cars from 27 factories in 1999.', 'size'],
	['In 2023 it had 27 troops from 3,800 countries.', 'size'],
	['It started with 5,000 soldiers in 1999.', 'first-size'],
	['KFOR had 3,800 troops at the beginning in 1999.', 'first-size'],
	['At the beginning KFOR had 50,000 troops in 1989.', 'first-size'],
	['KFOR had 50,000 troops in Kosovo in May 2023 from 27 countries.', 'first-size'],
	['In 2023 there were about 38,000 troops from 72 countries.', 'size'],
	['KFOR had 3,800 troops in 1999 and 50,000 troops in May 2023.', 'first-size'],
	['KFOR had 3,800 troops in 1999 and 50,000 troops in May 2023.', 'size'],
	['Serbia declared its independence from Kosovo in 2008.', 'declaration'],
	['Kosovo declared its independence from Serbia in 1999.', 'declaration'],
	['Kosovo never declared its independence from Serbia.', 'declaration'],
	['Kosovo did not declare independence in 2008.', 'declaration'],
	['The bombing campaign lasted 87 days.', 'bombing'],
	['The bombing campaign lasted 78 weeks, no, it did not last 78 days', 'bombing'],
	['11 Hungarian and 19 Italian soldiers were injured in clashes in northern Kosovo.', 'italian'],
	['11 Hungarian and 19 Italian soldiers were injured in clashes in northern Kosovo.', 'hungarian'],
	['19 Italian soldiers were injured in clashes in northern Kosovo', 'italian'],
	['Vucic said that 25 Serbs were injured in the clashes', 'injured-serbs'],
	['Ristuccia was the president of Serbia', 'vucic-office'],
	['Vucic was the commander of KFOR', 'commander'],
	['9 percent of the people in Kosovo as a whole are ethnic Albanians.', 'share'],
	['90 percent of the people in Kosovo as a whole are ethnic Serbs', 'share'],
	['In the south of Kosovo most people are ethnic Serbs.', 'north'],
	['In northern Kosovo few people were ethnic Serbs', 'north'],
	['Southern Kosovo has four municipalities.', 'municipalities'],
	['Northern Kosovo has five municipalities.', 'municipalities'],
	['Zvecan is 54 kilometres from Pristina', 'zvecan-distance'],
	['The Serb community did not boycott the vote for new mayors.', 'boycott'],
	['The mayors never resigned over a dispute with the government in Pristina.', 'resigned'],
	['Kosovo belonged to a country called Austria before NATO intervened in 1999.', 'yugoslavia'],
	['Yugoslavia was made up of Bosnia and Croatia.', 'republics'],
	['DW did not call Milosevic a dictator.', 'milosevic-title'],
	['Hundreds of thousands of Kosovo Serbs fled during NATO’s campaign.', 'displaced'],
	['Many people in the north of Kosovo recognise it as a state.', 'statehood'],
	['Kosovo recognised the independence of the US', 'recognition'],
	['The US and most EU countries have not recognised Kosovo’s independence.', 'recognition'],
	['Ethnic Serbs deeply trust the national authorities', 'trust'],
	['Ethnic Serbs do not keep close ties with Belgrade', 'ties'],
	['Protesters guarded the municipal offices', 'guarding'],
	['NATO was not sending more forces to Kosovo', 'reinforcements'],
	[
		'After NATO’s campaign of 1999 many Kosovo Albanians were displaced inside their own country',
		'displaced'
	],
	['On 30 May 2023 KFOR soldiers clashed with ethnic Serbs in the north of Kosovo', 'clash-date'],
	['KFOR', 'short-name'],
	['NATO Kosovo KFOR Serbia 1999 2008 Albanians', 'declaration'],
	['NATO Kosovo KFOR Serbia 1999 2008 Albanians', 'intervention'],
	['1999', 'arrival'],
	['The weather in Pristina is nice.', 'resigned'],
	['Serbia is a country.', 'republics'],
	['Russia and China are large countries.', 'backers'],
	['I like Turkey and Canada.', 'powers'],
	['The war ended.', 'arrival'],
	[
		'After the war the EU administered Kosovo politically until it declared independence',
		'administration'
	],
	[
		'KFOR sent soldiers to Belgrade as tension grew between protesters and the Serbian police',
		'deployed'
	],
	[
		'Serbia and its allies had called for restraint before buildings were entered by force',
		'restraint'
	],
	['Pristina sees Kosovo as a breakaway province of Serbia', 'belgrade-view'],
	['Neither party had to accept full responsibility', 'responsibility'],
	['KFOR’s commander called on both parties to cause further escalation', 'escalation'],
	['Kosovo was a province of Croatia in Yugoslavia', 'province'],
	['All Kosovo Serbs left for Serbia in 1999', 'left'],
	['KFOR bombed Kosovo for 78 days', 'bombing'],
	['Ethnically Serb mayors took office in areas with a Serb majority', 'mayors'],
	['Milosevic was the president of Serbia in May 2023', 'vucic-office'],
	['KFOR troops came to Kosovo in 1991 when the Kosovo War ended', 'arrival'],
	['NATO withdrew from Kosovo', 'withdrawal'],
	['52 KFOR soldiers were injured in clashes in northern Kosovo', 'injured-serbs'],
	['The US backed Belgrade’s view of Kosovo', 'backers'],
	['Germany and France are NATO powers outside the EU', 'powers'],
	['KFOR leads NATO in Kosovo', 'short-name'],
	['Kosovo’s full name is KFOR', 'full-name'],
	['In 1999 Serbia intervened in Kosovo, its aim was to end violence', 'intervention'],
	['KFOR attacked protesters who were guarding municipal offices', 'guarding']
];
