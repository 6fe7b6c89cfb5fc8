/**
 * Claims of one document: what its speakers are made to say, and what the outlet says in its own words. A claim is
 * as small as it can be and still read by itself: a clause, a quotation, or the whole saying where what is denied or
 * confirmed is only named ("denied the allegations").
 */

import { foldText, idOf, isInside, isOverlapping } from '../model/identity.ts';
import type {
  Attribution,
  Claim,
  DateMention,
  Document,
  Figure,
  Place,
  Sentence,
  Story,
  Token,
} from '../model/types.ts';
import { resolveSayings } from './attribution/attributions.ts';
import { spanOf } from './attribution/describe-saying.ts';
import type { FoundSaying } from './attribution/saying.ts';
import { datesWithin, findDates } from './dates/dates.ts';
import { type Draft, draftClaims } from './draft-claims.ts';
import { figuresIn } from './figures/figures.ts';
import type { Chunk } from './noun-phrase.ts';
import { namesakes, placesIn } from './places/places.ts';
import { dayAbout, daySaid, type Spoken } from './read-days.ts';
import { readTense } from './read-tense.ts';
import { readSentences } from './sentence-stances.ts';
import { readStance } from './stance/read-stance.ts';
import { readUnits, type Unit } from './units.ts';

/** What was found in a unit apart from who says it. */
interface Findings {
  readonly figures: readonly Figure[];
  readonly places: readonly Place[];
  readonly dates: readonly DateMention[];
}

/** The claims of the document in reading order; `topics` are still empty. `sentences` tile its text. */
export function extractClaims(
  document: Document,
  sentences: readonly Sentence[],
  story: Story,
): Claim[] {
  const { text } = document;
  const units = readUnits(text, document.blocks, sentences).filter(
    ({ kind }) => kind !== 'heading',
  );
  const places = placesIn(
    text,
    units.map(({ span }) => span),
    { places: story.places, people: namesakes(text) },
  );
  const dates = findDates(text, {
    published: document.published.day,
    language: document.language,
  });
  const sayings = resolveSayings(text, units, story.actors);
  let before: { readonly block: number; readonly spoken: Spoken } | null = null;
  const claims = units.flatMap((unit, index) => {
    const findings = {
      figures: figuresIn(unit.tokens, text),
      places: places[index] ?? [],
      dates: datesWithin(dates, unit.span),
    };
    const drafts = draftClaims(unit, sayings[index] ?? []);
    const spoken: Spoken | null = before?.block === unit.block ? before.spoken : null;
    const made = drafts.map((draft) => makeClaim(document, draft, findings, spoken));
    before = lastSpoken(unit.block, made);
    return made;
  });
  return withIds(claims);
}

function lastSpoken(block: number, claims: readonly Claim[]) {
  const last = claims.findLast(({ attribution }) => attribution.speaker !== null);
  if (last === undefined || last.attribution.speaker === null) return null;
  return { block, spoken: { speaker: last.attribution.speaker, said: last.when.said } };
}

function makeClaim(
  document: Document,
  { unit, part, resolved }: Draft,
  findings: Findings,
  before: Spoken | null,
): Claim {
  const span = spanOf(unit, part);
  const words = document.text.slice(span.start, span.end);
  const tokens = unit.tokens.slice(part.start, part.end);
  const saying = resolved?.saying ?? null;
  const attribution = resolved?.attribution ?? ownVoice;
  const figures = findings.figures.filter((figure) => isInside(figure.span, span));
  return {
    id: '',
    document: document.path,
    span,
    text: words,
    context: { span: unit.span, text: document.text.slice(unit.span.start, unit.span.end) },
    attribution,
    stance: readStance(words, tokens, saying),
    sentences: readSentences(document.text, tokens, saying),
    tense: saying?.kind === 'promise' ? 'planned' : readTense(clauseTokens(unit, part, saying)),
    figures,
    places: findings.places.filter((place) => isInside(place.span, span)),
    when: {
      said: daySaid(document.published.day, resolved, findings.dates, before),
      about: dayAbout(document.text, span, findings.dates, resolved),
    },
    quotes: unit.quotations
      .map(({ inner }) => inner)
      .filter((inner) => isOverlapping(inner, span))
      .map((inner) => ({
        start: Math.max(inner.start, span.start),
        end: Math.min(inner.end, span.end),
      })),
    topics: [],
  };
}

/** The tense of "confirmed the presence" is that of what is confirmed: present, unless the words tell another. */
function clauseTokens(unit: Unit, part: Chunk, saying: FoundSaying | null): readonly Token[] {
  const isObject = saying !== null && saying.shape === 'object' && saying.kind === 'confirm';
  return isObject
    ? unit.tokens.slice(saying.content.start, part.end)
    : unit.tokens.slice(part.start, part.end);
}

const ownVoice: Attribution = {
  speaker: null,
  role: null,
  party: null,
  parties: [],
  cue: null,
  manner: 'narrated',
  via: [],
  anonymous: false,
  speakerSpan: null,
  cueSpan: null,
};

/** Ids from the document's address, the speaker and the folded text; equal words of one speaker are told apart by count. */
function withIds(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const folded = foldText(claim.text);
    const key = JSON.stringify([claim.attribution.speaker, folded]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const repeat = count === 0 ? [] : [String(count)];
    return {
      ...claim,
      id: idOf('c', claim.document, claim.attribution.speaker, folded, ...repeat),
    };
  });
}
