import { capital, letter } from './letters';

const agencies =
	'(?:REUTERS|Reuters|AFP|AP|AP Photo|Associated Press|Getty(?: Images)?|dpa|picture[- ]alliance|EPA|Shutterstock|iStock|Alamy|Bloomberg|Anadolu|ZUMA|IMAGO|imago|Unsplash|Wikimedia(?: Commons)?|Flickr|NASA|PA(?: Media| Wire| Images)?|Keystone|ANSA|TASS|Sipa|Corbis|Magnum)';

/** Names and what stands between them; a sentence has other words too. */
const makers = `(?:(?:[${capital}][${letter}.'’-]*|via|for|of|the|and|de|van|von)[ /,]*){0,7}`;

/** Who made the picture, at the end of the words under it: “… at the gateImage: Ann Lee/REUTERS”. */
const credit = new RegExp(
	[
		'\\s*\\(?\\b(?:Image|Images|Photo|Photos|Photograph|Picture|Pic|Credit|Credits|Illustration|Graphic|Video|Foto|Bild|Copyright)(?: credits?| source| courtesy of| by)?: ?[^:]{2,90}$',
		'(?<=[a-zß-öø-ÿ.\\d”"’)])(?:Image|Photo|Picture|Credit): ?[^:]{2,90}$',
		'\\s*[\\[(](?:Image|Photo|Picture|Photograph|Credit|Source|File photo|AP Photo|Getty)\\b[^\\])]{0,90}[\\])]\\.?$',
		`\\s*(?:©|\\(c\\))\\s?[^.!?]{0,60}\\b${agencies}\\S*(?: via ${agencies})?\\.?$`,
		`\\s+[|—–-]\\s${makers}\\b${agencies}(?:/${agencies})?\\.?$`,
		`\\s*[\\[(]©?${makers}\\b${agencies}[^\\])]{0,40}[\\])]\\.?$`,
		`\\s*(?:[${capital}][${letter}.'’-]+ ){1,3}?[${capital}][${letter}.'’-]+ ?/ ?${agencies}(?: ?/ ?[\\w ]+| via [\\w ]+)?\\.?$`,
		`\\s+(?:File photo|Photograph|Photo) by [A-Za-zÀ-ɏ.'’ -]{3,50}$`
	].join('|')
);

/** “Figure 1: Nests”, and not “Figure 1 shows that …”. */
const label =
	/^(?:(?:Figure|FIGURE|Fig\.?|Table|TABLE|Photo|Picture|Plate|Map|Chart|Exhibit|Box) ?\d+(?:\.\d+)?(?:[.:] | (?=[A-Z]))|(?:Image|Photo|Picture) caption:? ?|File photo: ?|Pictured: ?)/;

/** The words under a picture without who made it; nothing when no maker is named and no figure. */
export function captionOf(text: string): string | undefined {
	if (text.length > 600) return undefined;
	const at = text.search(credit);
	if (at >= 0) return text.slice(0, at).trim();
	return label.test(text) && text.length < 400 ? text.replace(label, '').trim() : undefined;
}

/** The words under a picture that is known to be one, without who made it. */
export function withoutCredit(text: string): string {
	return captionOf(text) ?? text;
}
