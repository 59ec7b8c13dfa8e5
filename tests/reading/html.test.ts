import { expect, test } from 'vitest';
import { articleOf, linesOf, notesOf, paste, problemOf, prose, readAs, toldOf } from './samples';

const { bees, spray, count, plan } = prose;

const article = `
	<h1>Why the bees are back</h1>
	<p class="byline">By <a href="/ann">Ann Lee</a></p>
	<time datetime="2023-05-06">6 May 2023</time>
	<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
	<figure><img src="https://pictures.example/x.jpg" alt="A bee"><figcaption>Bees in Oslo. Photo: Kari Nord/Nordic Press</figcaption></figure>
	<p>${bees}<sup class="reference"><a href="#n1">[1]</a></sup> They live on 12 km<sup>2</sup>.</p>
	<div class="advert">Advertisement</div>
	<h2>What changed</h2>
	<p>${spray.replace('the city', '<a href="/city">the city</a>')}</p>
	<p><strong><a href="/hedge">READ MORE: The quiet end of the hedge</a></strong></p>
	<ul><li>The city sowed flowers in all parks.</li><li>Schools got free seeds for their gardens.</li></ul>
	<table><tr><th>Year</th><th>Nests</th></tr><tr><td>2013</td><td>40</td></tr></table>
	<blockquote>${count}</blockquote>
	<pre>const bees = 2300;</pre>
	<p>${plan}</p>`;

const page = `<!DOCTYPE html>
<!-- saved from url=(0033)https://news.example.org/bees/back -->
<html lang="en-GB"><head><title>Why the bees are back | Example News</title>
<meta property="og:site_name" content="Example News">
<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#ann","name":"Ann Lee"},{"@type":"NewsArticle","headline":"Why the bees are back","author":[{"@id":"#ann"},{"@type":"Person","name":"Bo Ek"}],"datePublished":"2023-05-06T08:00:00Z"}]}</script>
<script>document.title = 'run'</script></head><body>
<header><a href="/">Home</a><nav><ul><li><a href="/news">News</a></li></ul></nav></header>
<main><article>${article}<aside><h3>Related</h3><p>${plan.toUpperCase()}</p></aside></article></main>
<footer><p>© 2023 Example News. All rights reserved.</p></footer></body></html>`;

const told = [
	'caption: Bees in Oslo.',
	`text: ${bees} They live on 12 km².`,
	'heading: What changed',
	`text: ${spray}`,
	'text: The city sowed flowers in all parks.',
	'text: Schools got free seeds for their gardens.',
	`text: ${count}`,
	`text: ${plan}`
];

test('a saved page gives its article and says who wrote it, when and where', async () => {
	const result = await readAs('bees.html', page);
	expect(linesOf(result)).toEqual(told);
	expect(articleOf(result)).toMatchObject({
		title: 'Why the bees are back',
		language: 'en-GB',
		source: {
			publisher: 'Example News',
			author: 'Ann Lee, Bo Ek',
			published: '2023-05-06',
			url: 'https://news.example.org/bees/back'
		}
	});
	expect(notesOf(result)).toContainEqual({ code: 'tables', count: 1 });
	expect(notesOf(result)).toContainEqual({ code: 'code', count: 1 });
});

test('what was copied from a page keeps its form', async () => {
	const result = await paste(
		`Why the bees are back ${bees}`,
		`<meta charset="utf-8"><!--StartFragment-->${article}<!--EndFragment-->`
	);
	expect(linesOf(result)).toEqual(told);
	expect(articleOf(result)).toMatchObject({
		title: 'Why the bees are back',
		source: { author: 'Ann Lee', published: '2023-05-06' }
	});
});

test('where a whole page was copied, the article is found in it', async () => {
	const result = await paste('x', page.replace(/<head>[^]*<\/head>/, ''));
	expect(linesOf(result)).toEqual(told);
});

test('an editor that copies lines as one block of code is read by its text', async () => {
	const text = `Bees\n\n${bees}\n\n${plan}`;
	const result = await paste(
		text,
		'<div style="font-family:monospace"><table><tr><td>1</td><td>Bees</td></tr></table></div>'
	);
	expect(toldOf(result)).toEqual([bees, plan]);
});

test('paragraphs that are only line breaks apart are paragraphs', async () => {
	const result = await paste('', `<div>${bees}<br><br>${spray}<br>\n<br>${plan}</div>`);
	expect(toldOf(result)).toEqual([bees, spray, plan]);
});

test('an old page with its text in tables is read', async () => {
	const long = `${bees} ${spray} ${count} ${plan}`;
	const result = await readAs(
		'old.htm',
		`<html><body><table><tr><td><a href="x">Home</a></td><td><p>${long}</p><p>${long.replace('Bees', 'Wasps')}</p></td></tr></table></body></html>`
	);
	expect(toldOf(result)).toHaveLength(2);
});

test('a page declares how it is written', async () => {
	const html = `<html><head><meta charset="iso-8859-1"><title>Århus</title></head><body><h1>Århus</h1><p>${bees}</p><p>${plan}</p></body></html>`;
	const result = await readAs(
		'a.html',
		Uint8Array.from(html, (sign) => sign.charCodeAt(0))
	);
	expect(articleOf(result).title).toBe('Århus');
});

test('a page of one file is read with its address', async () => {
	const quoted = page
		.replace(/<!-- saved.*-->/, '')
		.replace(/=/g, '=3D')
		.replace(/(.{70})/g, '$1=\r\n');
	const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example.org/saved\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n------B\r\nContent-Type: image/png\r\n\r\nxx\r\n------B--`;
	const result = await readAs('page.mhtml', mhtml);
	expect(linesOf(result)).toEqual(told);
	expect(articleOf(result).source.url).toBe('https://news.example.org/saved');
});

test('a page of menus has nothing to learn from', async () => {
	const result = await readAs(
		'a.html',
		'<body><nav><a href="x">Home</a></nav><ul><li><a href="y">News of the day</a></li><li><a href="z">Weather of the week</a></li></ul></body>'
	);
	expect(problemOf(result)).toEqual({ code: 'only-furniture' });
});

test('deep, huge and broken pages are read all the same', async () => {
	const deep = `<body>${'<div>'.repeat(50_000)}<p>${bees} ${plan}</p>`;
	expect(toldOf(await readAs('deep.html', deep))).toEqual([`${bees} ${plan}`]);
	const long = Array.from({ length: 30_000 }, (_, at) => `<p>${bees} That was line ${at}.`).join(
		''
	);
	expect(toldOf(await readAs('long.html', `<body>${long}`)).length).toBe(Math.floor(20_000 / 24));
	expect(
		toldOf(await readAs('broken.html', `<html><p>${bees}<div><p>${plan}</span></td><b`))
	).toEqual([bees, plan]);
}, 20_000);

test('pictures that are written into a page do not slow it down', async () => {
	const picture = `data:image/png;base64,${'A'.repeat(3_000_000)}`;
	const result = await readAs('a.html', page.replace('https://pictures.example/x.jpg', picture));
	expect(linesOf(result)).toEqual(told);
});

test('a sentence with a formula is left out, the others of its paragraph stay', async () => {
	const math = '<span class="mwe-math-element"><math><mi>n</mi></math><img alt="n"></span>';
	const html = `<p>${bees} The nests grow by ${math} in each year. ${spray}</p><p>${plan}</p>`;
	const result = await paste('', html);
	expect(toldOf(result)).toEqual([`${bees} ${spray}`, plan]);
	expect(notesOf(result)).toEqual([{ code: 'code', count: 1 }]);
});
