import type { Gap, Written } from '$lib/model/fact';
import type { Question, TypedKey } from '$lib/model/question';
import { shuffled } from '$lib/random/random';
import type { Asked } from './asker';
import { clozeForm } from './cloze-form';
import { fold } from './tokens';
import { typedKeyOf } from './typed-key';

/** A gap with a question of the learner's own. */
export interface WrittenGap extends Gap {
	written: Written;
}

/** Whether a gap is asked in the learner's own words, and so in one way only. */
export function isWritten(gap: Gap): gap is WrittenGap {
	return gap.written !== undefined;
}

/** Ask in the learner's own words, which are Markdown. Of a cloze with several gaps the others are shown. */
export function askWritten(asked: Asked & { gap: WrittenGap }): Question | undefined {
	const { gap, answer } = asked;
	const { kind, front = '', back, picture, backPicture } = gap.written;
	const drawn = { ...asked.drawn, markdown: true as const, ...(picture && { picture }) };

	switch (kind) {
		case 'flashcard':
			return {
				...drawn,
				kind,
				stem: front,
				key: typedKeyOf(asked),
				back: back ?? answer,
				...(backPicture && { backPicture })
			};
		case 'cloze':
			return { ...drawn, kind, ...clozeForm(asked), key: withoutSigns(typedKeyOf(asked)) };
		case 'short-answer':
			return { ...drawn, kind, stem: front, key: typedKeyOf(asked) };
		case 'choice': {
			const wrong = wrongOptions(gap, answer);
			if (wrong.length === 0) return undefined;
			const options = shuffled(wrong, asked.random);
			const key = asked.place(options.length + 1);
			options.splice(key, 0, answer);
			return { ...drawn, kind, stem: front, options, key };
		}
	}
}

/** Every wrong option that was written, each once; to a program `a` and `A` are two answers. */
function wrongOptions({ confusions }: Gap, answer: string): string[] {
	const same = (text: string) => fold(text) || text;
	return [...new Set(confusions)].filter((text) => text !== answer && same(text) !== same(answer));
}

/** Whoever types an answer leaves out the signs that set it; who types them is right too. */
function withoutSigns(key: TypedKey): TypedKey {
	const plain = (text: string) =>
		text.replace(/(\*\*|__|~~|`|\*|_)(?=\S)(.+?)(?<=\S)\1/g, '$2').trim();
	return { ...key, answers: [...new Set(key.answers.flatMap((text) => [plain(text), text]))] };
}
