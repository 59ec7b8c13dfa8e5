/** Letters that Unicode does not take apart: ø is an o to whoever has no ø on the keyboard. */
const letters: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i'
};

/**
 * Lower case without accents, with one kind of dash, quote and space: what any keyboard can type.
 * Only Latin accents go, since the vowel signs of Hindi or Thai are marks too.
 */
export function plain(text: string): string {
	return text
		.replace(/(?<=\d)[⁰¹²³⁴-⁹]+/g, '^$&') // 10⁶ is not 106
		.replace(/[¼-¾⅐-⅞]/g, ' $&') // 2½ is not 21/2
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\u200b-\u200f\u00ad]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
		.replace(/[‘’‚‛ʼʹ′`´]/g, "'")
		.replace(/[‐-―−]/g, '-')
		.replaceAll('⁄', '/')
		.replace(/\s+/g, ' ')
		.trim();
}
