import type { ClozeQuestion } from '$lib/model/question';
import type { Asked } from './asker';
import { clozeForm } from './cloze-form';
import { typedKeyOf } from './typed-key';

/** Ask to fill the blank that the answer leaves in its statement. */
export function askCloze(asked: Asked): ClozeQuestion | undefined {
	const form = clozeForm(asked);
	if (!/\p{L}/u.test(form.before + form.after)) return undefined;
	return { ...asked.drawn, kind: 'cloze', ...form, key: typedKeyOf(asked) };
}
