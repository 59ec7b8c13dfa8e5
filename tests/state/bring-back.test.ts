import { beforeAll, beforeEach, expect, test } from 'vitest';
import { makeKeyPair, type KeyPair } from '$lib/assignment/keys';
import { writeResult } from '$lib/assignment/result-code';
import { writeClassFile } from '$lib/assignment/class-file';
import { zip } from '$lib/exchange/zip';
import type { Assignment, SignedResult } from '$lib/model/assignment';
import { BringBack } from '$lib/state/bring-back.svelte';
import { openClassFile } from '$lib/state/class-file';
import { deeds } from '$lib/state/deeds.svelte';
import { listSubmissions, putAssignment, putClass } from '$lib/storage/assignments';
import { db } from '$lib/storage/database';
import { madeQuiz, resultOf } from '../assignment/results';
import { assignment as some, schoolClass } from '../storage/quiz-fixtures';

let device: KeyPair;
let assignment: Assignment;

beforeAll(async () => {
	const { quiz, privateKey } = await madeQuiz();
	assignment = { ...some, id: quiz.id, quiz, privateKey };
	device = await makeKeyPair();
});

beforeEach(async () => {
	await db.delete();
	await db.open();
	await putAssignment(assignment);
	await putClass(schoolClass);
});

function codeOf(rest: Partial<SignedResult> = {}): Promise<string> {
	const { token: _token, ...result } = resultOf(assignment.quiz, device, rest);
	return writeResult({ ...result, ...rest }, assignment.quiz.publicKey, device);
}

const desk = () => new BringBack(() => Promise.resolve(undefined));
const here = () => listSubmissions(assignment.id);

test('who it is of: proved by a personal link, told by a code, or a name alone', async () => {
	const there = desk();
	const [{ token, code }] = schoolClass.students as [(typeof schoolClass.students)[0]];
	await there.takeText(await codeOf({ name: 'Mia', token }), 'link');
	await there.takeText(await codeOf({ name: ` ${code.toLowerCase()}` }), 'link');
	const settings = { ...assignment.quiz.settings, ask: 'code' as const };
	await putAssignment({ ...assignment, quiz: { ...assignment.quiz, settings } });
	await there.takeText(await codeOf({ name: ` ${code.toLowerCase()}`, attempt: 2 }), 'link');
	const who = (await here()).map(({ name, studentId, verified }) => [name, studentId, verified]);
	expect(who.sort()).toEqual([
		[' k7q', undefined, undefined],
		[' k7q', 'student:mia', undefined],
		['Mia', 'student:mia', true]
	]);
});

test('another wording is kept, but set aside', async () => {
	await desk().takeText(await codeOf({ digest: 'AAAAAAAAAAE' }), 'paste');
	expect(await here()).toMatchObject([{ setAside: 'other-wording', by: 'paste' }]);
});

test('the same result in two codes counts once, and one undo takes back a go', async () => {
	const there = desk();
	const [one, again, other] = [await codeOf(), await codeOf(), await codeOf({ attempt: 2 })];
	await there.takeText(`${one}\n${again}\n${other}\n${one}`, 'paste');
	expect(there.totals).toEqual({ fresh: 2, known: 1, lost: 0 });
	await there.takeText(other, 'camera');
	expect(there.totals).toEqual({ fresh: 2, known: 2, lost: 0 });
	expect(await here()).toHaveLength(2);
	await deeds.undo();
	expect(await here()).toEqual([]);
	expect(there.came).toEqual([]);
});

test('codes that are scanned one after another are one go', async () => {
	const there = desk();
	there.beginGo();
	for (const attempt of [1, 2, 3]) await there.takeText(await codeOf({ attempt }), 'camera');
	await there.endGo();
	expect(await here()).toHaveLength(3);
	await deeds.undo();
	expect(await here()).toEqual([]);
});

test('files, also zipped; what is none is told', async () => {
	const there = desk();
	const utf8 = new TextEncoder();
	const packed = zip(new Map([['a/one.txt', utf8.encode(await codeOf())]]));
	const wide = new Uint8Array([
		0xff,
		0xfe,
		...new Uint8Array(
			new Uint16Array([...(await codeOf({ attempt: 2 }))].map((char) => char.charCodeAt(0))).buffer
		)
	]);
	await there.takeFiles([
		new File([packed], 'all.zip'),
		new File([wide], 'wide.txt'),
		new File(['PK and no zip'], 'broken.zip'),
		new File(['Dear diary'], 'diary.txt')
	]);
	const found = there.came.map((row) => (row.kind === 'lost' ? row.problem : row.from));
	expect(found).toEqual(['nothing', 'unreadable', 'wide.txt', 'a/one.txt']);
});

test('a class file brings the quiz that a result waits for; the newer stays, nothing doubles', async () => {
	const there = desk();
	const [code, later] = [await codeOf(), await codeOf({ attempt: 2 })];
	await there.takeText(code, 'paste');
	const [known] = await here();
	const marked = { ...known!, comment: 'Well done.', editedAt: known!.editedAt + 1 };
	await db.submissions.put(marked);
	await db.assignments.clear();
	await there.takeText(later, 'paste');
	expect(there.totals).toMatchObject({ lost: 1 });

	const content = { savedAt: 1, schoolClass, assignments: [assignment], submissions: [known!] };
	const bytes = await writeClassFile(content, 'four good words');
	await there.takeFiles([new File([bytes], '7b.recollect-class')]);
	expect(there.classFiles).toHaveLength(1);
	expect(await openClassFile(bytes, 'four bad words')).toEqual({ problem: 'wrong-passphrase' });
	expect(await openClassFile(bytes, 'four good words')).toMatchObject({ results: 0 });
	await there.leaveClassFile();
	expect(there.totals).toEqual({ fresh: 2, known: 0, lost: 0 });
	expect(await here()).toMatchObject([{ comment: 'Well done.' }, { attempt: 2 }]);

	// First the result that waited, then the class file.
	await deeds.undo();
	await deeds.undo();
	expect(await here()).toEqual([marked]);
	expect(await db.assignments.count()).toBe(0);
});
