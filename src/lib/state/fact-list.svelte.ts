import type { FactId } from '$lib/model/ids';
import { shownRows, type FactOrder, type FactRow, type FactState } from './deck-page';

/** The facts of a deck as they are looked through: which are shown, opened and ticked. */
export class FactList {
	query = $state('');
	state = $state<FactState | 'all'>('all');
	order = $state<FactOrder>('met');
	/** Facts of which all is shown. */
	opened = $state.raw<ReadonlySet<FactId>>(new Set());
	/** Facts that are ticked; absent while nothing is being selected. */
	ticked = $state.raw<ReadonlySet<FactId> | undefined>();
	#rows: () => readonly FactRow[];
	/** Where a range begins. */
	#from: FactId | undefined;

	constructor(rows: () => readonly FactRow[], query = '') {
		this.#rows = rows;
		this.query = query;
	}

	shown = $derived.by(() => shownRows(this.#rows(), this));

	/** What is done is done to what is both ticked and seen. */
	selected = $derived.by(() => this.shown.filter(({ fact }) => this.ticked?.has(fact.id)));

	/** How many facts are in each state. */
	counts = $derived.by(() => {
		const counts = { all: 0, new: 0, learning: 0, learned: 0, hidden: 0, resting: 0 };
		for (const { state } of this.#rows()) {
			counts.all += 1;
			counts[state] += 1;
		}
		return counts;
	});

	showAll(): void {
		this.query = '';
		this.state = 'all';
	}

	toggle(id: FactId): void {
		const opened = new Set(this.opened);
		if (!opened.delete(id)) opened.add(id);
		this.opened = opened;
	}

	/** Begin to select, or stop. */
	select(isOn: boolean): void {
		this.ticked = isOn ? new Set() : undefined;
		this.#from = undefined;
	}

	/** Tick a fact or take the tick off; as a range, give all from the last one to here what this one gets. */
	tick(id: FactId, isRange: boolean): void {
		const ticked = new Set(this.ticked);
		const isOn = !ticked.has(id);
		for (const each of isRange ? this.#between(this.#from ?? id, id) : [id]) {
			if (isOn) ticked.add(each);
			else ticked.delete(each);
		}
		this.#from = id;
		this.ticked = ticked;
	}

	tickAll(): void {
		this.ticked = new Set(this.shown.map(({ fact }) => fact.id));
	}

	tickNone(): void {
		this.ticked = new Set();
	}

	#between(one: FactId, other: FactId): FactId[] {
		const ids = this.shown.map(({ fact }) => fact.id);
		const [from, to] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
		return from! < 0 ? [other] : ids.slice(from, to! + 1);
	}
}
