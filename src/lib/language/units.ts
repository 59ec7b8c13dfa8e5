/** What a number measures. `value * factor + offset` is in the base unit of its dimension. */
export interface Unit {
	dimension: string;
	/** Within one system a conversion is exact; between two the text itself has rounded. */
	system: string;
	factor: number;
	offset: number;
}

/** dimension, system, factor to the base unit, names; `*` marks those that take a metric prefix. */
const table: [string, string, number, string][] = [
	['length', 'metric', 1, '*m *metre *meter kms=1000'],
	['length', 'imperial', 0.0254, 'inch inche'],
	['length', 'imperial', 0.3048, 'ft foot feet'],
	['length', 'imperial', 0.9144, 'yd yard'],
	['length', 'imperial', 1609.344, 'mi mile'],
	['length', 'nautical', 1852, 'nmi'],
	['mass', 'metric', 1, '*g *gram *gramme kilo=1000'],
	['mass', 'metric', 1e6, 't tonne'],
	['mass', 'imperial', 1e6, 'ton'],
	['mass', 'imperial', 453.592, 'lb pound'],
	['mass', 'imperial', 28.3495, 'oz ounce'],
	['length2', 'metric', 1e4, 'ha hectare'],
	['length2', 'imperial', 4046.86, 'acre'],
	['length3', 'metric', 0.001, '*l *litre *liter'],
	['length3', 'imperial', 0.003785, 'gal gallon'],
	['time', 'clock', 1, '*s sec second'],
	['time', 'clock', 60, 'min minute'],
	['time', 'clock', 3600, 'h hr hour'],
	['time', 'clock', 86400, 'day'],
	['time', 'clock', 604800, 'week wk'],
	['time', 'clock', 1209600, 'fortnight'],
	['time', 'calendar', 2629800, 'month'],
	['time', 'calendar', 31557600, 'year yr'],
	['time', 'calendar', 315576000, 'decade'],
	['time', 'calendar', 3155760000, 'century centurie'],
	['power', 'metric', 1, '*w *watt'],
	['energy', 'metric', 1, '*j *joule'],
	['energy', 'metric', 3600, '*wh'],
	['frequency', 'metric', 1, '*hz *hertz'],
	['data', 'metric', 1, '*byte kb=1000 mb=1000000 gb=1000000000 tb=1000000000000'],
	['tension', 'metric', 1, '*v *volt'],
	['percent', '', 1, '% percent pct'],
	['points', '', 1, 'pp percentage'],
	['usd', '', 1, '$ us$ usd dollar buck'],
	['usd', '', 0.01, 'cent ¢'],
	['aud', '', 1, 'aud'],
	['cad', '', 1, 'cad'],
	['eur', '', 1, '€ eur euro'],
	['eur', '', 0.01, 'cent'],
	['gbp', '', 1, '£ gbp pound quid'],
	['gbp', '', 0.01, 'penny pence p'],
	['yen', '', 1, '¥ jpy yen'],
	['yuan', '', 1, 'cny rmb yuan renminbi'],
	['rupee', '', 1, '₹ inr rupee'],
	['franc', '', 1, 'chf franc'],
	['rouble', '', 1, '₽ rub rouble ruble'],
	['times', '', 1, 'time'],
	['temperature', 'celsius', 1, 'c celsius centigrade'],
	['temperature', 'kelvin', 1, 'kelvin'],
	['temperature', 'fahrenheit', 5 / 9, 'f fahrenheit'],
	['usd', '', 0.01, 'c'],
	['eur', '', 0.01, 'c']
];
const offsets: Record<string, number> = { celsius: 273.15, fahrenheit: 273.15 - 160 / 9 };

const prefixes: [number, string, string][] = [
	[1e3, 'k', 'kilo'],
	[1e6, 'm', 'mega'],
	[1e9, 'g', 'giga'],
	[1e12, 't', 'tera'],
	[0.01, 'c', 'centi'],
	[0.001, 'm', 'milli'],
	[1e-6, 'µ', 'micro'],
	[1e-9, 'n', 'nano']
];

const named = new Map<string, Unit[]>();
for (const [dimension, system, base, names] of table) {
	for (const entry of names.split(' ')) {
		const [name = '', times = '1'] = entry.replace('*', '').split('=');
		addUnit(name, Number(times));
		if (!entry.startsWith('*')) continue;
		for (const [factor, short, long] of prefixes) {
			// In lower case m is milli for what is small in daily life, mega for the rest.
			const small = /^(?:length|mass|time)/.test(dimension);
			if (short === 'm' && small !== factor < 1) continue;
			addUnit((name.length > 2 ? long : short) + name, factor);
		}
	}

	function addUnit(name: string, factor: number) {
		const unit = { dimension, system, factor: base * factor, offset: offsets[system] ?? 0 };
		named.set(name, [...(named.get(name) ?? []), unit]);
	}
}

/**
 * The units a word can stand for, the likelier first: a pound is a weight and a currency. Takes
 * plain text and looks at its beginning.
 *
 * ```text
 * km   square miles   km2   kilometres per hour   % of the vote   dollars
 * ```
 */
export function unitsAt(text: string): Unit[] {
	const match =
		/^[ -]?(?:°|degrees? |deg )?(square |sq\.? ?|cubic )?([a-zµ]+\$|[a-zµ]+|[%$€£¥₹₽¢])(?:\^?([23])(?!\d))?(?:(?: per | an? |\/)([a-z]+))?/.exec(
			text
		);
	if (!match) return [];
	const [, shape, name = '', power, per] = match;
	const exponent = power ? Number(power) : !shape ? 1 : shape.startsWith('c') ? 3 : 2;
	const below = per ? look(per)[0] : undefined;

	return (name === 'mph' ? speeds : look(name)).map((unit) => ({
		dimension:
			unit.dimension + (exponent > 1 ? exponent : '') + (below ? `/${below.dimension}` : ''),
		system: unit.system,
		factor: unit.factor ** exponent / (below?.factor ?? 1),
		offset: unit.offset
	}));
}

const speeds = [{ dimension: 'length/time', system: 'imperial', factor: 0.44704, offset: 0 }];

function look(name: string): Unit[] {
	return named.get(name) ?? named.get(name.replace(/s$/, '')) ?? [];
}

/** The value in the other unit of the same dimension. */
export function convert(value: number, from: Unit, to: Unit): number {
	return (value * from.factor + from.offset - to.offset) / to.factor;
}
