import { defaultQuizSettings, type Quiz, type QuizItem, type QuizSettings } from '$lib/model/quiz';
import { MINUTE } from '$lib/model/time';
import { pickIndex, shuffled, type Random } from '$lib/random/random';
import { bankOnDisk } from './opened';
import { pastedQuiz } from './pasted';

/** Texts that have gone wrong somewhere before. */
const texts = [
	'',
	'A',
	'__proto__',
	'constructor',
	'It’s “so” – 20 °C … šđžčć 汉字 👩‍🏫 é',
	'line\nline\ttab',
	'ends with a space ',
	'x'.repeat(3000)
];

/** A quiz of chance: questions of the bank and others, pools, settings, points, ids. */
export async function randomQuiz(random: Random): Promise<Quiz> {
	const pasted = pastedQuiz();
	const bank = (await bankOnDisk('kfor', 1))!;
	const text = () => texts[pickIndex(texts.length, random)]!;
	const maybe = <T>(value: () => T) => (random() < 0.5 ? value() : undefined);
	const pools = Array.from({ length: pickIndex(3, random) }, () => ({
		pick: pickIndex(4, random)
	}));
	const own = shuffled(pasted.items, random).slice(0, pickIndex(20, random));
	const frozen = shuffled(bank.items, random).slice(0, pickIndex(20, random));
	const ids = shuffled([...Array(300).keys()], random);
	const inOrder = random() < 0.5;

	const items = shuffled([...own, ...frozen], random).map((item, index): QuizItem => {
		const pool = pools.length ? maybe(() => pickIndex(pools.length, random)) : undefined;
		const question =
			!item.bank && item.question.kind === 'choice' && random() < 0.5
				? { ...item.question, stem: text(), options: [text(), text(), text()] }
				: item.question;
		return {
			...item,
			question,
			id: inOrder ? index + 1 : ids[index]!,
			points: [0, 0.5, 1, 1, 1, 2, 1000][pickIndex(7, random)]!,
			...(pool !== undefined && { pool })
		};
	});
	const title = random() < 0.5 ? pasted.title : text();
	const instructions = maybe(text);
	return {
		...pasted,
		title,
		...(instructions !== undefined && { instructions }),
		items,
		pools,
		settings: randomSettings(random),
		source: random() < 0.5 ? bank.source : { title: text() }
	};
}

function randomSettings(random: Random): QuizSettings {
	const one = <T>(...values: T[]): T => values[pickIndex(values.length, random)]!;
	const some = <T extends object>(value: T) => (random() < 0.4 ? value : {});
	const time = () => Date.UTC(2026, 10, 24) + pickIndex(1e6, random) * MINUTE;
	if (random() < 0.2) return defaultQuizSettings;
	return {
		mode: one('practice', 'sealed'),
		attempts: one(0, 1, 2, 30),
		counts: one('first', 'last', 'best', 'average'),
		shuffleQuestions: one(true, false),
		shuffleOptions: one(true, false),
		paging: one('one', 'all'),
		back: one(true, false),
		ask: one('name', 'code'),
		feedback: one('each', 'end', 'release', 'never'),
		...some({ opens: time() }),
		...some({ due: time() }),
		...some({ minutes: one(1, 45, 600) }),
		...some({ passMark: one(0, 50, 100) })
	};
}
