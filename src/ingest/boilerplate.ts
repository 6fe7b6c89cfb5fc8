/**
 * Paragraphs that are on the page and not of the article, by what they say. Every pattern is anchored at both
 * ends and bounded, and stands beside an example. A sentence about subscriptions, comments or copyright is no
 * boilerplate: the patterns take the imperative, the label and the formula, not the topic.
 */

/** A bounded stretch without a final stop, for the middle of a pattern. */
const SOME = '[^.!?\\n]{0,120}';
const NETWORKS =
  '(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads|bluesky|mastodon|google news|apple news|flipboard|reddit|pinterest|social media)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A word of a byline: a name, or what joins names. */
const BYLINE_WORD =
  "(?:\\p{Lu}[\\p{L}'’-]{0,30}|and|in|by|at|for|from|of|the|desk|staff|newsroom|bureau|correspondents?|[Aa]dditional|[Rr]eporting|[Ww]riting|[Ee]diting)";

/** What may stand around a pattern: brackets, arrows, a final stop. */
const MARKS_BEFORE = /^[^\p{L}\p{N}©(&]{1,4}/u;
const MARKS_AFTER = /[^\p{L}\p{N}]{1,5}$/u;

/** The kinds of boilerplate: an example, and what a whole paragraph looks like, marks around it and case aside. */
export const BOILERPLATE: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  row(
    'Please follow us on Facebook and X.',
    `(?:please )?(?:follow|like|find|join|connect with) (?:us|me|our \\w+|the \\w+|\\w+)(?: \\w+){0,3} (?:on|via) ${NETWORKS}(?:(?:,| and| &| or|,? and)? ?${NETWORKS})*(?: (?:channel|page|group|feed|account))?`,
  ),
  row('Follow us', '(?:follow|contact|like) us(?: (?:on|at|here))?:?'),
  row(
    'Subscribe to our newsletter to get the day in brief.',
    `(?:please )?(?:subscribe|sign up)(?: now| here| today| free)*(?: (?:to|for) (?:our|the|your|a|free|daily|weekly|more)\\b${SOME})?`,
  ),
  row(
    'Subscribe to The Daily Paper',
    "(?:[Pp]lease )?(?:[Ss]ubscribe|[Ss]ign up) (?:to|for) (?:[Tt]he )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,4}",
    'u',
  ),
  row(
    'Get the latest headlines in your inbox.',
    `(?:get|receive|have) (?:the|our|all|daily|breaking)\\b${SOME}\\b(?:inbox|newsletter|e-?mail)`,
  ),
  row('Enter your email address', '(?:enter )?(?:your )?e-?mail address\\*?'),
  row(
    '[Read More]',
    '(?:read|see|show|view|learn|load|find out) (?:more|next|also|all|less|on)(?: here)?',
  ),
  row('Read more: Ministers meet again', `(?:read|see) (?:more|also|next|too)(?: here)?:${SOME}`),
  row(
    'Read more about the talks here',
    `(?:read|see) (?:more|also) (?:about|on|from|at)\\b${SOME}`,
  ),
  row(
    'Continue reading',
    '(?:continue|keep) reading(?: below| this (?:story|article)| the main story)?',
  ),
  row('Click here to read the full story.', `(?:click|tap) (?:here|to|on)\\b${SOME}`),
  row(
    'Comments are closed. Please check back later.',
    'comments (?:are|have been|for this (?:article|thread|post) are) (?:now )?(?:closed|disabled|off|turned off)(?:\\.? please check back later)?',
  ),
  row(
    '12 Comments',
    '(?:\\d{1,6} |no |view |show |add a |post a |leave a )?(?:comments?|repl(?:y|ies))(?: \\(\\d{1,6}| below)?',
  ),
  row(
    'The post Talks resume appeared first on The Daily Paper.',
    '[Tt]he post .{1,200} (?:first appeared|appeared first) on (?:the )?[\\p{Lu}\\p{N}].{0,80}',
    'u',
  ),
  row(
    'This article was originally published by The Daily Paper.',
    `this (?:article|story|post|piece|report) (?:was |has been )?(?:originally |first )?(?:published|appeared|posted|republished)(?: first)? (?:by|in|on|at|from|with)\\b${SOME}`,
  ),
  row('Source: Daily Paper :: Politics', 'source: ?.{1,80}(?: :: | » ).{1,80}'),
  row('© 2024 The Daily Paper', `(?:copyright )?(?:©|\\(c\\)|&copy;) ?${SOME}`),
  row(
    'Copyright 2024 The Daily Paper. All rights reserved.',
    `copyright,? (?:\\d{4}|by)\\b${SOME}(?:\\.? all rights reserved)?`,
  ),
  row('All Rights Reserved', `(?:${SOME}\\. )?all rights reserved(?:\\. ${SOME})?`),
  row(
    'Advertisement',
    '(?:story |article )?(?:continues? (?:below|after) )?(?:this )?(?:advertisement|advertisment|advert|sponsored(?: content| links?)?|promoted(?: content)?)(?: - (?:continue|scroll)[\\w ]{0,40})?',
  ),
  row(
    'Share this article on Facebook',
    `share(?: this(?: \\w+)?)?(?: (?:on|via|with) (?:${NETWORKS}|e-?mail|friends)(?:(?:,| and| &| or)? ?${NETWORKS})*)?`,
  ),
  row(
    'Facebook Twitter WhatsApp Email',
    `(?:${NETWORKS}|e-?mail|print|tweet|pin it|copy link|save|share)(?:[ ,|·•/]+(?:${NETWORKS}|e-?mail|print|tweet|pin it|copy link|save|share))*`,
  ),
  row(
    'Skip to main content',
    '(?:skip|jump|back|return) to (?:main |the )?(?:content|navigation|top|home ?page|home)',
  ),
  row(
    'We use cookies to improve your experience.',
    `(?:we|this (?:site|website)) uses? cookies\\b${SOME}`,
  ),
  row(
    'Privacy Policy | Terms of Use',
    '(?:(?:privacy|cookie)(?: policy| notice| settings)?|terms(?: of (?:use|service)| and conditions)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|help|sitemap)(?:[ |·•/&,]+(?:and )?(?:(?:privacy|cookie)(?: policy| notice| settings)?|terms(?: of (?:use|service)| and conditions)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|help|sitemap))*',
  ),
  row(
    'Tags: economy, trade',
    `(?:tags|tagged|filed under|posted in|categories|category|topics|keywords): ?${SOME}`,
  ),
  row(
    'Reporting by Ann Other in Geneva; Editing by Joe Bloggs',
    `\\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting) by ${BYLINE_WORD}(?:[,;.]? ${BYLINE_WORD}){0,40}\\)?`,
    'u',
  ),
  row(
    'By Ann Other, Staff Writer',
    "(?:By|BY) \\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3}(?:(?:,| and|, and) \\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}){0,3}",
    'u',
  ),
  row(
    'Published: 23 October 2024, 10:15',
    `(?:first |last )?(?:published|posted|updated|modified|date)(?: on| at)?(?:: ?| )(?:\\w{3,9},? )?(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2}, \\d{4}|\\d{4}-\\d{2}-\\d{2})[\\w :.,+-]{0,30}`,
  ),
  row(
    'Updated 3 hours ago',
    '(?:(?:published|posted|updated) )?\\d{1,3} (?:seconds?|minutes?|mins?|hours?|hrs?|days?) ago',
  ),
  row('4 min read', '(?:reading time:? )?\\d{1,3} min(?:ute)?s?(?: read)?'),
  row(
    'Image source, Getty Images',
    "(?:image|photo|picture|video) (?:source|credit|courtesy)(?:,|:| of) ?[\\w .,/&'-]{2,60}",
  ),
  row(
    'Listen to this article',
    '(?:listen to|watch|print|save|e-?mail|bookmark) this (?:article|story|episode|video)',
  ),
  row('Download our app', '(?:download|get) (?:our|the) (?:\\w+ ){0,3}app(?: (?:now|today|here))?'),
  row(
    'Support our journalism. Donate today.',
    '(?:please )?(?:support our (?:work|journalism|newsroom|reporting)|donate(?: now| today| here)?|become a (?:member|subscriber))(?:[.!] (?:please )?(?:donate|subscribe|give)(?: now| today)?)?',
  ),
  row('Loading...', 'loading'),
];

/** What stands over a list of other articles: `Related`, `More from Politics`, `You may also like`. */
const RELATED =
  /^\W{0,3}(?:related(?: (?:articles?|stories|posts?|news|coverage|content|topics|reading|links))?|more (?:from|on|in|about) [\w'’& ]{1,40}|more (?:stories|news|articles|headlines)|(?:also|must|further) read|see also|read (?:also|next)|recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:most|popular) (?:read|popular|posts|stories|viewed)|trending(?: now| stories)?|latest (?:news|stories|headlines|posts)|editor['’]?s picks|don['’]t miss|in other news|other (?:stories|news|headlines)|what to read next|top stories)\W{0,3}$/i;
/** A label and a headline in one line: `Related: Ministers meet again`. */
const RELATED_LINE =
  /^\W{0,3}(?:related(?: (?:article|story|post|news))?|also read|read also|see also|read next|watch|don['’]t miss|recommended|more):\s.{1,200}$/i;

/** True for a paragraph that is no part of any article, by its own words alone. */
export function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > 300) return false;
  if (!/\p{L}/u.test(paragraph)) return paragraph.length <= 60;
  const words = paragraph.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '');
  return (
    isRelatedLabel(paragraph) ||
    (RELATED_LINE.test(paragraph) && !/[.!]$/.test(paragraph)) ||
    BOILERPLATE.some(({ pattern }) => pattern.test(words))
  );
}

/** True for a line that announces other articles: short lines that follow it are their headlines. */
export function isRelatedLabel(paragraph: string): boolean {
  return paragraph.length <= 60 && RELATED.test(paragraph);
}

/** A row of the table. Without the flag `u` patterns start up ten times as fast: only names need it. */
function row(example: string, pattern: string, flags = 'i'): { example: string; pattern: RegExp } {
  return { example, pattern: new RegExp(`^(?:${pattern})$`, flags) };
}
