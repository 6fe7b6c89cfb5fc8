import { readFileSync } from 'node:fs';
import { hashOf, idOf } from '../../src/model/identity.ts';
import type {
  Briefing,
  Claim,
  Disagreement,
  DocumentRecord,
  Figure,
  Side,
  Verdict,
} from '../../src/model/types.ts';

/** A briefing on the five seeds made by hand: rich enough for every section to have something to say. */

const PUTIN = '000_5f7f8268945570b8.txt';
const STRIKING = '001_230bac5cbbd38f52.txt';
const SUPPORT = '002_9760aa951856d3a6.txt';
const RECENT = '003_4a334eb9be2a8930.txt';
const BLITZ = '004_bdd05d45049d5e9c.txt';

const texts = new Map(
  [PUTIN, STRIKING, SUPPORT, RECENT, BLITZ].map((path) => [
    path,
    readFileSync(new URL(`../../seeds/${path}`, import.meta.url), 'utf8'),
  ]),
);

const DAYS: Readonly<Record<string, string>> = {
  [PUTIN]: '2024-10-25',
  [STRIKING]: '2024-10-25',
  [SUPPORT]: '2024-11-02',
  [RECENT]: '2024-10-25',
  [BLITZ]: '2024-10-24',
};

/** What a claim is beside its words; what is left out is the plainest there is. */
interface ClaimParts {
  readonly speaker?: string | null;
  readonly role?: string;
  readonly party?: string;
  readonly manner?: Claim['attribution']['manner'];
  readonly anonymous?: boolean;
  readonly stance?: Claim['stance'];
  readonly tense?: Claim['tense'];
  readonly topics?: readonly string[];
  readonly said?: string;
  readonly about?: Claim['when']['about'];
  readonly figure?: Partial<Figure> & { readonly words: string };
  readonly quoted?: boolean;
}

/** A claim whose words stand in a text, with its place found there. */
function claimIn(path: string, text: string, words: string, parts: ClaimParts): Claim {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${path} does not hold "${words}"`);
  const span = { start, end: start + words.length };
  const sentenceStart = Math.max(
    text.lastIndexOf('. ', start) + 2,
    text.lastIndexOf('\n', start) + 1,
  );
  const sentenceEnd = (/[.”"](?=\s|$)/.exec(text.slice(span.end))?.index ?? 0) + span.end + 1;
  const open = { from: null, to: null, precision: null, basis: 'unknown' } as const;
  const day = DAYS[path] ?? null;
  return {
    id: idOf('c', path, parts.speaker ?? null, words),
    document: path,
    span,
    text: words,
    context: {
      span: { start: sentenceStart, end: sentenceEnd },
      text: text.slice(sentenceStart, sentenceEnd),
    },
    attribution: {
      speaker: parts.speaker ?? null,
      role: parts.role ?? null,
      party: parts.party ?? null,
      parties: parts.party === undefined ? [] : [parts.party],
      cue: parts.speaker === undefined ? null : 'said',
      manner: parts.manner ?? 'indirect',
      via: [],
      anonymous: parts.anonymous ?? false,
      speakerSpan: null,
      cueSpan: null,
    },
    stance: parts.stance ?? 'affirms',
    sentences: [],
    tense: parts.tense ?? 'present',
    figures: parts.figure === undefined ? [] : [figureIn(words, start, parts.figure)],
    places: [],
    when: {
      said:
        parts.said === undefined
          ? day === null
            ? open
            : { from: null, to: day, precision: 'day', basis: 'published' }
          : { from: parts.said, to: parts.said, precision: 'day', basis: 'stated' },
      about: parts.about ?? open,
    },
    quotes: parts.quoted === true ? [span] : [],
    topics: parts.topics ?? [],
  };
}

function figureIn(
  words: string,
  start: number,
  { words: own, ...parts }: Partial<Figure> & { readonly words: string },
): Figure {
  const from = start + words.indexOf(own);
  return {
    counted: 'troops',
    value: null,
    min: null,
    max: null,
    approximate: false,
    bound: null,
    unit: null,
    scope: 'whole',
    predicate: null,
    qualifiers: [],
    measured: null,
    span: { start: from, end: from + own.length },
    ...parts,
  };
}

function seedClaim(path: string, words: string, parts: ClaimParts): Claim {
  return claimIn(path, texts.get(path) ?? '', words, parts);
}

const december = { from: null, to: '2024-12-31', precision: 'month', basis: 'stated' } as const;
const kirby = {
  speaker: 'John Kirby',
  role: 'White House spokesperson',
  party: 'United States',
  topics: ['troop-count', 'location'],
};
const budanov = {
  speaker: 'Kyrylo Budanov',
  role: 'the head of Ukraine’s military intelligence (HUR)',
  party: 'Ukraine',
  said: '2024-10-23',
};
const austin = { speaker: 'Lloyd Austin', role: 'US Defense Secretary', party: 'United States' };
const putin = { speaker: 'Vladimir Putin', role: 'Russian President', party: 'Russia' };

const c = {
  thousands: seedClaim(
    PUTIN,
    'thousands of North Korean soldiers have already been deployed in Russia',
    {
      speaker: 'various intelligence agencies, including those from Ukraine and South Korea',
      party: 'Ukraine',
      topics: ['troop-count', 'location'],
      figure: { words: 'thousands', min: 2000 },
    },
  ),
  kirby: seedClaim(
    STRIKING,
    'the U.S. believes around 3,000 North Korean troops are currently being trained in Russia',
    { ...kirby, figure: { words: 'around 3,000', value: 3000, approximate: true } },
  ),
  kirbyAgain: seedClaim(
    RECENT,
    'the U.S. believes around 3,000 North Korean soldiers are undergoing training in Russia',
    { ...kirby, figure: { words: 'around 3,000', value: 3000, approximate: true } },
  ),
  eight: seedClaim(
    SUPPORT,
    "approximately 8,000 North Korean troops have been deployed to Russia's Kursk region",
    {
      speaker: 'U.S. intelligence',
      party: 'United States',
      topics: ['troop-count', 'location'],
      figure: { words: 'approximately 8,000', value: 8000, approximate: true },
    },
  ),
  ceiling: seedClaim(
    STRIKING,
    'North Korea may send as many as 12,000 personnel, including special operations forces, to Russia, with most expected to arrive by December',
    {
      speaker: 'South Korean intelligence',
      party: 'South Korea',
      tense: 'planned',
      topics: ['troop-count'],
      about: december,
      figure: { words: 'as many as 12,000', value: 12000, max: 12000, bound: 'as many as' },
    },
  ),
  estimate: seedClaim(RECENT, 'North Korea could send up to 12,000 personnel', {
    tense: 'planned',
    stance: 'hedges',
    topics: ['troop-count'],
    figure: { words: 'up to 12,000', value: 12000, max: 12000, bound: 'up to' },
  }),
  first: seedClaim(BLITZ, '2,600 North Korean soldiers were part of the first group', {
    ...budanov,
    topics: ['troop-count'],
    figure: { words: '2,600', value: 2600, scope: 'part' },
  }),
  arrived: seedClaim(BLITZ, 'North Korean units had arrived in Russia’s Kursk Oblast', {
    ...budanov,
    topics: ['location'],
  }),
  noNumbers: seedClaim(
    BLITZ,
    'he refrained from offering specifics about their numbers or precise location',
    { ...austin, stance: 'declines', tense: 'past', topics: ['troop-count'] },
  ),
  evidence: seedClaim(
    BLITZ,
    'there is evidence indicating the presence of North Korean troops in Russia',
    { ...austin, said: '2024-10-23', topics: ['location', 'denials'] },
  ),
  noEvidence: seedClaim(
    SUPPORT,
    'there is no confirmed evidence of North Korean forces in Ukraine',
    { ...austin, stance: 'hedges', topics: ['location'] },
  ),
  acknowledged: seedClaim(PUTIN, 'the dispatch of North Korean troops to Russia', {
    ...putin,
    topics: ['denials', 'location'],
  }),
  nonsense: seedClaim(
    PUTIN,
    "North Korean soldiers are being sent to support Russia's military operations",
    {
      speaker: 'Alexander Lukashenko',
      role: 'Belarusian President',
      party: 'Belarus',
      stance: 'denies',
      topics: ['denials'],
    },
  ),
  misinformation: seedClaim(SUPPORT, 'labeling them as misinformation', {
    speaker: 'Russian officials',
    party: 'Russia',
    anonymous: true,
    stance: 'denies',
    topics: ['denials'],
  }),
  carry: seedClaim(RECENT, 'Images carry weight; they indicate something is happening', {
    ...putin,
    manner: 'direct',
    quoted: true,
  }),
  serious: seedClaim(
    STRIKING,
    'Images are a serious thing; if there are images, they reflect something',
    { ...putin, manner: 'direct', quoted: true },
  ),
  ratified: seedClaim(STRIKING, 'the treaty was ratified today; it has Article 4', {
    ...putin,
    manner: 'direct',
    quoted: true,
    topics: ['treaty-article-4'],
  }),
  assistance: seedClaim(
    SUPPORT,
    'includes provisions for mutual military assistance in the event of war',
    { manner: 'narrated', topics: ['treaty-article-4'] },
  ),
  sentByWeeks: seedClaim(
    BLITZ,
    'Seoul summoned the Russian ambassador on October 21, demanding the immediate withdrawal of North Korean troops from Russia',
    { speaker: 'Seoul', party: 'South Korea', said: '2024-10-21' },
  ),
};

const claims = Object.values(c);

function documentOf(path: string, outlet: string | null, title: string | null): DocumentRecord {
  const text = texts.get(path) ?? '';
  return {
    id: idOf('doc', path),
    path,
    title,
    outlet,
    author: null,
    url: null,
    language: null,
    published: { day: DAYS[path] ?? null, basis: 'assumed' },
    sha256: hashOf(text),
    words: text.split(/\s+/).length,
  };
}

function side(label: string, parties: readonly string[], ...of: readonly Claim[]): Side {
  return { label, parties, origins: 1, claims: of.map((claim) => claim.id) };
}

function pairOf(earlier: Claim, later: Claim, verdict: Verdict, reason: string) {
  return { earlier: earlier.id, later: later.id, verdict, reason };
}

const troops: Disagreement = {
  id: 'd-0000aaaa',
  topic: 'troop-count',
  rule: 'figure',
  question: 'How many troops are in Russia?',
  verdict: 'possible',
  reason:
    '“around 3,000” in training in Russia beside “approximately 8,000” in Kursk: one party, two days; whether the first are among the second is not said. A figure for all of Russia on one day would settle it.',
  sides: [
    side('2,600', ['Ukraine'], c.first),
    side('around 3,000', ['United States'], c.kirby, c.kirbyAgain),
    side('approximately 8,000', ['United States'], c.eight),
    side('up to 12,000', ['South Korea'], c.ceiling, c.estimate),
  ],
  pairs: [
    pairOf(
      c.kirby,
      c.eight,
      'possible',
      '“around 3,000” in training in Russia beside “approximately 8,000” in Kursk: one party, two days; whether the first are among the second is not said. A figure for all of Russia on one day would settle it.',
    ),
    pairOf(c.kirby, c.kirbyAgain, 'repeat', 'One statement of John Kirby in two documents.'),
    pairOf(
      c.kirby,
      c.ceiling,
      'different-scope',
      '“as many as 12,000” is a ceiling for what is planned by December 2024; “around 3,000” counts who is there.',
    ),
    pairOf(
      c.first,
      c.kirby,
      'different-scope',
      '“2,600” counts a part, the first group; “around 3,000” the whole.',
    ),
    pairOf(c.thousands, c.eight, 'compatible', '“thousands” holds “approximately 8,000”.'),
  ],
  weight: 0.6,
  decision: null,
};

const denial: Disagreement = {
  id: 'd-0000bbbb',
  topic: 'denials',
  rule: 'denial',
  question: 'Are North Korean troops in Russia?',
  verdict: 'contradiction',
  reason:
    'Alexander Lukashenko denied that “North Korean soldiers are being sent”; Vladimir Putin affirmed “the dispatch of North Korean troops to Russia”.',
  sides: [
    side('affirms', ['Russia', 'United States'], c.acknowledged, c.evidence),
    side('denies', ['Belarus', 'Russia'], c.nonsense, c.misinformation),
  ],
  pairs: [
    pairOf(
      c.nonsense,
      c.acknowledged,
      'contradiction',
      'Alexander Lukashenko denied that “North Korean soldiers are being sent”; Vladimir Putin affirmed “the dispatch of North Korean troops to Russia”.',
    ),
    pairOf(
      c.acknowledged,
      c.misinformation,
      'reversal',
      'Russia affirmed “the dispatch of North Korean troops to Russia”; its officials later denied it: “labeling them as misinformation”.',
    ),
  ],
  weight: 0.5,
  decision: null,
};

const places: Disagreement = {
  id: 'd-0000cccc',
  topic: 'location',
  rule: 'place',
  question: 'Is there evidence, and where?',
  verdict: 'different-scope',
  reason: '“in Russia” and “in Ukraine” are two places.',
  sides: [
    side('in Russia', ['United States'], c.evidence),
    side('in Ukraine', ['United States'], c.noEvidence),
  ],
  pairs: [
    pairOf(
      c.evidence,
      c.noEvidence,
      'different-scope',
      '“in Russia” and “in Ukraine” are two places.',
    ),
  ],
  weight: 0.1,
  decision: null,
};

const images: Disagreement = {
  id: 'd-0000dddd',
  topic: 'quotations',
  rule: 'wording',
  question: 'What did Vladimir Putin say of images?',
  verdict: 'variant',
  reason: 'One remark in two wordings: “Images are a serious thing” and “Images carry weight”.',
  sides: [
    side('first wording', ['Russia'], c.serious),
    side('second wording', ['Russia'], c.carry),
  ],
  pairs: [
    pairOf(
      c.serious,
      c.carry,
      'variant',
      'One remark in two wordings: “Images are a serious thing” and “Images carry weight”.',
    ),
  ],
  weight: 0.2,
  decision: null,
};

function entryOf(claim: Claim) {
  const { from, to, basis } = claim.when.said;
  return {
    claim: claim.id,
    day: from ?? to,
    basis: basis === 'stated' ? ('said' as const) : ('published' as const),
  };
}

const topicTitles = {
  'troop-count': 'How many troops',
  location: 'Where they are',
  'treaty-article-4': 'The treaty and its Article 4',
  denials: 'Denials and acknowledgements',
};

/** The sample: five documents, nineteen claims, four questions. */
export const sampleBriefing: Briefing = {
  format: 1,
  title: 'North Korean troops in Russia',
  asOf: '2024-11-02',
  documents: [
    documentOf(PUTIN, null, null),
    documentOf(STRIKING, null, null),
    documentOf(SUPPORT, null, null),
    documentOf(RECENT, null, null),
    documentOf(
      BLITZ,
      'Weekly Blitz',
      'Pentagon confirms presence of North Korean troops in Russia',
    ),
  ],
  claims,
  topics: Object.entries(topicTitles).map(([id, title]) => ({
    id,
    title,
    terms: [],
    compares: [],
    counts: [],
    source: 'story' as const,
  })),
  timelines: Object.keys(topicTitles).map((topic) => ({
    topic,
    entries: claims.filter((claim) => claim.topics.includes(topic)).map(entryOf),
    undated:
      topic === 'treaty-article-4'
        ? [{ claim: c.assistance.id, day: null, basis: 'unknown' as const }]
        : [],
  })),
  origins: [
    {
      id: 'o-1',
      party: 'United States',
      documents: [STRIKING, RECENT],
      claims: [c.kirby.id, c.kirbyAgain.id],
      why: 'both pass on one statement of John Kirby',
    },
    {
      id: 'o-2',
      party: 'Ukraine',
      documents: [BLITZ],
      claims: [c.first.id, c.arrived.id],
      why: 'one speaker',
    },
    {
      id: 'o-3',
      party: 'Russia',
      documents: [PUTIN],
      claims: [c.acknowledged.id],
      why: 'one speaker',
    },
  ],
  disagreements: [troops, denial, places, images],
  positions: [
    {
      party: 'Russia',
      topic: 'denials',
      entries: [
        { claim: c.acknowledged.id, stance: 'affirms', kind: 'acknowledged', day: '2024-10-25' },
        { claim: c.misinformation.id, stance: 'denies', kind: 'denied', day: '2024-11-02' },
      ],
      reversed: true,
    },
    {
      party: 'Belarus',
      topic: 'denials',
      entries: [{ claim: c.nonsense.id, stance: 'denies', kind: 'denied', day: '2024-10-25' }],
      reversed: false,
    },
  ],
  quotations: [
    { speaker: 'Vladimir Putin', claims: [c.serious.id, c.carry.id], disagreement: images.id },
  ],
  decisions: { applied: [], idle: [], precision: [] },
  gaps: [
    {
      kind: 'unattributed',
      topic: 'troop-count',
      claims: [c.estimate.id],
      text: 'Nobody is named for “North Korea could send up to 12,000 personnel”.',
    },
    {
      kind: 'unanswered',
      topic: 'denials',
      claims: [c.misinformation.id],
      text: 'China is named and is not reported to have answered.',
    },
  ],
  problems: [
    {
      path: 'notes.bin',
      line: null,
      column: null,
      message: 'Unexpected binary file, expected text',
      severity: 'error',
    },
  ],
  settings: {
    tool: 'atodds',
    version: '0.1.0',
    story: { path: 'story.yaml', sha256: hashOf('story') },
    openDays: 14,
  },
};
