/** Words that tell what a name is of, wherever they stand in it or beside it. */
const groups: Record<string, string> = {
	title:
		'mr mrs ms miss mister dr prof professor sir dame lord lady madam president vice-president minister premier chancellor ' +
		'senator congressman congresswoman representative governor mayor king queen prince princess duke duchess earl count countess baron ' +
		'emperor empress tsar pope saint st bishop archbishop cardinal father brother sister rev reverend rabbi imam ayatollah sheikh ' +
		'general gen colonel col major captain capt lieutenant lt sergeant admiral commander marshal officer judge justice coach ' +
		'director chairman chairwoman chair chief secretary ambassador spokesman spokeswoman spokesperson actor actress singer author writer ' +
		'aunt uncle mother grandma grandpa mom dad',
	body:
		'inc corp corporation co company ltd plc llc group holdings bank university college school institute institution academy ' +
		'ministry department agency bureau office commission committee council board assembly parliament congress senate house court ' +
		'party union federation association society league club team foundation trust fund organization organisation alliance coalition ' +
		'army navy force forces corps police guard guards service services church orchestra band museum gallery library hospital press ' +
		'times post news guardian journal magazine channel network studios pictures records airlines airways motors systems technologies ' +
		'united fc afc city rovers rangers wanderers labs laboratory observatory center centre administration authority government nations republic-party',
	place:
		'river lake sea ocean bay gulf strait canal island islands isle isles peninsula mount mountain mountains hill hills valley desert ' +
		'forest park garden gardens street road avenue boulevard lane drive square bridge tower castle palace temple mosque cathedral abbey ' +
		'airport station port harbor harbour stadium hall theatre theater hotel city town village county state states province district region ' +
		'republic kingdom empire territory coast beach cape falls springs creek plains plateau north south east west northern southern eastern ' +
		'western central upper lower new fort san santa los las el saint downtown building highway route border line highlands kingdom',
	event:
		'war wars battle revolution uprising revolt rebellion crisis massacre siege campaign olympics olympic games cup championship championships ' +
		'tournament festival conference summit convention election elections referendum treaty accord accords agreement day week month year season series open ' +
		'grand prix derby final finals awards ceremony fair expo exhibition show tour storm cyclone typhoon hurricane earthquake famine plague depression ' +
		'christmas easter thanksgiving halloween ramadan holocaust inquisition crusade crusades reformation renaissance enlightenment intermezzo',
	work:
		'novel book film movie album song symphony opera play poem magazine painting trilogy documentary episode sonata concerto bible quran act law ' +
		'constitution bill amendment act code theory theorem principle prize award medal license licence protocol method language',
	said: 'said says say told tells asked added wrote writes argued explained claimed believes thinks replied announced born died married',
	placed: 'in at near from to into through across toward towards between around outside inside via',
	made: 'by with'
};

const classes = new Map<string, number>();
Object.values(groups).forEach((words, index) => {
	for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | (1 << index));
});

/** What a word in lower case tells of a name, as bits; 0 if nothing. */
export function classOf(word: string): number {
	return classes.get(word.replace(/\.$/, '')) ?? 0;
}

/** Whether a word in lower case is a title that stands before a person’s name. */
export function isTitle(word: string): boolean {
	return (classOf(word) & 1) > 0;
}

/** Whether a word in lower case says that a work of art or of law follows: novel, film, act. */
export function isOfWork(word: string): boolean {
	return (classOf(word) & 16) > 0;
}
