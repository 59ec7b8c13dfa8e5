/** Stand before a name or number; no sentence ends with them. */
export const leading = new Set(
	(
		'mr mrs ms mx dr prof rev fr hon gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep reps sens gov ' +
		'pres supt amb st ste mt ft vs v cf eg e.g ie i.e viz approx est ca c al fig figs eq sec ch vol ' +
		'pp p nos messrs mme mlle sr.a dept assn assoc asst univ bros b d r art arts cl op tel ext'
	).split(' ')
);

/** Stand after a name or number, so that a sentence may end with them. */
export const trailing = new Set(
	'inc co corp ltd jr sr esq etc a.m p.m am pm ph.d m.d b.a m.a b.c a.d b.c.e c.e plc llc u.s u.k u.n e.u d.c u.s.a u.s.s.r l.a n.y min max sq ft in lb oz km cm'.split(
		' '
	)
);

/** Shortened only before a number: No. 5, Jan. 12, p. 7. */
export const beforeNumber = new Set(
	'no nos m div r fl jan feb mar apr jun jul aug sep sept oct nov dec art sect para vol ch pg pp p fig'.split(
		' '
	)
);
