import { deflateSync } from 'fflate';
import type { Personal } from '$lib/model/attempt';
import type { Quiz } from '$lib/model/quiz';
import { ByteWriter } from './bytes';
import { dictionary } from './dictionary';
import { wrap } from './envelope';
import { packPersonal } from './pack-personal';
import { packQuiz } from './pack-quiz';
import { linkBits, POINT } from './quiz-layout';

/**
 * A quiz as the fragment of a link, `q1.…`.
 *
 * ```text
 * which of it there is | who it is for | public key | the rest, deflated or as it is
 * ```
 *
 * Who it is for stands outside of what the digest is of: everybody answers the same wording.
 */
export function quizFragment(quiz: Quiz, personal?: Personal): string {
	const packed = packQuiz(quiz);
	const rest = packed.subarray(POINT);
	const deflated = deflateSync(rest, { level: 9, mem: 12, dictionary: dictionary() });
	const isShorter = deflated.length < rest.length;

	const out = new ByteWriter();
	out.byte((isShorter ? linkBits.deflated : 0) | (personal ? linkBits.personal : 0));
	if (personal) out.block(packPersonal(personal));
	out.raw(packed.subarray(0, POINT));
	out.raw(isShorter ? deflated : rest);
	return wrap('quiz', out.done());
}

/** A quiz as a small text file, its first line for people. */
export function quizFile(quiz: Quiz, personal?: Personal): string {
	const title = quiz.title.replace(/\s+/g, ' ').trim();
	return `Recollect quiz: ${title}\n\n${quizFragment(quiz, personal)}\n`;
}
