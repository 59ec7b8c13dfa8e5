import type { Word } from './words';

const hurt =
	/^(?:kill(?:s|ed|ing|ings|er|ers)?|dead|die[sd]?|dying|deaths?|deadly|fatal(?:ly|ity|ities)?|injur(?:y|ies|ed|ing)|wound(?:s|ed|ing)?|murder(?:s|ed|er|ers|ing)?|rap(?:e|es|ed|ist)|abus(?:e|ed|es|ing)|victims?|massacres?|massacred|genocide|suicides?|terror(?:ist|ists|ism)?|hostages?|casualt(?:y|ies)|bomb(?:s|ed|ing|ings)?|shootings?|assault(?:s|ed)?|tortur(?:e|ed|ing)|assassinat(?:e|ed|ion)|execut(?:ed|ions?)|lynch(?:ed|ing)|drown(?:ed|ing)?|tsunami|earthquakes?|famine|plague|epidemic|pandemic|holocaust|slav(?:e|es|ery)|mourn(?:ed|ing|ers)?|perish(?:ed)?|starv(?:ed|ation)|stabb(?:ed|ing)|kidnap(?:ped|ping)?|molest(?:ed)?|cancer|corpses?|bur(?:ied|ial)|funerals?)$/i;

/** Whether a statement tells of people who were hurt. */
export function isSensitive(words: readonly Word[]): boolean {
	return words.some(({ text }) => hurt.test(text));
}
