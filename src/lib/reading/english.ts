/** Words that each language uses all the time, and its neighbours do not. */
const functionWords: Record<string, string> = {
	en: 'the of and to in a is was that for it with as on be by at are this had not from which have an were has their would they been or its but will more can there when he she his her who after also said',
	de: 'der die und das den dem des ist nicht von zu mit sich auf für ein eine einen im dass auch wird sind war wurde bei nach werden hat als',
	fr: 'le la les des et du que est dans une pour qui sur pas au par plus ce sont avec il elle aux ont été cette mais nous vous',
	es: 'el la los las de que y en un una por con para del se es su al lo como más pero fue son ha sus está este',
	it: 'il di che la gli le per un una è non del della con si da dei nel alla sono più anche come ha al delle questo',
	pt: 'o os as de que e em um uma por com para do da dos das não se é ao mais foi como são no na pelo seu sua',
	nl: 'de het een van en in dat op te is voor met zijn niet aan er om ook als bij naar dan wordt werd hebben die deze',
	sv: 'och att det som en på är av för med den till inte har om ett de var från men kan vid hade efter',
	da: 'og at det som en på er af for med den til ikke har om et de var fra men kan ved havde efter blev',
	pl: 'w i na z się nie do to że jest o jak po co od za przez był tak ale są dla oraz tym które',
	tr: 'bir ve bu da de için ile olarak çok daha olan gibi kadar sonra ne en olduğu var değil',
	id: 'yang dan di dengan untuk dari pada ini itu dalam adalah tidak akan oleh sebagai juga telah ke',
	ro: 'și de la în a că nu cu o pe din este un care pentru mai sunt se au fost prin'
};

/** Scripts that tell the language, or the likeliest of it. */
const scripts: [RegExp, string][] = [
	[/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Arabic}/gu, 'ar'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Greek}/gu, 'el'],
	[/[іїєґ]/gu, 'uk'],
	[/\p{Script=Cyrillic}/gu, 'ru'],
	[/\p{Script=Devanagari}/gu, 'hi'],
	[/\p{Script=Thai}/gu, 'th']
];

const sets = Object.entries(functionWords).map(
	([language, words]) => [language, new Set(words.split(' '))] as const
);

/** So much is looked at, in letters: three places of a text tell as much as all of it. */
const SAMPLE = 12_000;

/**
 * The language that a text is written in, as BCP 47; `und` where no language that is known here fits.
 * It goes by the words that hold sentences together, which are a third of any text.
 */
export function languageOf(text: string): string {
	const sample = sampleOf(text);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	for (const [script, language] of scripts) {
		if ((sample.match(script)?.length ?? 0) > letters * (language === 'uk' ? 0.03 : 0.2)) {
			return language;
		}
	}
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	const shares = sets.map(([language, set]) => {
		const known = words.filter((word) => set.has(word)).length;
		return { language, share: known / Math.max(1, words.length) };
	});
	const [best] = shares.sort((one, other) => other.share - one.share);
	// Tables and lists of names have few of them in any language: then nobody can say.
	return best && best.share >= 0.12 ? best.language : 'und';
}

function sampleOf(text: string): string {
	if (text.length <= SAMPLE) return text;
	const third = SAMPLE / 3;
	const middle = Math.floor(text.length / 2);
	return [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)].join(' ');
}
