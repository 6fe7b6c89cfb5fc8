/** A claim of several sentences that takes several stances, sentence by sentence: each denies or grants for itself. */

import { isInside } from '../model/identity.ts';
import type { Claim } from '../model/types.ts';
import { remember } from './remember.ts';
import { rememberClaim, underTopics } from './remember-claim.ts';

/** The sentences of a claim as claims of the same id, where their stances differ; else the claim alone. */
export const bySentence = remember((claim: Claim): readonly Claim[] =>
  claim.sentences.length === 0
    ? [claim]
    : partsOf(claim).map((part) => underTopics(part, claim.topics)),
);

const partsOf = rememberClaim((claim): readonly Claim[] =>
  claim.sentences.map(({ span, stance, tense }) => ({
    ...claim,
    span,
    text: claim.text.slice(span.start - claim.span.start, span.end - claim.span.start),
    stance,
    tense,
    sentences: [],
    figures: claim.figures.filter((figure) => isInside(figure.span, span)),
    places: claim.places.filter((place) => isInside(place.span, span)),
    quotes: claim.quotes
      .map(({ start, end }) => ({
        start: Math.max(start, span.start),
        end: Math.min(end, span.end),
      }))
      .filter(({ start, end }) => start < end),
  })),
);
