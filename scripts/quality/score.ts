import type { Briefing, Claim, Disagreement, Pair } from '../../src/model/types.ts';
import {
  allMembers,
  type ComparedScore,
  type DisputeScore,
  isFlagged,
  type Members,
  scoreCompared,
  scoreDisputes,
  servingMembers,
} from './disputes.ts';
import { type FieldName, fieldNames, fields } from './fields.ts';
import type { Gold } from './gold.ts';
import { type Found, matchClaims, type Texts } from './match.ts';
import { claimsAt, placeOf } from './places.ts';
import { type FiledClaim, judgeFiled } from './precision.ts';

/** How many of all are right. */
export interface Rate {
  readonly right: number;
  readonly all: number;
}

/** A field of a found claim that is not what the gold has. */
interface WrongField {
  readonly found: Found;
  readonly field: FieldName;
}

/** A run on one story, set beside its gold. */
export interface Score {
  readonly topics: readonly string[];
  readonly found: readonly Found[];
  readonly filed: readonly FiledClaim[];
  readonly boilerplate: readonly Claim[];
  /** Of the core claims that were found. */
  readonly fields: Readonly<Record<FieldName, Rate>>;
  readonly wrongFields: readonly WrongField[];
  readonly disputes: readonly DisputeScore[];
  readonly compared: readonly ComparedScore[];
  /** Flagged pairs between claims that no dispute and no comparison of the gold sets side by side. */
  readonly unforeseen: readonly { readonly disagreement: Disagreement; readonly pair: Pair }[];
}

/** Sets a briefing beside the gold; `texts` holds the documents as they were read. */
export function score(gold: Gold, briefing: Briefing, texts: Texts): Score {
  const found = matchClaims(gold, briefing, texts);
  const topics = [...new Set(gold.claims.map((row) => row.topic))];
  const ownTopics = topics.filter((topic) => topic !== 'quotations');
  const members = allMembers(gold, found, briefing, texts);
  return {
    topics,
    found,
    filed: judgeFiled(ownTopics, briefing.claims, found, gold, texts),
    boilerplate: boilerplateHits(gold, briefing, texts),
    ...scoreFields(found),
    disputes: scoreDisputes(gold, briefing, members),
    compared: scoreCompared(gold, briefing, servingMembers(found)),
    unforeseen: unforeseenPairs(gold, briefing, members),
  };
}

/** The rate of the rows for which `isRight` holds. */
export function rateOf<T>(rows: readonly T[], isRight: (row: T) => boolean): Rate {
  return { right: rows.filter(isRight).length, all: rows.length };
}

function boilerplateHits(gold: Gold, briefing: Briefing, texts: Texts): Claim[] {
  return gold.boilerplate.flatMap(({ doc, text }) => {
    const place = placeOf(text, texts.get(doc));
    const claims = briefing.claims.filter((claim) => claim.document === doc);
    return place === null ? [] : claimsAt(place, claims);
  });
}

function scoreFields(found: readonly Found[]): Pick<Score, 'fields' | 'wrongFields'> {
  const compared = found.flatMap((row) =>
    fieldNames.map((field) => ({
      found: row,
      field,
      right: row.claim === null ? null : fields[field](row.gold, row.claim),
    })),
  );
  const rates = fieldNames.map((field) => {
    const core = compared.filter(
      (row) => row.field === field && row.found.gold.level === 'core' && row.right !== null,
    );
    return [field, rateOf(core, (row) => row.right === true)] as const;
  });
  return {
    fields: Object.fromEntries(rates) as Record<FieldName, Rate>,
    wrongFields: compared.filter((row) => row.right === false),
  };
}

function unforeseenPairs(gold: Gold, briefing: Briefing, members: Members): Score['unforeseen'] {
  const foreseen = [
    ...gold.disputes.flatMap((row) => [
      row.members ?? [],
      ...(row.pairs ?? []).map(({ of }) => of),
    ]),
    ...gold.compared.map((row) => row.members),
  ].map((ids) => new Set(ids.flatMap((id) => members.get(id) ?? [])));
  return briefing.disagreements.flatMap((disagreement) =>
    disagreement.pairs
      .filter((pair) => isFlagged(pair.verdict))
      .filter((pair) => !foreseen.some((ids) => ids.has(pair.earlier) && ids.has(pair.later)))
      .map((pair) => ({ disagreement, pair })),
  );
}
