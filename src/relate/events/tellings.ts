/**
 * What a claim tells of one event: which act, of whom and what, and when. Two tellings are of one event where the acts
 * are of one kind and the rest of the words is alike; that is asked in same-event.ts.
 */

import type { Claim, Precision } from '../../model/types.ts';
import { isConditional } from '../leaning.ts';
import { rememberClaim } from '../remember-claim.ts';
import { contentOf, contentOfWord, namesIn, wordsOf } from '../words.ts';
import { type Act, actAt } from './acts.ts';
import { actInContext, isRemnant, isSilence } from './acts-in-context.ts';
import { bearersOf, befallenIn, type Head, headOf } from './befallen.ts';
import { clauseAt, type Stretch } from './clauses.ts';
import { type Clock, clocksIn, mayTellHour, withoutClocks } from './clock-times.ts';
import { isDoneTo } from './event-words.ts';
import { type Spot, spotsIn } from './spots.ts';
import { isRecurring, mayDate, type ToldDay, toldDays, withoutTimes } from './told-days.ts';

/** An event of which a claim tells something. */
export interface Telling {
  readonly claim: Claim;
  readonly act: Act;
  /** What the sentence says beside the act and the times: of whom, of what. */
  readonly matter: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The names of where: those right behind "in", "at", "near". */
  readonly sites: ReadonlySet<string>;
  /** The names of those whom it befalls, as far as the order of words tells. */
  readonly bearers: ReadonlySet<string>;
  /** Those of them of two words or more, as people have: "Lena Marsh". */
  readonly people: ReadonlySet<string>;
  /** Of these the names of those whom a verb befalls, and nobody near them; null where the act is a noun. */
  readonly befallen: readonly ReadonlySet<string>[] | null;
  /** The thing that it befalls. */
  readonly head: Head | null;
  /** What is told of as known: "the mill", "its roof". */
  readonly definite: ReadonlySet<string>;
  /** True where words leave open whether it was so. */
  readonly isOpen: boolean;
  /** True where a month or year alone is told: it looks back on what is known. */
  readonly isFar: boolean;
  /** "another", "second": which of several it is, as far as words tell. */
  readonly which: string;
}

/** A telling with the day or the hours that it names, at least one of them. */
export interface TimedTelling extends Telling {
  readonly day: ToldDay | null;
  readonly clocks: readonly Clock[];
  /** Told as a plan: "will open", "was to land". */
  readonly isPlan: boolean;
}

/** A telling with where it was. */
export interface PlacedTelling extends Telling {
  readonly spot: Spot;
  readonly day: ToldDay | null;
  /** False where it looks back to another month or year. */
  readonly isMain: boolean;
}

/** The events of a claim with their days and hours; `[]` where it names no time or tells no event. */
export const timedTellings = rememberClaim(readTimedTellings);

function readTimedTellings(claim: Claim): readonly TimedTelling[] {
  if (!mayDate(claim.text) && !mayTellHour(claim.text)) return [];
  if (!isTelling(claim) || isRecurring(claim.text)) return [];
  const hours = clocksIn(claim.text);
  const days = toldDays(claim).flatMap((day) => timedTelling(claim, day, day, hours) ?? []);
  const taken = new Set(days.flatMap(({ clocks }) => clocks));
  const exact = hours.filter((clock) => !clock.isPart && !taken.has(clock));
  const free = exact.flatMap((clock) => timedTelling(claim, clock, null, hours) ?? []);
  return [...days, ...free.filter(({ clocks }, at) => clocks[0] !== free[at - 1]?.clocks[0])];
}

/** The event that a day or an hour is told of, with the hours of the same act. */
function timedTelling(
  claim: Claim,
  anchor: Stretch,
  day: ToldDay | null,
  hours: readonly Clock[],
): TimedTelling | null {
  const clause = clauseAt(claim.text, anchor.start);
  const found = tellingAt(claim, clause, anchor);
  const telling = isDeadline(claim, day) ? asDeadline(claim, clause, found) : found;
  if (telling === null || isRemnant(telling.act)) return null;
  const inside = hours.filter(({ start }) => start >= clause.start && start < clause.end);
  const own = inside.filter((clock) => {
    const act = actOf(claim.text, clause, clock);
    return act === null || act.words === found?.act.words;
  });
  const isFar = day !== null && FAR.has(day.precision);
  const isPlan =
    claim.tense === 'planned' || TO_COME.test(claim.text.slice(clause.start, anchor.start));
  return { ...telling, day, clocks: areOfOne(own) ? own : [], isPlan, isFar };
}

const TO_COME =
  /\b(?:(?:is|are|was|were) (?:due |set |expected |scheduled )?|plan(?:s|ned)? |intend(?:s|ed)? |hope[sd]? )to (?!have\b)/;

/** Not of two things in a row: "left at 9 a.m. and landed at 10.15 a.m." One hour in two zones is of one. */
function areOfOne(clocks: readonly Clock[]): boolean {
  return new Set(clocks.map(({ zone }) => zone)).size === clocks.length;
}

// A quarter is told of business of today too.
const FAR: ReadonlySet<Precision> = new Set(['month', 'year', 'decade'] as const);

/** The events of a claim with where they were; `[]` where it names no place that can be compared. */
export const placedTellings = rememberClaim(readPlacedTellings);

function readPlacedTellings(claim: Claim): readonly PlacedTelling[] {
  if (!isTelling(claim) || claim.tense === 'planned') return [];
  const spots = spotsIn(claim);
  const days = spots.length > 0 ? toldDays(claim) : [];
  return spots.flatMap((spot) => {
    const clause = clauseAt(claim.text, spot.start);
    const act = actTold(claim, clause, spot);
    if (act === null || !isOfAct(claim.text, clause, spot, act)) return [];
    const text = claim.text.slice(clause.start, clause.end).replace(spot.words, ' ');
    const telling = describe(claim, text, act);
    const day = days.find(({ start }) => start >= clause.start && start < clause.end) ?? null;
    const isMain = day === null || day.precision === 'day';
    const { sites } = telling;
    const matter = new Set([...telling.matter].filter((word) => !sites.has(word)));
    return [{ ...telling, matter, spot, day, isMain }];
  });
}

/** The act stands before its spot and not far from it, unless the spot opens the clause: "outages in X after cables were cut" does not put the cut in X. */
function isOfAct(text: string, clause: Stretch, { start }: Stretch, { words }: Act): boolean {
  const before = text.slice(clause.start, start);
  if (before.trim() === '') return true;
  const at = before.toLowerCase().lastIndexOf(words.toLowerCase());
  return at >= 0 && before.length - at <= FARTHEST;
}

// Characters from an act to its spot at most.
const FARTHEST = 90;

/** "must be in by 12 June", "are due on 12 June" */
function isDeadline({ text }: Claim, day: ToldDay | null): boolean {
  if (day === null) return false;
  const before = text.slice(0, day.start);
  return (
    DUE.test(before) && /\b(?:by|on|is|until|till|before|no later than) (?:\w+ )?$/i.test(before)
  );
}

function asDeadline(claim: Claim, clause: Stretch, found: Telling | null): Telling {
  const text = claim.text.slice(clause.start, clause.end);
  const words = DUE.exec(text)?.[0] ?? '';
  const act: Act = { key: 'deadline', happens: 'once', words, isVerb: false };
  return describe(claim, text, found?.act.key === 'deadline' ? found.act : act);
}

/** The event of a clause that the stretch is told of; null where no act is found. */
export function tellingAt(claim: Claim, clause: Stretch, stretch: Stretch): Telling | null {
  const act = actTold(claim, clause, stretch);
  return act === null ? null : describe(claim, claim.text.slice(clause.start, clause.end), act);
}

function actTold({ text }: Claim, clause: Stretch, stretch: Stretch): Act | null {
  const act = actOf(text, clause, stretch);
  const own = text.slice(clause.start, clause.end);
  return act === null || isAbility(own, act) || isNoEvent(own, act) ? null : act;
}

function actOf(text: string, clause: Stretch, { start, end }: Stretch): Act | null {
  const own = withoutClocks(text.slice(clause.start, clause.end));
  return actAt(own, start - clause.start, end - clause.start);
}

/** "can start": what may be done any day is no event. */
function isAbility(text: string, { words, isVerb }: Act): boolean {
  const at = text.toLowerCase().lastIndexOf(words.toLowerCase());
  return isVerb && /\b(?:can|cannot|could|should)\s$/i.test(text.slice(0, Math.max(0, at)));
}

/** "failed to agree", "the week ended Monday", "the dollar opened at 31.09": what did not come about, a stretch of the calendar, the business of every day. */
function isNoEvent(text: string, { words }: Act): boolean {
  const at = Math.max(0, text.toLowerCase().lastIndexOf(words.toLowerCase()));
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  if (/\b(?:fail(?:s|ed|ing)?|unable|refus(?:es|ed|ing)) to\s$/i.test(before)) return true;
  if (/\b(?:day|week|month|quarter|year|period)s?\s$/i.test(before) && /^end/i.test(words))
    return true;
  if (CHANGE.test(words) && AMOUNT.test(text)) return true;
  return (
    /^(?:open|close|start|end|finish)/i.test(words) &&
    /^\s(?:\p{Ll}+\s){0,2}at\s(?:\p{Ll}+\s){0,2}[$£€]?\d[\d,.]*(?!\d|[:.]\d|\s?[ap]\.?m)/u.test(
      after,
    )
  );
}

/** What a number does is told of each month. */
const CHANGE =
  /^(?:rose|ris(?:e|es|en|ing)|fell|fall(?:s|en|ing)?|gr[eo]w(?:n|s|ing)?|(?:in|de)creas\p{Ll}+|declin\p{Ll}+|dropp?\p{Ll}*|climb\p{Ll}*|widen\p{Ll}*|narrow\p{Ll}*)$/iu;

const AMOUNT = /%|\b(?:per ?cent|million|billion|trillion|points?)\b/i;

function describe(claim: Claim, text: string, act: Act): Telling {
  const bare = withoutTimes(withoutClocks(text));
  const own = contentOf(act.words);
  const content = [...contentOf(bare)].filter((word) => !own.has(word) && !EMPTY.has(word));
  const matter = matterOf(act, content);
  const befallen = isDoneTo(act.key) ? befallenIn(bare, act) : bare;
  const inner = bare.replace(/^\W*[\p{L}\p{N}]+/u, '');
  return {
    claim,
    act: actInContext(act, matter, bare),
    matter,
    names: new Set([...namesIn(inner)].filter((name) => matter.has(name))),
    sites: sitesIn(bare, act),
    bearers: namesIn(befallen),
    people: new Set([...befallen.matchAll(FULL_NAME)].flatMap(([name]) => [...contentOf(name)])),
    befallen: bearersOf(bare, act),
    head: headOf(bare, act),
    definite: definiteIn(bare),
    isOpen: claim.stance === 'hedges' || OPEN.test(bare),
    isFar: false,
    which: whichOf(bare, act),
  };
}

/** What is told of contact is told of it whether it was lost or had for the last time. */
function matterOf(act: Act, content: readonly string[]): ReadonlySet<string> {
  const matter = new Set(content);
  return isSilence(act, matter) ? new Set([...content, 'contact']) : matter;
}

/** It is told as a fact or as what is planned, whoever tells it. */
function isTelling(claim: Claim): boolean {
  const { stance, text } = claim;
  if (text.trimEnd().endsWith('?') || isConditional(claim)) return false;
  return stance === 'affirms' || stance === 'hedges' || NOT_UNTIL.test(text);
}

const OPEN =
  /\b(?:may|might|could|perhaps|possibly|probably|likely|apparently|believed|thought)\b/i;

/** The words that follow an article or possessive that makes them known, up to what ends the phrase. */
function definiteIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let left = 0;
  for (const word of wordsOf(text)) {
    if (DEFINITE.test(word.text)) left = PHRASE;
    else if (PHRASE_END.test(word.text)) left = 0;
    else if (left > 0) {
      left -= 1;
      const content = contentOfWord(word);
      if (content !== null) found.add(content);
    }
    if (/['’]s?$/.test(word.text)) left = PHRASE;
  }
  return found;
}

const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|our)$/i;
const PHRASE_END =
  /^(?:an?|some|any|of|in|on|at|by|for|to|from|with|and|or|was|were|is|are|had|has|have)$/i;
// Words of a phrase behind its article.
const PHRASE = 4;

const FULL_NAME = /\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+/gu;

/** "a second explosion": which of several, by a word close before the act. */
function whichOf(text: string, { words: act }: Act): string {
  const words = wordsOf(text);
  const [head] = wordsOf(act);
  const at = words.findIndex(({ text: own }) => own.toLowerCase() === head?.text.toLowerCase());
  const before = words.slice(Math.max(0, at - BEFORE_ACT), Math.max(0, at)).map(({ key }) => key);
  const isAgain = at >= 0 && words.slice(at, at + BEFORE_ACT).some(({ key }) => key === 'again');
  return [...before.filter((key) => WHICH.has(key)), ...(isAgain ? ['again'] : [])].join(' ');
}

// Words before an act within which a word tells which of several it is.
const BEFORE_ACT = 5;

const WHICH: ReadonlySet<string> = new Set(
  'another second third fourth fifth other again previous earlier next similar'.split(' '),
);

function sitesIn(text: string, { happens }: Act): ReadonlySet<string> {
  const found = [SITE, ...(happens === 'daily' ? [WAY] : [])].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ]);
  return new Set(found.flatMap(([, name = '']) => [...contentOf(name)]));
}

// "from Ardle": where who departs comes from and goes
const WAY = /\b(?:from|for|to|left)\s(?:the\s)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/gu;
// "near the town of Ardle"
const SITE =
  /\b(?:in|at|near|off|outside|inside|over)\s(?:the\s|\p{Ll}+\sof\s)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/gu;

/** Words that make the day behind them the last one. */
const DUE =
  /\b(?:must|has to|have to|had to|needs? to|required to|(?:has|have) until|(?:is|are|was|were) due(?! to\b)|deadline|closing date|cut-off date)\b/i;

/** Words that tell nothing of which event it is. */
const EMPTY: ReadonlySet<string> = new Set(
  `happen occur place take hold strike hit shake set schedule expect plan due come first late early short about around
    near outside inside north south east west kilometre mile km metre`.split(/\s+/),
);

/** "did not leave until 6.20 p.m." tells when it left. */
const NOT_UNTIL = /\bnot\b[^.;]*\b(?:until|till)\b/i;
