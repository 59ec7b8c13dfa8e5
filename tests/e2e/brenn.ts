import type { Page } from '@playwright/test';

/** The title of a made-up article. */
export const title = 'The lighthouse on Brenn Island gets a new keeper';

const paragraphs = [
	'After eleven years without anybody, the lighthouse on Brenn Island has a keeper again. Marta Olsen, a former ship’s engineer, moved into the white tower on 3 March 2025.',
	'The tower was built in 1868 and stands 41 metres high. Its light can be seen from 30 kilometres away. Until 2014 it was looked after by Henrik Dahl, who now lives in the town of Sandvik.',
	'The Coastal Trust, which owns the island, had looked for a keeper since last autumn. More than 260 people from 14 countries applied for the post. “We wanted somebody who can mend an engine and likes to be alone,” said Ingrid Moe, the director of the trust.',
	'Olsen worked on ferries for 17 years. She was born in Tromso and studied engineering in Gothenburg. Her first task is to repair the fog horn, which has been silent since a storm in January 2022.',
	'Brenn Island is home to about 3,000 puffins, which breed there between April and August. Visitors may come by boat on Saturdays, but no more than 24 people a day are let in, because the birds need quiet. A ticket costs 18 euros.',
	'The Coastal Trust was founded in 1951 and looks after 62 lighthouses. According to its yearly report, 9 of them still have a keeper. The others are run from a control room in Bergen.',
	'In 2023, the trust spent 2.4 million euros on repairs. Half of the money came from the government, and the rest from donations. Moe said that the trust hopes to open two more towers to visitors by 2027.',
	'Olsen has signed a contract for three years. She will send a weather report to the mainland every morning at six. Her only companion is a dog called Biscuit.'
];

/** The article as it is copied from somewhere. */
export const brenn = [title, ...paragraphs].join('\n\n');

/** A later version: a figure has changed, a paragraph has gone, and another one has come. */
export const laterBrenn = [
	title,
	...paragraphs.slice(0, 5),
	'The Coastal Trust was founded in 1951 and looks after 64 lighthouses. According to its yearly report, 9 of them still have a keeper.',
	paragraphs[7],
	'In May 2026, the old fog horn was heard again for the first time. Mechanics from Stavanger had worked on it for 12 weeks.'
].join('\n\n');

/** Paste, as the browser tells a page of it; on whatever has the focus. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
	await page.evaluate(
		([plain, rich]) => {
			const data = new DataTransfer();
			data.setData('text/plain', plain!);
			if (rich) data.setData('text/html', rich);
			const event = new ClipboardEvent('paste', {
				clipboardData: data,
				bubbles: true,
				cancelable: true
			});
			(document.activeElement ?? document.body).dispatchEvent(event);
		},
		[text, html]
	);
}
