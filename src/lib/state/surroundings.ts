/** What the app lives in, where that puts a learner's answers at risk. */
export type Surroundings = 'other-app' | 'safari';

/** What a browser says of itself. */
export interface BrowserTraits {
	userAgent: string;
	platform: string;
	maxTouchPoints: number;
	/** Whether `(display-mode: standalone)` matches. */
	isStandalone: boolean;
	/** Safari's own `navigator.standalone`. */
	standalone?: boolean | undefined;
}

/** Marks that apps leave when they show a page in a window of their own. */
const otherApps =
	/\bFBA[NV]\/|\bFB_IAB\b|\bInstagram\b|\bWhatsApp\b|\bLine\/|\bMicroMessenger\b|\bTikTok\b|\bmusical_ly\b|\bBytedance|\bSnapchat\b|; wv\)/i;

/** Whether the page is shown within another app, whose storage may be gone when that app closes. */
export function inAppBrowser(userAgent: string): boolean {
	return otherApps.test(userAgent);
}

/** Whether it is an iPhone, an iPod or an iPad; the iPad says it is a Mac, but Macs have no touch. */
export function isIPhone(userAgent: string, platform: string, maxTouchPoints: number): boolean {
	return (
		/\b(?:iPhone|iPad|iPod)\b/.test(userAgent) || (platform === 'MacIntel' && maxTouchPoints > 1)
	);
}

/** Whether the app was put on the home screen and opened from there. */
export function isInstalled(isStandalone: boolean, standalone: boolean | undefined): boolean {
	return isStandalone || standalone === true;
}

/** What a learner should be told of, if anything. On an iPhone each browser keeps data as Safari does. */
export function riskOf(traits: BrowserTraits): Surroundings | undefined {
	if (inAppBrowser(traits.userAgent)) return 'other-app';
	if (isInstalled(traits.isStandalone, traits.standalone)) return undefined;
	const { userAgent, platform, maxTouchPoints } = traits;
	return isIPhone(userAgent, platform, maxTouchPoints) ? 'safari' : undefined;
}

/** The traits of the browser that runs this. */
export function traitsHere(): BrowserTraits {
	const { userAgent, platform, maxTouchPoints, standalone } = navigator as Navigator & {
		standalone?: boolean;
	};
	const isStandalone = matchMedia('(display-mode: standalone)').matches;
	return { userAgent, platform, maxTouchPoints, isStandalone, standalone };
}
