import { squeezed } from './text';

/** Different names of the same, as `fold` leaves them, that nobody should have to list. */
export const groups = `united states|united states of america|us|usa|america
united kingdom|uk|great britain|britain
united nations|un|uno|united nations organization
european union|eu
nato|north atlantic treaty organization|north atlantic alliance
turkey|turkiye
czechia|czech republic|ceska
netherlands|holland
myanmar|burma
ivory coast|cote divoire
eswatini|swaziland
north macedonia|macedonia|fyrom
cabo verde|cape verde
east timor|timor leste
soviet union|ussr|union of soviet socialist republics
united arab emirates|uae
east germany|gdr|german democratic republic|ddr
west germany|federal republic of germany
germany|deutschland
austria|osterreich
italy|italia
spain|espana
poland|polska
hungary|magyarorszag
croatia|hrvatska
serbia|srbija
kosovo|kosova
albania|shqiperia
greece|hellas
finland|suomi
sweden|sverige
norway|norge
denmark|danmark
switzerland|schweiz|suisse
new zealand|nz
sri lanka|ceylon
iran|persia
china|peoples republic of china|prc
south korea|republic of korea
north korea|dprk|democratic peoples republic of korea
russia|russian federation
vatican|vatican city|holy see
bern|berne
basel|basle
lyon|lyons
marseille|marseilles
genoa|genova
volkswagen|vw
thailand|siam
kyiv|kiev
lviv|lvov|lemberg
mumbai|bombay
kolkata|calcutta
chennai|madras
yangon|rangoon
beijing|peking
nanjing|nanking
guangzhou|canton
ho chi minh city|saigon
mecca|makkah
istanbul|constantinople
prishtina|pristina
drc|dr congo|democratic republic of congo
saint petersburg|petersburg
cologne|koln|koeln
munich|munchen|muenchen
nuremberg|nurnberg|nuernberg
vienna|wien
rome|roma
florense|firenze
venice|venezia
milan|milano
naples|napoli
turin|torino
prague|praha
warsaw|warszawa
belgrade|beograd
moscow|moskva|moskau
athens|athina
lisbon|lisboa
brussels|bruxelles|brussel
geneva|geneve|genf
hague|den haag
copenhagen|kobenhavn
gothenburg|goteborg
bucharest|bucuresti
seville|sevilla
krakow|cracow
new york|new york city|nyc
los angeles|la
san francisco|sf
washington dc|washington
rio de janeiro|rio
world health organization|who
world trade organization|wto
international monetary fund|imf
world food program|wfp
organization for security and co operation in europe|osce
organization for economic co operation and development|oecd
organization of petroleum exporting countries|opec
united nations educational scientific and cultural organization|unesco
united nations childrens fund|united nations children fund|united nations international childrens emergency fund|unicef
un high commissioner for refugees|united nations high commissioner for refugees|unhcr|un refugee agency
international atomic energy agency|iaea
national aeronautics and space administration|nasa
association of southeast asian nations|asean
british broadcasting corporation|bbc
federal bureau of investigation|fbi
central intelligense agency|cia
international criminal court|icc
international committee of red cross|icrc
european central bank|ecb
federal reserve|fed
kosovo force|kfor
stabilization force|sfor
doctors without borders|medecins sans frontieres|msf
manchester united|man united|man u
manchester city|man city
mao zedong|mao tse tung
deng xiaoping|teng hsiao ping
zhou enlai|chou en lai
chiang kai shek|jiang jieshi
sun yat sen|sun zhongshan
leonardo da vinci|leonardo
michelangelo buonarroti|michelangelo
galileo galilei|galileo
dante alighieri|dante
rembrandt van rijn|rembrandt
napoleon bonaparte|napoleon
joan of arc|jeanne darc
christopher columbus|cristobal colon|cristoforo colombo
genghis khan|chinggis khan
mother teresa|mother theresa
carbon dioxide|co2
carbon monoxide|co
water|h2o
sodium chloride|nacl
oxygen|o2
ozone|o3
nitrogen|n2
hydrogen|h2
methane|ch4
ammonia|nh3
hydrogen peroxide|h2o2
sulfur dioxide|so2
hydrochloric acid|hcl
sulfuric acid|h2so4
deoxyribonucleic acid|dna
ribonucleic acid|rna
human immunodeficiency virus|hiv
acquired immune deficiency syndrome|aids
world war 1|great war
tuberculosis|tb`
	.split('\n')
	.map((group) => group.split('|'));

const byName = new Map(groups.flatMap((group) => group.map((name) => [squeezed(name), group])));

/** Every name, folded, of what a folded name stands for. */
export function knownNames(folded: string): string[] {
	return byName.get(squeezed(folded)) ?? [folded];
}

/** Whether letters, folded, are known to be short for something, so that no other words are it. */
export function isKnownAcronym(folded: string): boolean {
	return /^[a-z0-9]{2,6}$/.test(folded) && knownNames(folded).length > 1;
}
