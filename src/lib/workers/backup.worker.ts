import { readBackup } from '$lib/exchange/read-backup';
import { writeBackup } from '$lib/exchange/write-backup';
import { noContent } from '$lib/model/content';
import { gather, piecesOf, type BackupMessage } from './backup-messages';

const content = noContent();

self.onmessage = ({ data }: MessageEvent<BackupMessage>) => {
	if (data.kind === 'rows') {
		gather(content, data.part, data.rows);
	} else if (data.kind === 'write') {
		const bytes = writeBackup(content, data.stamp);
		// A copy that cannot be opened is none: it is read back before anybody relies on it.
		const opened = readBackup(bytes);
		const problem = 'problem' in opened && { problem: opened.problem };
		tell({ kind: 'written', bytes, ...problem }, [bytes.buffer]);
	} else if (data.kind === 'read') {
		const opened = readBackup(data.bytes);
		if ('problem' in opened) return tell({ kind: 'not-opened', problem: opened.problem });
		for (const piece of piecesOf(opened.content)) tell(piece);
		const { savedAt, app } = opened;
		tell({ kind: 'opened', stamp: { savedAt, app } });
	}
};

function tell(message: BackupMessage, transfer: Transferable[] = []): void {
	self.postMessage(message, { transfer });
}
