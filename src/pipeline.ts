/**
 * The whole programme on one page. Text is understood once; from then on only plain data moves, in one
 * direction. Stages know the model and not each other: who follows whom is decided here only.
 */

import { attributionsIn, type FoundAttribution } from './extract/attribution/attributions.ts';
import { partiesOf } from './extract/attribution/parties.ts';
import { extractClaims as extractFrom } from './extract/extract-claims.ts';
import { splitParagraphs } from './ingest/paragraphs.ts';
import { readDocument } from './ingest/read-document.ts';
import { splitSentences } from './ingest/sentences.ts';
import { emptyStory } from './ingest/story-file.ts';
import type { StoryDraft } from './ingest/write-story.ts';
import { latestDay } from './model/day.ts';
import { isDismissed, standingPairs } from './model/decision.ts';
import { byAll, byText } from './model/identity.ts';
import type {
  Actor,
  Briefing,
  Claim,
  Day,
  Decision,
  Document,
  DocumentRecord,
  Problem,
  SourceFile,
  Story,
  Topic,
} from './model/types.ts';
import { mergeActors } from './relate/decisions/actors.ts';
import { applyDecisions } from './relate/decisions/apply-decisions.ts';
import { redateClaims } from './relate/decisions/dates.ts';
import { reportDecisions } from './relate/decisions/report-decisions.ts';
import { mergeTopics } from './relate/decisions/topics.ts';
import { findDecided } from './relate/disagreements.ts';
import { discoverTopics } from './relate/discover.ts';
import { draftActors } from './relate/draft-actors.ts';
import { draftDocuments } from './relate/draft-documents.ts';
import { findGaps, OPEN_DAYS } from './relate/gaps.ts';
import { findTwins } from './relate/origins/find-twins.ts';
import { traceOrigins } from './relate/origins.ts';
import { findPositions } from './relate/positions.ts';
import { groupQuotations } from './relate/quotations.ts';
import { orderTimelines } from './relate/timelines.ts';
import { groupByTopic, standingTopics } from './relate/topics.ts';

/** What a briefing is made of. */
export interface BriefInput {
  /** In any order: the briefing does not depend on it. */
  readonly sources: readonly SourceFile[];
  readonly story: Story;
  /** What a person decided on the story; none where absent. */
  readonly decisions?: readonly Decision[];
  /** The story's folder, relative to where the briefing will lie, and the hash of its story file. */
  readonly storySource: { readonly path: string; readonly sha256: string } | null;
  /** What went wrong before: files that could not be opened, a broken story file. */
  readonly problems: readonly Problem[];
  /** Null takes the latest day of publication that is known. */
  readonly asOf: Day | null;
  readonly version: string;
  /** After how many days a question in dispute is told as open for long; 14 where it is left out. */
  readonly openDays?: number;
  /** Is told how far the work is. What comes out does not depend on it. */
  readonly tell?: Tell;
}

/** How far the work is: how many documents are read, or how many claims are about to be compared (`done` is 0). */
export interface Step {
  readonly stage: 'reading' | 'comparing';
  readonly done: number;
  readonly total: number;
}

type Tell = (step: Step) => void;

/** Reads the sources and says who claims what, and where they are at odds. */
export function brief(input: BriefInput): Briefing {
  const { story: told, version, storySource, decisions = [], openDays = OPEN_DAYS, tell } = input;
  const { documents, problems } = readAll(input.sources, told);
  const actors = mergeActors(told, documents.map(textOf), decisions);
  const story = actors.value;
  const dated = redateClaims(
    documents.flatMap(telling(documents, tell, (document) => readClaims(document, story))),
    decisions,
  );
  const found = dated.value;
  tell?.({ stage: 'comparing', done: 0, total: found.length });
  const merged = mergeTopics(
    story.topics.length > 0
      ? story.topics
      : discoverTopics(withoutTwins(found, documents), documents),
    decisions,
  );
  const asked = merged.value;
  const claims = groupByTopic(found, asked);
  const topics = [...asked, ...standingIn(claims, asked)];
  const origins = traceOrigins(claims, documents);
  const questions = findDecided(claims, topics, origins, documents, decisions);
  const judged = applyDecisions(questions.value, claims, decisions);
  const disagreements = [...judged.value];
  const standing = disagreements
    .filter((one) => !isDismissed(one))
    .map((one) => ({ ...one, pairs: standingPairs(one) }));
  const asOf = input.asOf ?? latestDay(documents.map(({ published }) => published.day));
  return {
    format: 1,
    title: story.title ?? titleOf(documents) ?? 'Untitled story',
    asOf,
    documents: documents.map(toRecord),
    claims,
    topics,
    timelines: orderTimelines(claims, topics),
    origins,
    disagreements,
    positions: findPositions(claims, topics, standing),
    quotations: groupQuotations(claims, standing),
    gaps: findGaps(claims, topics, standing, {
      documents,
      partiesOf: (name) => partiesOf(name, null, story.actors),
      asOf,
      openDays,
    }),
    decisions: reportDecisions(decisions, disagreements, [
      judged,
      questions,
      merged,
      actors,
      dated,
    ]),
    problems: inOrder([...input.problems, ...problems]),
    settings: { tool: 'atodds', version, story: storySource, openDays },
  };
}

/**
 * The claims of one document in reading order, under the topics of the story as far as this document shows:
 * what answers another document is known to `brief` alone.
 */
export function extractClaims(document: Document, story: Story): Claim[] {
  return groupByTopic(readClaims(document, story), story.topics);
}

/** Who is made to say what in a text, in order; `span` is what is attributed. The outlet's own words are in none. */
export function findAttributions(text: string): FoundAttribution[] {
  const blocks = splitParagraphs(text).map((span) => ({ kind: 'paragraph', span }) as const);
  return attributionsIn(text, blocks, splitSentences(text), []);
}

/**
 * A first story file for sources that have none, as `writeStory` writes it, and what could not be read. It states only
 * what a run finds without it, so that the run with it is the same.
 */
export function draftStory(
  sources: readonly SourceFile[],
  tell?: Tell,
): {
  readonly draft: StoryDraft;
  readonly documents: number;
  readonly problems: readonly Problem[];
} {
  const { documents, problems } = readAll(sources, emptyStory);
  const found = documents.flatMap(
    telling(documents, tell, (document) => readClaims(document, emptyStory)),
  );
  const readWith = (actors: readonly Actor[]): Claim[] =>
    documents.flatMap((document) => readClaims(document, { ...emptyStory, actors }));
  const draft: StoryDraft = {
    title: titleOf(documents),
    documents: draftDocuments(documents, found),
    topics: discoverTopics(withoutTwins(found, documents), documents),
    ...draftActors(found, readWith),
  };
  return { draft, documents: documents.length, problems: inOrder(problems) };
}

/** The same reading, telling after each document how many are done. */
function telling<T>(
  documents: readonly Document[],
  tell: Tell | undefined,
  read: (document: Document) => T,
): (document: Document, index: number) => T {
  return (document, index) => {
    const found = read(document);
    tell?.({ stage: 'reading', done: index + 1, total: documents.length });
    return found;
  };
}

/** The claims without those that a copy only repeats. */
function withoutTwins(claims: readonly Claim[], documents: readonly Document[]): Claim[] {
  const twins = findTwins(claims, documents);
  return claims.filter(({ id }) => !twins.has(id));
}

/** The documents in the order of their paths, and what went wrong with them. */
function readAll(
  sources: readonly SourceFile[],
  story: Story,
): { readonly documents: Document[]; readonly problems: Problem[] } {
  const read = sources
    .toSorted((a, b) => byText(a.path, b.path))
    .map((source) =>
      readDocument(
        source,
        story.documents.find(({ file }) => file === source.path),
      ),
    );
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function titleOf(documents: readonly Document[]): string | null {
  return documents.find(({ title }) => title !== null)?.title ?? null;
}

/** The claims of a document before they are grouped. */
function readClaims(document: Document, story: Story): Claim[] {
  return extractFrom(document, splitSentences(document.text), story);
}

/** The topics of every briefing that nobody asked for and that hold a claim all the same. */
function standingIn(claims: readonly Claim[], asked: readonly Topic[]): Topic[] {
  const held = new Set(claims.flatMap((claim) => claim.topics));
  return standingTopics.filter(({ id }) => held.has(id) && asked.every((topic) => topic.id !== id));
}

function textOf({ text }: Document): string {
  return text;
}

/** All but the text; boilerplate is not counted. */
function toRecord({ text, blocks, ...rest }: Document): DocumentRecord {
  const words = blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ span }) => text.slice(span.start, span.end).match(/\S+/g)?.length ?? 0);
  return { ...rest, words: words.reduce((sum, count) => sum + count, 0) };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    byAll(
      (a, b) => byText(a.path, b.path),
      (a, b) => (a.line ?? 0) - (b.line ?? 0),
      (a, b) => (a.column ?? 0) - (b.column ?? 0),
      (a, b) => byText(a.message, b.message),
    ),
  );
}
