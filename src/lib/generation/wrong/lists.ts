/** Names of one kind that are known to many, each group by itself; the near ones are taken for each other. */
const groups: Record<string, string> = {
	// Cities, country by country
	cityUs:
		'New York|Chicago|Los Angeles|Washington|Boston|Philadelphia|San Francisco|Houston|Dallas|Detroit|Atlanta|Miami|Seattle|Denver|Cleveland|Baltimore|Minneapolis|Pittsburgh|San Diego|Phoenix|New Orleans|Las Vegas|St. Louis|Cincinnati|Milwaukee|Portland|Kansas City|Memphis|Nashville|Orlando|Tampa|Charlotte|Sacramento|San Jose|Oakland|Fresno|Jacksonville|Austin|San Antonio|Indianapolis|Columbus|Salt Lake City',
	cityUk:
		'London|Manchester|Birmingham|Liverpool|Leeds|Bristol|Newcastle|Sheffield|Nottingham|Leicester|Southampton|Brighton|Norwich|Oxford|Cambridge|York|Plymouth|Portsmouth|Coventry|Bradford|Hull|Sunderland|Derby|Exeter',
	cityScottish: 'Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Stirling',
	cityWelsh: 'Cardiff|Swansea|Newport|Wrexham|Bangor',
	cityIrish: 'Dublin|Belfast|Cork|Galway|Limerick|Derry',
	cityCapital:
		'London|Paris|Berlin|Rome|Madrid|Vienna|Brussels|Amsterdam|Lisbon|Athens|Dublin|Copenhagen|Stockholm|Oslo|Helsinki|Warsaw|Prague|Budapest',
	cityFrench: 'Paris|Lyon|Marseille|Bordeaux|Toulouse|Nice|Lille|Strasbourg|Nantes|Avignon|Cannes',
	cityGerman:
		'Berlin|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Düsseldorf|Bonn|Nuremberg|Hanover|Bremen|Heidelberg',
	cityItalian: 'Rome|Milan|Florence|Venice|Naples|Turin|Genoa|Bologna|Verona|Pisa|Palermo|Siena',
	citySpanish: 'Madrid|Barcelona|Seville|Valencia|Bilbao|Granada|Malaga|Zaragoza|Toledo',
	cityDutch: 'Amsterdam|Rotterdam|Utrecht|The Hague|Eindhoven|Leiden|Groningen|Maastricht|Delft',
	citySwiss: 'Zurich|Geneva|Basel|Bern|Lausanne|Lucerne',
	cityAustrian: 'Vienna|Salzburg|Graz|Innsbruck|Linz',
	cityNordic: 'Stockholm|Oslo|Copenhagen|Helsinki|Gothenburg|Bergen|Malmö|Reykjavik|Uppsala',
	cityPolish: 'Warsaw|Krakow|Gdansk|Lodz|Wroclaw|Poznan|Lublin',
	cityEast: 'Prague|Budapest|Warsaw|Bucharest|Sofia|Bratislava|Brno|Ljubljana|Zagreb|Belgrade',
	cityBalkan:
		'Belgrade|Zagreb|Sarajevo|Pristina|Skopje|Tirana|Sofia|Podgorica|Ljubljana|Mostar|Novi Sad',
	cityBaltic: 'Riga|Tallinn|Vilnius|Helsinki|Minsk',
	cityRussian:
		'Moscow|St Petersburg|Kazan|Novosibirsk|Vladivostok|Samara|Sochi|Yekaterinburg|Volgograd',
	cityGreek: 'Athens|Sparta|Corinth|Thebes|Thessaloniki|Argos',
	cityTurkish: 'Istanbul|Ankara|Izmir|Bursa|Antalya',
	cityCanadian: 'Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Quebec City|Winnipeg|Halifax',
	cityMexican: 'Mexico City|Guadalajara|Monterrey|Tijuana|Puebla|Veracruz|Acapulco',
	cityBrazilian: 'Rio de Janeiro|São Paulo|Brasília|Salvador|Recife|Manaus|Belém|Porto Alegre',
	cityLatin: 'Buenos Aires|Santiago|Lima|Bogotá|Caracas|Montevideo|Quito|La Paz|Havana',
	cityAustralian: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Newcastle',
	cityNewZealand: 'Auckland|Wellington|Christchurch|Dunedin|Hamilton',
	cityIndian: 'Mumbai|Delhi|Kolkata|Chennai|Bangalore|Hyderabad|Pune|Ahmedabad|Jaipur|Lucknow',
	cityPakistani: 'Karachi|Lahore|Islamabad|Peshawar|Multan|Rawalpindi|Faisalabad',
	cityChinese:
		'Beijing|Shanghai|Hong Kong|Guangzhou|Shenzhen|Nanjing|Tianjin|Wuhan|Chengdu|Hangzhou',
	cityJapanese: 'Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Kobe|Hiroshima|Nagasaki|Sapporo',
	cityKorean: 'Seoul|Busan|Incheon|Daegu',
	cityAsian:
		'Bangkok|Singapore|Jakarta|Manila|Hanoi|Kuala Lumpur|Phnom Penh|Saigon|Rangoon|Ho Chi Minh City',
	cityMiddleEast:
		'Baghdad|Tehran|Damascus|Beirut|Jerusalem|Amman|Tel Aviv|Riyadh|Cairo|Kuwait City|Kabul|Basra|Mosul|Aleppo|Haifa',
	cityAfrican:
		'Nairobi|Lagos|Johannesburg|Cape Town|Accra|Addis Ababa|Kampala|Harare|Dakar|Kinshasa|Durban|Pretoria|Abuja|Khartoum',
	cityNorthAfrican: 'Cairo|Alexandria|Tripoli|Tunis|Algiers|Casablanca|Rabat|Marrakesh',
	// Cities of one state, beside which others would be out of the question
	cityOfCalifornia:
		'Los Angeles|San Francisco|San Diego|San Jose|Sacramento|Oakland|Fresno|Long Beach|Santa Barbara|Bakersfield|Anaheim|Riverside',
	cityOfTexas: 'Houston|Dallas|San Antonio|Austin|Fort Worth|El Paso|Galveston',
	cityOfFlorida:
		'Miami|Orlando|Tampa|Jacksonville|Tallahassee|St. Petersburg|Pensacola|St. Augustine',
	// Regions
	// From one coast to the other, so that those near each other stand near.
	stateUs:
		'Maine|New Hampshire|Vermont|Massachusetts|Rhode Island|Connecticut|New York|New Jersey|Pennsylvania|Delaware|Maryland|Virginia|West Virginia|North Carolina|South Carolina|Georgia|Florida|Alabama|Mississippi|Louisiana|Tennessee|Kentucky|Ohio|Michigan|Indiana|Illinois|Wisconsin|Minnesota|Iowa|Missouri|Arkansas|Oklahoma|Texas|Kansas|Nebraska|South Dakota|North Dakota|New Mexico|Colorado|Wyoming|Montana|Idaho|Utah|Arizona|Nevada|California|Oregon|Washington',
	stateUsFar: 'Hawaii|Alaska|California|Oregon|Washington',
	stateAustralian: 'New South Wales|Victoria|Queensland|Tasmania|South Australia|Western Australia',
	stateCanadian:
		'Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick',
	stateGerman:
		'Bavaria|Saxony|Hesse|Thuringia|Brandenburg|North Rhine-Westphalia|Lower Saxony|Rhineland-Palatinate',
	stateItalian: 'Tuscany|Sicily|Lombardy|Sardinia|Umbria|Veneto|Piedmont|Calabria',
	stateFrench:
		'Normandy|Brittany|Burgundy|Provence|Alsace|Lorraine|Aquitaine|Champagne|Picardy|Gascony',
	stateSpanish: 'Andalusia|Catalonia|Galicia|Castile|Aragon|Navarre|Valencia',
	countyEnglish:
		'Kent|Essex|Sussex|Surrey|Devon|Cornwall|Norfolk|Suffolk|Yorkshire|Lancashire|Hampshire|Somerset|Cheshire|Cumbria|Durham|Northumberland|Lincolnshire|Derbyshire|Staffordshire|Shropshire|Dorset|Wiltshire|Gloucestershire',
	continent: 'Europe|Asia|Africa|South America|North America|Australia',
	partOfAsia: 'South Asia|Southeast Asia|Central Asia|East Asia|the Middle East',
	partOfEurope:
		'Western Europe|Eastern Europe|Northern Europe|Southern Europe|Central Europe|Scandinavia',
	sea: 'the North Sea|the Baltic Sea|the Black Sea|the Mediterranean Sea|the Red Sea|the Caspian Sea|the Adriatic Sea|the Aegean Sea|the Irish Sea|the Caribbean Sea',
	ocean:
		'the Atlantic Ocean|the Pacific Ocean|the Indian Ocean|the Arctic Ocean|the Southern Ocean',
	oceanBare: 'the Atlantic|the Pacific|the Arctic|the Mediterranean|the Baltic|the Caribbean',
	riverEuropean:
		'the Rhine|the Danube|the Elbe|the Rhône|the Seine|the Loire|the Thames|the Po|the Meuse|the Moselle|the Oder|the Vistula',
	riverWorld:
		'the Nile|the Amazon|the Mississippi|the Congo|the Ganges|the Yangtze|the Volga|the Indus|the Niger|the Mekong|the Tigris|the Euphrates',
	range:
		'the Alps|the Andes|the Himalayas|the Rockies|the Pyrenees|the Carpathians|the Urals|the Apennines|the Caucasus',
	planet: 'Mercury|Venus|Earth|Mars|Jupiter|Saturn|Uranus|Neptune',
	// Bodies
	university:
		'Harvard University|Yale University|Princeton University|Stanford University|Columbia University|Cornell University|Brown University|Duke University|Northwestern University|Johns Hopkins University',
	universityShort: 'Harvard|Yale|Princeton|Stanford|Columbia|Cornell|Oxford|Cambridge',
	universityOf:
		'the University of Michigan|the University of California|the University of Pennsylvania|the University of Virginia|the University of Texas|the University of Chicago|the University of Wisconsin|the University of Washington',
	universityUk:
		'the University of Oxford|the University of Cambridge|the University of Edinburgh|the University of Manchester|the University of Bristol|the University of Leeds|the University of St Andrews|the University of East Anglia',
	bodyOfNations:
		'the United Nations|the European Union|the African Union|the Arab League|the Council of Europe',
	bodyOfNationsShort: 'the UN|the EU|the OECD|the IMF|the WTO|the OSCE',
	agency:
		'the World Health Organization|the World Bank|the International Monetary Fund|the World Trade Organization|the International Labour Organization|the World Meteorological Organization|the Red Cross',
	agencyShort: 'UNESCO|UNICEF|UNHCR|UNIDO|UNEP',
	pact: 'NATO|ASEAN|OPEC|OECD|Mercosur',
	partyUk:
		'the Labour Party|the Conservative Party|the Green Party|the Liberal Party|the Scottish National Party',
	partyUkShort: 'Labour|the Conservatives|the Liberal Democrats|the Greens|UKIP|the SNP',
	partyUs:
		'the Republican Party|the Democratic Party|the Green Party|the Libertarian Party|the Reform Party',
	broadcaster: 'the BBC|ITV|Sky|Channel 4|Channel Five',
	broadcasterUs: 'ABC|CBS|NBC|Fox|CNN|HBO|PBS|MSNBC',
	paperUk:
		'the Guardian|the Times|the Independent|the Daily Telegraph|the Daily Mail|the Sun|the Daily Mirror|the Financial Times|the Observer',
	paperUkSunday:
		'the Sunday Times|the Sunday Telegraph|the Sunday Mirror|the Mail on Sunday|the Observer',
	paperUs:
		'the New York Times|the Washington Post|the Wall Street Journal|the Los Angeles Times|the Chicago Tribune|the Boston Globe',
	newsAgency: 'Reuters|the Associated Press|Agence France-Presse|Bloomberg|Interfax',
	carmaker:
		'Ford|Toyota|Honda|Nissan|Volkswagen|Renault|Fiat|General Motors|Chrysler|BMW|Peugeot|Volvo|Hyundai|Mazda|Mitsubishi|DaimlerChrysler',
	airline:
		'British Airways|Lufthansa|Air France|KLM|Ryanair|EasyJet|Virgin Atlantic|Qantas|Emirates|United Airlines|American Airlines|Delta|Iberia|Alitalia|Singapore Airlines',
	oil: 'Shell|BP|Exxon|ExxonMobil|Chevron|Total|Texaco|ConocoPhillips|Gazprom|Rosneft|Lukoil|Yukos|Sibneft|Statoil',
	software:
		'Microsoft|Apple|Google|Yahoo|IBM|Oracle|Adobe|Intel|Sun Microsystems|Hewlett-Packard|Dell|Amazon|AMD|Cisco|eBay|AOL',
	electronics: 'Sony|Samsung|Philips|Toshiba|Panasonic|Sharp|LG|Hitachi|Canon|Siemens|Pioneer',
	games: 'Nintendo|Sony|Sega|Electronic Arts|Microsoft|Atari|Activision|Ubisoft',
	phone: 'Nokia|Motorola|Ericsson|Sony Ericsson|Siemens|Samsung|BlackBerry',
	network: 'Vodafone|Orange|O2|T-Mobile|BT|AT&T|Verizon|Deutsche Telekom|France Telecom|Telefonica',
	bank: 'HSBC|Barclays|Lloyds TSB|Citigroup|Deutsche Bank|UBS|JP Morgan|Goldman Sachs|Morgan Stanley|Credit Suisse|Merrill Lynch|BNP Paribas|Bank of America|Lehman Brothers|Societe Generale|Santander',
	supermarket: "Tesco|Sainsbury's|Asda|Morrisons|Waitrose|Safeway|Marks & Spencer|Somerfield|Boots",
	retailer: 'Walmart|Target|Sears|Kmart|Costco|Home Depot|JC Penney',
	drugs:
		'Pfizer|Novartis|Bayer|Merck|GlaxoSmithKline|AstraZeneca|Roche|Eli Lilly|Sanofi|Johnson & Johnson',
	studio:
		'Warner Bros|Paramount|Universal|Disney|MGM|20th Century Fox|DreamWorks|Pixar|Miramax|Sony Pictures|Columbia Pictures',
	label: 'EMI|Universal Music|Sony BMG|Warner Music|Virgin Records|Motown|Island Records',
	tobacco:
		'Philip Morris|British American Tobacco|Imperial Tobacco|Gallaher|RJ Reynolds|Lorillard Tobacco|Japan Tobacco',
	footballEnglish:
		'Arsenal|Chelsea|Liverpool|Everton|Manchester United|Manchester City|Newcastle|Tottenham|Aston Villa|Leeds|West Ham|Sunderland|Southampton|Middlesbrough|Fulham|Bolton|Blackburn|Charlton|Birmingham|Portsmouth|Norwich|Crystal Palace|West Brom',
	footballEuropean:
		'Real Madrid|Barcelona|Bayern Munich|AC Milan|Inter Milan|Juventus|Porto|Ajax|PSV Eindhoven|Lyon|Valencia|Benfica|Monaco|Werder Bremen',
	footballScottish: 'Celtic|Rangers|Hearts|Hibernian|Aberdeen|Dundee United|Kilmarnock',
	rugby:
		'Leicester|Bath|Wasps|Saracens|Gloucester|Sale|Harlequins|Northampton|Worcester|Leeds|Newcastle|London Irish',
	rugbyIrish: 'Munster|Leinster|Ulster|Connacht',
	american:
		'the New England Patriots|the Dallas Cowboys|the Green Bay Packers|the Denver Broncos|the Pittsburgh Steelers|the Carolina Panthers|the Philadelphia Eagles|the Seattle Seahawks|the Oakland Raiders|the Miami Dolphins|the New York Giants|the Arizona Cardinals|the Chicago Bears|the Jacksonville Jaguars',
	baseball:
		'the New York Yankees|the Boston Red Sox|the Chicago Cubs|the Los Angeles Dodgers|the St. Louis Cardinals|the San Francisco Giants|the Atlanta Braves|the New York Mets',
	intelligence: 'the CIA|the FBI|the NSA|MI5|MI6|the KGB|Mossad',
	army: 'the Army|the Navy|the Air Force|the Marine Corps|the Coast Guard',
	// Peoples and faiths
	faith: 'Christian|Muslim|Jewish|Hindu|Buddhist|Sikh',
	faiths: 'Christians|Muslims|Jews|Hindus|Buddhists|Sikhs',
	// All that Protestants are stands by itself, since it is not wrong where they are right
	church: 'Catholic|Protestant|Orthodox|Jewish',
	denomination: 'Lutheran|Calvinist|Anglican|Baptist|Presbyterian|Methodist',
	churches: 'Catholics|Protestants|Jews|Muslims',
	denominations: 'Lutherans|Calvinists|Anglicans|Baptists|Presbyterians|Methodists',
	islam: 'Sunni|Shia|Sufi',
	old: 'Roman|Greek|Byzantine|Persian|Ottoman|Egyptian|Carthaginian|Babylonian|Assyrian',
	olds: 'Romans|Greeks|Persians|Ottomans|Egyptians|Carthaginians|Babylonians|Assyrians',
	tribes: 'Franks|Goths|Vandals|Saxons|Normans|Vikings|Huns|Lombards|Celts|Burgundians|Visigoths',
	nations: 'Cherokee|Navajo|Sioux|Apache|Iroquois|Choctaw|Seminole|Comanche|Creek',
	american2: 'Aztec|Maya|Inca|Olmec|Toltec',
	americans2: 'Aztecs|Mayas|Incas|Olmecs|Toltecs',
	politics: 'Republican|Democratic|Independent|Libertarian',
	politicians: 'Republicans|Democrats|Independents|Libertarians',
	continental: 'European|African|Asian|American|Australian',
	continentals: 'Europeans|Africans|Asians|Americans|Australians',
	// Events
	war: 'World War I|World War II|the Korean War|the Vietnam War|the Gulf War|the Cold War|the Crimean War',
	warFirst:
		'the First World War|the Second World War|the Cold War|the Boer War|the Crimean War|the Korean War',
	warAmerican:
		'the American Civil War|the American Revolution|the War of 1812|the Mexican-American War|the Spanish-American War',
	award: 'the Oscars|the Golden Globes|the Baftas|the Grammys|the Emmys|the Brit Awards',
	slam: 'Wimbledon|the Australian Open|the French Open|the US Open',
	feast: 'Christmas|Easter|Thanksgiving|New Year|Halloween'
};

const lists = Object.entries(groups).map(([name, text]) => ({ name, all: text.split('|') }));
const places = new Map<string, { list: (typeof lists)[number]; at: number }[]>();
for (const list of lists) {
	list.all.forEach((entry, at) => {
		const name = entry.replace(/^the /, '');
		places.set(name, [...(places.get(name) ?? []), { list, at }]);
	});
}

/** Groups that a name is in, by the beginning of what they are called: `city`, `state`, `football`. */
export function groupsOf(name: string): string[] {
	return (places.get(name) ?? []).map(({ list }) => list.name);
}

/**
 * Others of the first group that a name is in, the nearest first, with "the" where they take it.
 *
 * @param from Only groups called so, for names that may be several things: York is a city.
 */
export function othersLike(name: string, from?: RegExp): string[] {
	const found = places.get(name)?.find(({ list }) => !from || from.test(list.name));
	if (!found) return [];
	return found.list.all
		.map((entry, index) => ({ entry, distance: Math.abs(index - found.at) }))
		.filter(({ distance }) => distance > 0)
		.sort((a, b) => a.distance - b.distance)
		.map(({ entry }) => entry);
}
