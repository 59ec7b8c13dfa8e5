/*
 * What pages say around their articles. Each pattern is a whole line, case does not matter; a full stop,
 * colon or arrow may follow.
 */

/** Never part of what is told, whether a sentence or not. */
export const always = [
	'(?:\\d+\\. )?(?:skip|jump) (?:to|next|past|over)\\b.{0,60}',
	'(?:page )?\\d{1,4}(?: (?:of|/) \\d+)?|\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?',
	// adverts, subscriptions, cookies
	'(?:-+ ?)?(?:advert(?:isement|ising|orial)?s?|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|ads? by .{1,30}|ad)(?: ?-+)?',
	'(?:story|article|content) continues (?:below|after)\\b.{0,40}',
	'.{0,80}\\b(?:sign up (?:for|to) (?:our|the|get|receive)|subscribe to (?:our|the|get|receive|read|continue)|delivered (?:straight |directly )?to your inbox|our (?:free |daily |weekly |morning )*newsletters?)\\b.{0,120}',
	'(?:please )?(?:subscribe|sign ?up|sign ?in|log ?in|register|donate|support us|become a (?:member|subscriber)|create (?:a|an|your) (?:free )?account|start your free trial|download (?:the|our) app|enter your e-?mail|already (?:a|have an?) (?:member|subscriber|account))\\b(?: (?:now|today|here|free|for free|to (?:read|continue|comment|access|our|get)\\b.{0,60}|\\?.{0,20}))?',
	'(?:this (?:site|website)|we(?: and our partners)?|our (?:site|website)) (?:uses?|use|stores?)\\b.{0,40}\\bcookies\\b.{0,300}',
	'.{0,60}\\b(?:accept|manage|reject|consent to)(?: all| our| the use of)? cookies\\b.{0,80}',
	'you have (?:\\d+|reached|no)\\b.{0,60}\\b(?:free|limit)\\b.{0,60}|(?:this article is )?for subscribers only',
	// share, print, look
	'(?:share|send|discuss|rate|improve) this\\b.{0,60}|(?:follow|find|like|contact|e-?mail) us (?:on|at|via)\\b.{0,60}|join the (?:conversation|discussion)|leave a (?:comment|reply)|comments are closed',
	'\\d+[- ]?min(?:ute)?s?[- ](?:read|listen|watch|video)|reading time:? .{0,20}',
	'your browser does not.{0,80}|to (?:play|view) this (?:audio|video|content).{0,120}|this (?:audio|video) is not available.{0,60}|(?:please )?enable javascript.{0,80}',
	// rights, corrections, credits
	'(?:©|\\(c\\) ?\\d|copyright (?:©|\\d|\\(c\\))).{0,160}|.{0,90}\\ball rights reserved\\b.{0,200}|.{0,60}\\bmay not be (?:published|reproduced)\\b.{0,160}',
	'this (?:article|story|report|piece) (?:was|has been|is) (?:also |first |last |originally |previously )*(?:published|updated|adapted|translated|amended|corrected|republished)\\b.{0,220}',
	'.{0,120}\\b(?:contributed to this (?:report|article|story)|contributed reporting)\\b.{0,80}',
	'(?:edited|reviewed|fact[- ]checked|translated|adapted|additional reporting) by:? [^.,]{1,60}',
	'(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|@\\w{2,30}|#[\\wà-ɏ]+(?: #[\\wà-ɏ]+)*',
	// an encyclopedia
	'for other (?:uses|people|places|meanings)\\b.{0,60}, see .{1,120}|.{1,80} redirects here\\b.{0,200}|not to be confused with .{1,140}|(?:main|see also|further information)(?: articles?)?: .{1,160}|from wikipedia, the free encyclopedia|retrieved from .{0,160}|this (?:article|section) (?:needs|may|contains|has multiple|relies|includes a list|does not cite|possibly)\\b.{0,260}|please help (?:improve|update|to)\\b.{0,200}|coordinates:.{0,80}|part of a series on.{0,60}|categor(?:y|ies): .{0,300}|learn how and when to remove.{0,60}'
];

/** Part of the page when it is no sentence. */
export const unlessSentence = [
	'(?:go|back|return|scroll) (?:back )?to (?:the )?(?:home ?page|top|start|main page|previous page|article|overview|search|navigation)\\b.{0,20}',
	'(?:main |site |toggle |open |close |show |hide )*(?:menu|navigation|search|sidebar|table of contents|subsection|submenu)',
	"[a-zà-ɏ&’' ]{2,30}(?: ?[>›»|•] ?[a-zà-ɏ&’' ]{2,30}){1,6}",
	'(?:next|previous|older|newer|prev)(?: (?:page|article|post|story))?(?: ?[←→»«>])?',
	'(?:get|receive) (?:the|our)\\b.{0,40}\\b(?:newsletter|app|updates?|inbox|alerts?)\\b.{0,40}|accept(?: all)?|reject all|i (?:agree|accept)|got it|dismiss|close|cancel|ok(?:ay)?',
	'(?:share|tweet|pin|e-?mail|print|save|copy(?: (?:the )?link)?|bookmark|like|follow|comment|reply|listen|download|cite|embed|report|send|republish|whats ?app|facebook|twitter|x|linkedin|reddit|telegram|messenger|instagram|youtube|tiktok|pinterest|flipboard|mastodon|bluesky|threads|pocket|copied|link copied)(?:(?:,| and|[ ·|/]) ?(?:share|tweet|e-?mail|print|save|copy|whats ?app|facebook|twitter|x|linkedin|reddit|telegram|messenger|bluesky|link))*',
	'(?:share|follow|print|save|bookmark|listen to|cite|report) (?:this|us|on|it|via|me)\\b.{0,60}',
	'(?:\\d[\\d.,]*k? )?(?:shares?|comments?|likes?|views?|replies|retweets|reactions)(?: \\(?\\d*\\)?)?|(?:show|view|read|add|post|see)(?: all| \\d+)? comments?.{0,20}',
	'(?:play|watch|pause|mute|unmute|fullscreen|view|enlarge|open)(?: (?:video|image|gallery|full ?screen|in full|slideshow|now|live|photo|picture))*|video player.{0,40}|loading|image \\d+ of \\d+|\\d+ (?:images|photos|pictures)',
	'(?:read|see|learn|find out|discover|show|view|load|explore) (?:more|also|next|less|all|(?:the )?full (?:story|article|bio))\\b.{0,140}',
	"(?:also (?:read|on)|related (?:articles?|stor(?:y|ies)|topics?|posts?|content|links|news|video|coverage|reading)|more (?:on|from|about|stories|news|articles|coverage|like this)|most (?:read|popular|viewed|shared|recent|watched)|you (?:might|may) (?:also )?(?:like|be interested)|up next|editors?[’']? picks?|top stor(?:y|ies)|latest (?:news|stories|from)|in this (?:story|article|section)|don[’']?t miss|what to read next|keep reading|continue reading|full coverage|in case you missed it)\\b.{0,140}",
	'(?:read|watch|related|recommended|also|popular|trending|see|listen|video|photos|in pictures|opinion|analysis|explainer|live)(?::.{1,140})?',
	'.{0,30}\\btop stor(?:y|ies)|.{0,24}skip (?:this|next) section.{0,60}',
	'(?:terms|privacy|cookies?|accessibility|legal|disclaimer)(?: (?:of (?:use|service|sale)|policy|notice|statement|settings|preferences|and conditions|& conditions|conditions))?(?: ?[|•·].{0,120})?',
	'(?:sources?|tags?|filed under|topics?|keywords?|posted in|published in|contact|isbn|issn|doi|reporting|editing|graphics?|illustrations?)(?: by)?:.{0,160}',
	'\\[?edit\\]?|(?:article|talk)(?: (?:article|talk))?|view history|move to sidebar.{0,10}|\\d+ languages?|new|back|opens? (?:in (?:a )?new (?:window|tab))|external link|new window|translate|(?:select|choose|switch) .{0,20}language.{0,20}|dark mode|font size|a a a'
];

/** What menus hold; within an article the same words may be headings. */
export const menu =
	'(?:home|news|world|politics|business|sports?|opinion|culture|technology|tech|science|health|arts|travel|videos?|audio|podcasts?|live|live tv|weather|more|about|about us|contact|help|faq|jobs|careers|imprint|sitemap|rss|languages?|english|topics?|regions?|latest|trending|sections|account|profile|settings|notifications|watch|listen|read|photos|gallery|archive|contents|tools|appearance|asia|africa|europe|middle east|americas|us|uk|u\\.s\\.|u\\.k\\.|breaking|exclusive|entertainment|lifestyle|style|money|markets|climate|environment|education|food|games|shop)';
