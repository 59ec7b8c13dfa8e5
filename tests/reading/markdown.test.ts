import { expect, test } from 'vitest';
import { articleOf, linesOf, notesOf, prose, readAs } from './samples';

const { bees, spray, count, plan } = prose;

test('Markdown gives its words without its marks', async () => {
	const source = `---
title: "Why the bees are back"
author: Ann Lee
date: 2023-05-30
source: https://news.example.org/bees
---

![A bee](bee.jpg)

${bees.replace('Oslo', '**Oslo**').replace('university', '[university](https://u.example)')}[^1]

## What changed

> ${spray}

- The city _sowed_ flowers in all parks.
- Schools got seeds.

| Year | Nests |
| ---- | ----- |
| 2013 | 40    |

\`\`\`js
const bees = 2300;
\`\`\`

${count.replace('bees', '`bees`')}

<p>${plan}</p>

[^1]: The count is told of elsewhere.
`;
	const result = await readAs('bees.md', source);
	expect(linesOf(result)).toEqual([
		`text: ${bees}`,
		'heading: What changed',
		`text: ${spray}`,
		'text: The city sowed flowers in all parks.',
		'text: Schools got seeds.',
		`text: ${count}`,
		`text: ${plan}`
	]);
	expect(articleOf(result)).toMatchObject({
		title: 'Why the bees are back',
		source: { author: 'Ann Lee', published: '2023-05-30', url: 'https://news.example.org/bees' }
	});
	expect(notesOf(result)).toEqual([
		{ code: 'tables', count: 1 },
		{ code: 'footnotes', count: 1 },
		{ code: 'code', count: 1 }
	]);
});

test('without anything before it the first heading is the title', async () => {
	const result = await readAs('bees.md', `# Bees &amp; co\n\n${bees}\n\n${plan}`);
	expect(articleOf(result).title).toBe('Bees & co');
});
