/**
 * Whom a document credits for what it prints: the agency in its dateline ("LONDON (Reuters) -"), its byline, its last
 * line ("— AP", "with files from AFP") and its copyright, as the agencies' own style books place them (AP, "datelines"
 * and "bylines"; Reuters Handbook, "sourcing").
 */

import type { Document } from '../../model/types.ts';
import { agencies, agencyOf, creditedAgency } from './agencies.ts';

/** An agency that a document credits: for the `whole` of it, or for a `part`, as in "with files from AFP". */
export interface Credit {
  readonly agency: string;
  readonly extent: 'whole' | 'part';
}

/** What is read of a document for its credits; without text and blocks only outlet and author tell. */
export type Credited = Pick<Document, 'outlet'> &
  Partial<Pick<Document, 'author' | 'text' | 'blocks'>>;

/** The agencies that a document credits, each once; `[]` for an outlet's own report. */
export function readCredits({ outlet, author, text = '', blocks = [] }: Credited): Credit[] {
  const own = agencyOf(outlet ?? '');
  const found: Credit[] = own === null ? [] : [{ agency: own, extent: 'whole' }];
  found.push(...readPattern(author ?? '', AUTHOR, 'whole'));
  const lines = blocks.map(({ span }) =>
    text.slice(span.start, Math.min(span.end, span.start + LONG)),
  );
  const last = blocks.at(-1)?.span;
  const end = last === undefined ? '' : text.slice(Math.max(last.start, last.end - LONG), last.end);
  for (const line of lines.slice(0, HEAD)) {
    if (!isExplained(line)) found.push(...readPattern(line, DATELINE, 'whole'));
    found.push(...readPattern(line, BYLINE, 'whole'));
  }
  for (const line of [...lines.slice(0, HEAD), ...lines.slice(-TAIL), end]) {
    if (!MAY_CREDIT.test(line)) continue;
    found.push(
      ...WHOLE.flatMap((pattern) => readPattern(line, pattern, 'whole')),
      ...PART.flatMap((pattern) => readPattern(line, pattern, 'part')),
    );
  }
  return merged(found);
}

function readPattern(line: string, pattern: RegExp, extent: Credit['extent']): Credit[] {
  const listed = pattern.exec(line.trim())?.[1];
  if (listed === undefined) return [];
  return [...listed.matchAll(ONE)].flatMap(([form]) => {
    const agency = creditedAgency(form);
    return agency === null ? [] : [{ agency, extent }];
  });
}

/** "The Palestinian Authority (PA)": the letters in brackets are those of the words before them. */
function isExplained(line: string): boolean {
  const [, before = '', letters = ''] = /^([^([\n]{0,80})[([](\p{Lu}{2,6})[)\]]/u.exec(line) ?? [];
  const initials = before.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return letters !== '' && initials.join('').endsWith(letters);
}

/** Each agency once; the whole holds the part. */
function merged(credits: readonly Credit[]): Credit[] {
  const whole = new Set(
    credits.filter(({ extent }) => extent === 'whole').map(({ agency }) => agency),
  );
  return [...new Set(credits.map(({ agency }) => agency))].map((agency) => ({
    agency,
    extent: whole.has(agency) ? 'whole' : 'part',
  }));
}

const FORMS = agencies
  .flatMap(({ forms, short }) => [...forms, ...forms.map((form) => form.toUpperCase()), ...short])
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((form) => form.replace(/[.]/g, '\\.'))
  .join('|');
const A_FORM = `(?<![\\p{L}\\p{N}])(?:${FORMS})(?![\\p{L}\\p{N}])`;
const ONE = new RegExp(A_FORM, 'gu');
const MAY_CREDIT = new RegExp(A_FORM, 'u');
const LIST = `((?:[Tt]he )?${A_FORM}(?:(?: ?[/,&] ?| and )(?:the )?${A_FORM}){0,3})`;

// "LONDON (Reuters) - ", "JAKARTA, Indonesia, March 3 (AP) —", "(AFP): "
const PLACE =
  "\\p{Lu}[\\p{L}.'’-]{0,30}(?:,? (?:[\\p{Lu}\\d][\\p{L}\\d.'’-]{0,30}|of|de|la|du|el)){0,7}";
const DATELINE = new RegExp(`^(?:${PLACE},? ?)?[([]${LIST}[)\\]] ?(?:[-–—:]|$)`, 'u');
// "By Jane Doe, Reuters", "By JANE DOE | Associated Press Writer", "From Reuters"
const BYLINE = new RegExp(
  `^(?:By|BY|From|FROM)\\b[^.!?\\n]{0,80}?${LIST}(?: (?:News|Writers?|Staff|Correspondents?|Reporters?)){0,2}\\W*$`,
  'u',
);
// "Jane Doe, Reuters", "AP", "Reuters Staff"
const AUTHOR = new RegExp(
  `^(?:[^\\n]{0,80}[,|/(–—-] ?)?${LIST}(?: (?:News|Writers?|Staff|Correspondents?|Reporters?)){0,2}\\W*$`,
  'u',
);
const WHOLE: readonly RegExp[] = [
  // "— AP", "(AFP)", "Reuters" on a line of its own, "Source: Xinhua"
  new RegExp(`^(?:Source|SOURCE|Credit)?[\\s([:–—-]*${LIST}[\\s)\\].]*$`, 'u'),
  // "... on Monday. — Reuters", "... on Monday. (AFP)"
  new RegExp(`[.!?”"] ?(?:[-–—]{1,2} ?|[([])${LIST}[)\\]]?\\.?$`, 'u'),
  // "Copyright 2011 The Associated Press.", "© Reuters 2014"
  new RegExp(`(?:[Cc]opyright|©|\\([Cc]\\))[^.\\n]{0,20}?${LIST}`, 'u'),
  // "This story was first published by Reuters"
  new RegExp(`\\b(?:first|originally) (?:published|appeared) (?:by|in|on|with) ${LIST}`, 'u'),
];
const PART: readonly RegExp[] = [
  // "The Associated Press contributed to this report."
  new RegExp(`${LIST}[^.!?\\n]{0,80} contributed (?:to|reporting)`, 'u'),
  // "with files from AFP", "(With inputs from PTI)", "Additional reporting by Reuters"
  new RegExp(
    `\\b(?:[Ww]ith|[Aa]dditional|[Ii]ncludes) (?:files|reporting|reports?|material|inputs?|information|copy|dispatches) (?:from|by) [^.!?\\n]{0,60}?${LIST}`,
    'u',
  ),
];
// Blocks in which a credit stands, from the beginning and from the end, and the letters of one that are read.
const HEAD = 6;
const TAIL = 4;
const LONG = 240;
