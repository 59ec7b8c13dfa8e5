/** Names and terms that are a slip apart and yet not the same. */
const groups = `
austria australia|austrian australian|slovakia slovenia|slovak slovene|slovakian slovenian
niger nigeria algeria|nigerian nigerien algerian|mauritania mauritius|mauritanian mauritian
iceland ireland|guinea guyana|dominica dominican|gambia zambia|gambian zambian
latvian lithuanian|malawian malaysian|german germany|israel israeli|kuwait kuwaiti|yemen yemeni
pakistan pakistani|qatar qatari|persia prussia|persian prussian|columbia colombia
budapest bucharest|monet manet|lenin lennon|himmler hitler|plato pluto|frances francis
stalactite stalagmite|mitosis meiosis|fission fusion|proton photon|neutron neuron
electron electrode|metacarpal metatarsal|paleocene pliocene|prostate prostrate
principal principle|latitude altitude attitude aptitude|entomology etymology`
	.trim()
	.split(/[|\n]/)
	.map((group) => group.split(' '));

/** Beginnings that tell opposites apart: `increase` and `decrease`. */
const beginnings = [
	'hyper hypo',
	'inter intra',
	'endo exo',
	'ab ad',
	'af ef',
	'e im re',
	'in de ex re',
	'anti ante',
	'pre pro',
	'macro micro',
	'sub sur',
	'over under',
	' un in im il ir dis non re de a'
].map((family) => family.split(' '));

/** Endings that tell relatives apart: `nitrate` and `nitrite`, `employer` and `employee`. */
const endings = [
	'ate ite ide',
	'ane ene yne ine',
	'er ee',
	'ism ist',
	'ose ase',
	'logy nomy graphy metry',
	// A land and its people
	'a an'
].map((family) => family.split(' '));

/** The names, folded, that a word must not be taken for. */
export function rivalsOf(word: string): string[] {
	return groups
		.filter((group) => group.includes(word))
		.flat()
		.filter((other) => other !== word);
}

/** Whether two different words, folded, are known to be two things and no slip of each other. */
export function areLookalikes(a: string, b: string): boolean {
	const share = (families: string[][], rest: (word: string, part: string) => string | undefined) =>
		families.some((family) =>
			family.some((one) => {
				const stem = rest(a, one);
				if (stem === undefined || stem.length < 3) return false;
				return family.some((other) => other !== one && rest(b, other) === stem);
			})
		);
	return share(beginnings, afterBeginning) || share(endings, beforeEnding);
}

function afterBeginning(word: string, beginning: string): string | undefined {
	return word.startsWith(beginning) ? word.slice(beginning.length) : undefined;
}

function beforeEnding(word: string, ending: string): string | undefined {
	return word.endsWith(ending) ? word.slice(0, word.length - ending.length) : undefined;
}
