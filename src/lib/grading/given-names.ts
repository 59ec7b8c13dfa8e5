/** Given names, folded, that are one name: in full and for short, and as several languages spell it. */
const groups = `
william bill will billy|robert bob rob bobby|richard dick rick|james jim jimmy|john jack johnny
joseph joe|michael mike mick mikhail michail|thomas tom|anthony antony tony|edward ed ted eddie
charles charlie chuck|henry harry hank|christopher chris|matthew matt|andrew andy drew|david dave
daniel dan danny|samuel sam|benjamin ben|nicholas nick nicolas|stephen steven steve|gregory greg
jeffrey geoffrey jeff geoff|gerald jerry gerry|lawrence laurence larry|ronald ron|donald don
kenneth ken|timothy tim|patrick pat paddy|peter pete|philip phillip phil|frederick fred
alexander aleksandar aleksander alexandar alex aleksandr alexandr sasha|alexei aleksey alexey
leonard leo|walter walt|raymond ray|vincent vince|abraham abe|theodore ted teddy|bernard bernie
albert al|alfred alf|arthur art|douglas doug|franklin frank|francis frank|zachary zach|jacob jake
elizabeth liz beth betty lizzie|katherine catherine kathryn kate kathy cathy katie|margaret maggie meg peggy
deborah debbie|barbara barb|jennifer jenny|jessica jess|patricia pat patty|susan sue|victoria vicky
alexandra sandra|rebecca becky|judith judy|christine christina chris|josephine jo|pamela pam|sarah sara
anna ana anne ann|maria mary marie|teresa theresa|helen helena|sophia sofia sophie
muhammad mohammed mohamed mohammad mohamad muhammed muhamed mehmet|ahmad ahmed|hussein husayn hussain
yusuf yousef youssef josef|ibrahim abraham|sergei sergey|dmitry dmitri dimitri|yuri yury juri
vladimir volodymyr wladimir|nikolai nikolay|andrei andrey|mikhail mihail|yevgeny evgeny|fyodor fedor
georgy georgi george|ivan iwan|karl carl|eric erik|jon john|steven steffen|lewis louis`
	.trim()
	.split(/[|\n]/)
	.map((group) => group.split(' '));

/** Whether two given names, folded, are one name, or the initial of one. */
export function isSameGiven(a: string, b: string): boolean {
	if (a === b || (a.length === 1 && b[0] === a) || (b.length === 1 && a[0] === b)) return true;
	return groups.some((group) => group.includes(a) && group.includes(b));
}
