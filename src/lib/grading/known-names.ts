import { isSame } from './text';

/** Different names of the same, folded, that nobody should have to list. */
const groups = `united states|united states of america|us|usa|america
united kingdom|uk|great britain|britain
united nations|un|uno
european union|eu
nato|north atlantic treaty organization|north atlantic alliance
turkey|turkiye
czechia|czech republic
netherlands|holland
myanmar|burma
ivory coast|cote divoire
eswatini|swaziland
north macedonia|macedonia
cabo verde|cape verde
east timor|timor leste
soviet union|ussr
united arab emirates|uae
kyiv|kiev
mumbai|bombay
beijing|peking
prishtina|pristina
drc|dr congo|democratic republic of congo
saint petersburg|petersburg
world health organization|who
international monetary fund|imf
new york|new york city|nyc
washington dc|washington`
	.split('\n')
	.map((group) => group.split('|'));

/** Every name, folded, of what a folded name stands for. */
export function knownNames(folded: string): string[] {
	return groups.find((group) => group.some((name) => isSame(name, folded))) ?? [folded];
}
