import type { Attachment } from 'svelte/attachments';

/** What a dragged row carries: its number. */
const ROW = 'text/x-recollect-row';

/** A row is taken by hand. */
export function carryRow({ dataTransfer }: DragEvent, number: number): void {
	dataTransfer?.setData(ROW, String(number));
}

/** A row onto which others can be dropped; while one is held over it, it has the mark `data-over`. */
export function takesRows(onrow: (number: number) => void): Attachment<HTMLElement> {
	return (row) => {
		const hover = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes(ROW)) return;
			event.preventDefault();
			row.dataset.over = '';
		};
		const leave = () => delete row.dataset.over;
		const drop = (event: DragEvent) => {
			leave();
			const number = Number(event.dataTransfer?.getData(ROW));
			if (!number) return;
			event.preventDefault();
			onrow(number);
		};
		row.addEventListener('dragover', hover);
		row.addEventListener('dragleave', leave);
		row.addEventListener('drop', drop);
		return () => {
			row.removeEventListener('dragover', hover);
			row.removeEventListener('dragleave', leave);
			row.removeEventListener('drop', drop);
		};
	};
}
