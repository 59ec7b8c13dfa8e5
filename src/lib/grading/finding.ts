import type { Lack, VerdictReason } from '$lib/model/question';

/** What a grader finds: a reason, and for a near miss what it lacks. */
export type Finding = VerdictReason | `nearly ${Lack}`;

/** A finding as a verdict tells it. */
export function reasonOf(finding: Finding): { reason: VerdictReason; lacks?: Lack } {
	if (!isNear(finding)) return { reason: finding };
	return { reason: 'nearly', lacks: finding.slice('nearly '.length) as Lack };
}

/** Whether a finding is a near miss. */
export function isNearly(finding: Finding): boolean {
	return finding === 'nearly' || isNear(finding);
}

function isNear(finding: Finding): finding is `nearly ${Lack}` {
	return finding.startsWith('nearly ');
}
