import { expect, test } from 'vitest';
import { inAppBrowser, isInstalled, isIPhone, riskOf } from '$lib/state/surroundings';

const safari =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const iPhone = `${safari} Version/17.5 Mobile/15E148 Safari/604.1`;
const mac =
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15';
const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';
const chrome = `${android} Chrome/126.0.0.0 Mobile Safari/537.36`;
const webView = `Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36`;

test.each([
	['Facebook', `${safari} Mobile/15E148 [FBAN/FBIOS;FBAV/468.0.0.33.106;FBBV/606811219]`],
	['Facebook on Android', `${chrome} [FB_IAB/FB4A;FBAV/468.0.0.33.106;]`],
	['Instagram', `${safari} Mobile/15E148 Instagram 335.0.0.22.106 (iPhone14,5; iOS 17_5)`],
	['WhatsApp', `${safari} Mobile/15E148 WhatsApp/2.24`],
	['Line', `${safari} Mobile/15E148 Safari Line/14.9.0`],
	['WeChat', `${safari} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI`],
	['TikTok', `${safari} Mobile/15E148 musical_ly_34.9.0 BytedanceWebview/d8a21c6`],
	['a web view of Android', webView]
])('knows the browser within %s', (_, userAgent) => {
	expect(inAppBrowser(userAgent)).toBe(true);
});

test.each([
	['Safari', iPhone],
	['Safari on a Mac', mac],
	['Chrome', chrome],
	['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'],
	['Firefox on an iPhone', `${safari} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`]
])('takes %s for a browser of its own', (_, userAgent) => {
	expect(inAppBrowser(userAgent)).toBe(false);
});

test('tells an iPad, which says it is a Mac, from a Mac', () => {
	expect(isIPhone(mac, 'MacIntel', 5)).toBe(true);
	expect(isIPhone(mac, 'MacIntel', 0)).toBe(false);
	expect(isIPhone(iPhone, 'iPhone', 5)).toBe(true);
	expect(isIPhone(chrome, 'Linux armv81', 5)).toBe(false);
});

test('knows the app on the home screen by either sign', () => {
	expect(isInstalled(true, undefined)).toBe(true);
	expect(isInstalled(false, true)).toBe(true);
	expect(isInstalled(false, false)).toBe(false);
	expect(isInstalled(false, undefined)).toBe(false);
});

test('warns within another app, and of Safari on an iPhone unless the app is installed', () => {
	const inSafari = {
		userAgent: iPhone,
		platform: 'iPhone',
		maxTouchPoints: 5,
		isStandalone: false,
		standalone: false
	};
	expect(riskOf(inSafari)).toBe('safari');
	expect(riskOf({ ...inSafari, standalone: true })).toBeUndefined();
	expect(riskOf({ ...inSafari, userAgent: `${safari} Instagram 335.0` })).toBe('other-app');
	expect(
		riskOf({ userAgent: chrome, platform: 'Linux', maxTouchPoints: 5, isStandalone: false })
	).toBeUndefined();
});
