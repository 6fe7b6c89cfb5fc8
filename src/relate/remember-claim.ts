/** What was read of a claim, kept for as long as the claim lives, under whatever topics it stands meanwhile. */

import type { Claim } from '../model/types.ts';

/** The function with its answers remembered; they must not depend on the topics of the claim. */
export function rememberClaim<V extends NonNullable<unknown> | null>(
  answer: (claim: Claim) => V,
): (claim: Claim) => V {
  const at = functions++;
  return (claim) => {
    const answers = answersOn(claim);
    const found = answers[at] as V | undefined;
    if (found !== undefined) return found;
    const value = answer(claim);
    answers[at] = value;
    return value;
  };
}

/** The claim under these topics; what is known of it stays known. */
export function underTopics(claim: Claim, topics: readonly string[]): Claim {
  const { id, document, span, text, context, attribution } = claim;
  const { stance, tense, sentences, figures, places, when, quotes } = claim;
  // Written out and not spread, so that filed claims are of one shape to the machine, however often they were filed.
  const filed: Claim = {
    id,
    document,
    span,
    text,
    context,
    attribution,
    stance,
    tense,
    sentences,
    figures,
    places,
    when,
    quotes,
    topics,
  };
  known.set(filed, answersOn(claim));
  return filed;
}

let functions = 0;

// One map for all functions, as the garbage collector looks at each entry of such a map again and again.
const known = new WeakMap<Claim, unknown[]>();

function answersOn(claim: Claim): unknown[] {
  const found = known.get(claim);
  if (found !== undefined) return found;
  const answers = new Array<unknown>(functions);
  known.set(claim, answers);
  return answers;
}
