import { unwrap, type EnvelopeProblem } from '$lib/assignment/envelope';
import { isPublicKey } from '$lib/assignment/keys';
import { readQuiz, type OpenedQuiz, type QuizProblem } from '$lib/assignment/read-quiz';
import { quizOfRelease, readRelease, type ReleaseProblem } from '$lib/assignment/release';
import type { Given, Released } from '$lib/model/attempt';
import type { QuizId } from '$lib/model/quiz';
import { getGiven, listGiven, putGiven } from '$lib/storage/attempts';
import { changeGiven, getTaken, listTaken } from '$lib/storage/taking';
import { loadBank } from './bank';
import { standingOf } from './given-acts';

/** Why nothing can be shown, as a code; the screen has the words. */
export type OpenProblem =
	| EnvelopeProblem
	| QuizProblem['problem']
	| ReleaseProblem
	/** No quiz of this name is on this device. */
	| 'gone'
	/** A result, which is for the teacher. */
	| 'result'
	/** What was released belongs to a quiz that was not opened here. */
	| 'not-taken';

/** A quiz that is on this device now. */
export interface Arrived {
	id: QuizId;
	/** The quiz under this name had another wording when it was begun here, which goes on. */
	otherWording?: true;
	/** Another quiz that was begun here, and is not finished. */
	begunToo?: Given;
	/** With what was released just now: right and wrong, a correction, a note. */
	released?: Given;
}

/** Take in what a link's fragment holds: a quiz, what was released of one, or the name of one. */
export async function takeIn(fragment: string): Promise<Arrived | { problem: OpenProblem }> {
	if (fragment.startsWith('quiz:')) {
		const id = fragment as QuizId;
		return (await getGiven(id)) ? { id } : { problem: 'gone' };
	}
	const found = unwrapAny(fragment);
	if ('problem' in found) return found;
	if (found.cargo === 'result') return { problem: 'result' };
	if (found.cargo === 'release') return takeRelease(found.bytes);
	const opened = await open(found.bytes);
	return 'problem' in opened ? opened : takeQuiz(opened);
}

/** Open the quiz of a link without keeping it, where the browser keeps nothing. */
export async function lookInto(fragment: string): Promise<Given | { problem: OpenProblem }> {
	const found = unwrapAny(fragment);
	if ('problem' in found) return found;
	if (found.cargo !== 'quiz') return { problem: found.cargo === 'result' ? 'result' : 'not-taken' };
	const opened = await open(found.bytes);
	return 'problem' in opened ? opened : givenOf(opened);
}

/** A quiz to whose key nothing can be encrypted could be taken, but never handed in. */
async function open(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedQuiz | QuizProblem> {
	const opened = await readQuiz(bytes, loadBank);
	if ('problem' in opened || isPublicKey(opened.quiz.publicKey)) return opened;
	return { problem: 'damaged' };
}

/** Some apps escape what needs no escaping. */
function unwrapAny(fragment: string) {
	const found = unwrap(fragment);
	if (!('problem' in found) || !fragment.includes('%')) return found;
	try {
		return unwrap(decodeURIComponent(fragment));
	} catch {
		return found;
	}
}

function givenOf({ quiz, digest, personal }: OpenedQuiz): Given {
	const now = Date.now();
	return {
		id: quiz.id,
		quiz,
		digest,
		openedAt: now,
		...(personal && { personal }),
		editedAt: now
	};
}

async function takeQuiz(opened: OpenedQuiz): Promise<Arrived> {
	const fresh = givenOf(opened);
	const { id, digest } = fresh;
	const known = await getTaken(id);
	const begunToo = await otherBegun(id);
	if (!known) {
		const name = await usualName(fresh);
		await putGiven({ ...fresh, ...(name && { name }) });
		return { id, ...(begunToo && { begunToo }) };
	}
	const isOther = known.given.digest !== digest && known.attempts.length > 0;
	await changeGiven(id, ({ putAway: _, ...given }) => ({
		...given,
		...(!isOther && { quiz: fresh.quiz, digest }),
		...(fresh.personal && { personal: fresh.personal }),
		openedAt: fresh.openedAt,
		editedAt: fresh.editedAt
	}));
	return {
		id,
		...(isOther && { otherWording: true as const }),
		...(begunToo && { begunToo })
	};
}

async function otherBegun(id: QuizId): Promise<Given | undefined> {
	const others = (await listTaken()).filter(({ given }) => given.id !== id);
	return others.find(({ attempts }) => standingOf(attempts) === 'begun')?.given;
}

/** The name or code that was given here last, so that nobody types it twice. */
async function usualName({ quiz }: Given): Promise<string | undefined> {
	const others = (await listGiven()).filter(
		(given) => given.quiz.settings.ask === quiz.settings.ask
	);
	return others.find(({ name }) => name)?.name;
}

async function takeRelease(
	bytes: Uint8Array<ArrayBuffer>
): Promise<Arrived | { problem: OpenProblem }> {
	const id = quizOfRelease(bytes);
	const known = id && (await getGiven(id));
	if (!known) return { problem: id ? 'not-taken' : 'damaged' };
	const release = await readRelease(bytes, known.quiz, loadBank);
	if ('problem' in release) return release;
	const released = await changeGiven(known.id, ({ putAway: _, ...given }) => ({
		...given,
		released: joined(given.released, release),
		editedAt: Date.now()
	}));
	return released ? { id: known.id, released } : { problem: 'gone' };
}

/** What was released first and later: the later word holds, and what it leaves out stays. */
function joined(before: Released | undefined, now: Released): Released {
	if (!before) return now;
	const [earlier, later] = before.at <= now.at ? [before, now] : [now, before];
	const items = new Set(later.corrections.map(({ item }) => item));
	return {
		...earlier,
		...later,
		corrections: [
			...earlier.corrections.filter(({ item }) => !items.has(item)),
			...later.corrections
		]
	};
}
