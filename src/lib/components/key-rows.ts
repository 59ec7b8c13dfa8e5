import { m } from '$messages';

interface KeyRow {
	keys: string[];
	does: string;
}

/** The keys of a sitting and what they do, for the dialog and for Help; some are for who says how sure they are. */
export function keyRows(confidence = true): KeyRow[] {
	return [
		{ keys: [m.key_space(), m.key_enter()], does: m.keys_go_on() },
		{ keys: ['1–4', 'A–D'], does: m.keys_choose() },
		{ keys: ['1–4'], does: m.keys_rate() },
		{ keys: ['↑', '↓'], does: m.keys_move() },
		{ keys: ['U'], does: m.keys_undo() },
		{ keys: ['H'], does: m.keys_hint() },
		{ keys: ['R'], does: m.keys_aloud() },
		{ keys: ['E'], does: m.keys_edit() },
		{ keys: ['-'], does: m.keys_bury() },
		{ keys: ['@'], does: m.keys_suspend() },
		{ keys: ['?'], does: m.keys_help() },
		...(confidence ? [{ keys: ['Shift+1–4'], does: m.keys_unsure() }] : [])
	];
}

/** What is left of them when single keys are switched off. */
export function fewKeyRows(): KeyRow[] {
	return [
		{ keys: [m.key_space(), m.key_enter()], does: m.keys_press() },
		{ keys: ['↑', '↓'], does: m.keys_move() },
		{ keys: ['Ctrl+Z'], does: m.keys_undo() }
	];
}
