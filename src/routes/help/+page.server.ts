import { helpSections } from '$lib/components/help/sections';
import { m } from '$messages';

/**
 * The words of Help come with its page, worked out when the app is built: there are many of them, and as
 * messages in the app's script every other page would have to fetch them too.
 */
export function load() {
	return {
		description: m.help_description(),
		intro: m.help_intro(),
		contents: m.help_contents(),
		sections: helpSections()
	};
}
