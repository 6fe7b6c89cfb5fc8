/**
 * Who denies, doubts or will not say what others affirm. One question for each party that denies, and one for each
 * place of which somebody says that nobody is there. The same party on both sides is a reversal.
 */

import { byText, isInside } from '../../model/identity.ts';
import type { Claim, Topic, Verdict } from '../../model/types.ts';
import { type Answer, answersTo, isEcho, isPointing, pointedAt, readMatter } from '../answers.ts';
import { bySentence } from '../by-sentence.ts';
import { voicesOf } from '../claim-voices.ts';
import { ANSWER_NOUNS, TURNING } from '../cues.ts';
import { isAside } from '../denials/asides.ts';
import { groupBy } from '../group-by.ts';
import { CALLING, leaningOf } from '../leaning.ts';
import { capitalised, quote } from '../phrases.ts';
import { placeKey, relatePlaces } from '../places.ts';
import { remember } from '../remember.ts';
import { isTimeApart } from '../time.ts';
import { byClaimDay } from '../timelines.ts';
import { isStanceAlone } from '../topic-kinds.ts';
import { keysOf, wordsOf } from '../words.ts';
import { citeBoth, claimsOf, ids, orderWords, pairOf, placeName } from './pairing.ts';
import { comparePresence } from './presence.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';
import { stanceExamples } from './stance-examples.ts';

/** One question a denying party, and one a place that is said to be empty. */
export const stanceRule: Rule = {
  id: 'stance',
  title: 'Denials, doubts and refusals beside what they answer',
  compares: 'stance',
  compare: (topic, story) => [...compareDenials(topic, story), ...comparePresence(topic, story)],
  examples: stanceExamples,
};

function compareDenials(topic: Topic, story: Known): Comparison[] {
  const denials = claimsOf(topic, story)
    .flatMap(bySentence)
    .filter((claim) => isDenial(claim, topic, story));
  if (denials.length === 0) return [];
  const matter = matterOf(story);
  const spoken = denials.flatMap((denial) => deniersOf(denial).map((voice) => ({ voice, denial })));
  return groupBy(spoken, ({ voice }) => keysOf(voice.replace(/^the /i, ''))).flatMap(
    ([, group]) => {
      const [voice = ''] = group.map((one) => one.voice).toSorted(byText);
      const own = group.map(({ denial }) => denial).slice(0, MOST);
      const strong = own.some((denial) => leaningOf(denial) === 'against');
      const answers = own
        .filter((denial) => !isEcho(denial, own))
        .flatMap((denial) => answersTo(denial, matter))
        .filter(
          ({ denial, claim }) =>
            !strong || leaningOf(denial) === 'against' || voicesOf(claim).includes(voice),
        );
      const turned = reportsOfTurning(voice, own, story);
      return answers.length + turned.length === 0
        ? []
        : [denialQuestion(voice, own, answers, turned, story)];
    },
  );
}

/** Who denies: the voices of a claim, else whoever speaks without a name: "a police spokesman". */
function deniersOf(denial: Claim): readonly string[] {
  const voices = voicesOf(denial);
  const { speaker } = denial.attribution;
  return voices.length > 0 || speaker === null ? voices : [speaker];
}

const matterOf = remember(({ claims, topics }: Known) => readMatter(claims, topics));

/** A claim asks its question once: in the topic of denials, else where it stands, else under the places. */
function isDenial(claim: Claim, topic: Topic, story: Known): boolean {
  const leaning = leaningOf(claim);
  if (leaning !== 'against' && leaning !== 'doubts') return false;
  const stands = stanceTopics(story).filter((one) => claim.topics.includes(one.id));
  const placed = stands.find((one) => one.compares.includes('places'));
  if (leaning === 'doubts' && placed !== undefined && story.placesOf(claim).length > 0)
    return false;
  const home = stands.find(isStanceAlone) ?? stands.find((one) => one !== placed) ?? placed;
  return home?.id === topic.id;
}

const stanceTopics = remember(({ topics }: Known) =>
  topics.filter(({ compares }) => compares.includes('stance')),
);

function denialQuestion(
  voice: string,
  denials: readonly Claim[],
  answers: readonly Answer[],
  turned: readonly Claim[],
  story: Known,
): Comparison {
  const affirmed = [...new Set(answers.map(({ claim }) => claim))];
  const granting = [...affirmed.filter((claim) => voicesOf(claim).includes(voice)), ...turned];
  const others = affirmed.filter((claim) => !voicesOf(claim).includes(voice));
  const strong = denials.some((claim) => leaningOf(claim) === 'against');
  const first = denials.find((claim) => leaningOf(claim) === 'against') ?? denials[0];
  const answered = new Set(answers.map(({ denial }) => denial.id));
  const answering = denials.filter((claim) => answered.has(claim.id));
  const plain = plainest(answering) ?? plainest(denials) ?? denials[0];
  const verb = strong ? 'denies it' : 'doubts it or leaves it open';
  return {
    question: `${capitalised(voice)}’s ${strong ? 'denial' : 'doubt'}: ${quoteShort(meantBy(plain, answers))}`,
    key: `denial|${keysOf(voice.replace(/^the /i, ''))}`,
    sides: [
      {
        label: `${voice} ${verb}`,
        claims: ids(
          answering.length > 0
            ? [...answering, ...denials.filter((denial) => isEcho(denial, denials))]
            : denials,
        ),
      },
      { label: `${capitalised(voice)} grants it`, claims: ids(granting) },
      { label: 'Others say it is so', claims: ids(others) },
    ].filter((side) => side.claims.length > 0),
    pairs: [
      ...representatives(answers, story).map((answer) => judgeAnswer(voice, answer, story)),
      ...(first === undefined
        ? []
        : turned.map((report) => reportedTurn(voice, first, report, story))),
    ],
  };
}

/** The denial that tells best what is denied: one that says it rather than points at it. */
function plainest(denials: readonly Claim[]): Claim | undefined {
  const strong = denials.filter((claim) => leaningOf(claim) === 'against');
  return strong.find((claim) => !isPointing(claim)) ?? strong[0];
}

/** The claim that tells what is denied: the denial, or what it is an aside to. */
function meantBy(denial: Claim | undefined, answers: readonly Answer[]): Claim | undefined {
  if (denial === undefined || !isAside(denial)) return denial;
  return answers.find((answer) => answer.denial === denial)?.claim ?? denial;
}

/** What is denied, from the verb that denies it on: “refuted claims of sending troops”. */
function quoteShort(denial: Claim | undefined): string {
  if (denial === undefined) return '';
  const { span, text, attribution } = denial;
  const cue = attribution.cueSpan;
  const from = cue !== null && isInside(cue, span) ? cue.start - span.start : 0;
  const [said = ''] = text.slice(from).split(CALLING, 1);
  return quote(said, QUESTION_LENGTH);
}

/** One answer for each denial, voice and place: the first of them stands for those that repeat it. */
function representatives(answers: readonly Answer[], story: Known): Answer[] {
  const rankOf = ranksIn(story);
  const keyOf = matterKeys(story);
  const sorted = answers
    .map((answer) => ({ answer, rank: rankOf(answer.claim), own: rankOf(answer.denial) }))
    .sort((a, b) => a.rank - b.rank || a.own - b.own)
    .map(({ answer }) => answer);
  const denialKey = remember(
    (denial: Claim) => `${denial.document}|${leaningOf(denial)}|${isPointing(denial)}`,
  );
  const seen = new Map<string, Set<number>>();
  return sorted
    .filter(({ denial, claim, tie }) => {
      const { origin, place } = keyOf(claim);
      const known = seen.get(denialKey(denial)) ?? new Set();
      seen.set(denialKey(denial), known);
      const size = known.size;
      return known.add(tie === 'alike' ? origin : place).size > size;
    })
    .slice(0, MOST);
}

/** Where each claim stands in the order of days. */
const ranksIn = remember(({ claims }: Known): ((claim: Claim) => number) => {
  const ranks = new Map(claims.map(({ id }, rank) => [id, rank]));
  return ({ id }) => ranks.get(id) ?? 0;
});

/** What tells the matter of one claim from that of another, as numbers: its origins; and these with its place and time. */
const matterKeys = remember((story: Known) => {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return remember((claim: Claim) => {
    const origin = JSON.stringify(story.originsOf(claim.id));
    const place = `${placeKey(placeName(claim, story))}|${claim.tense === 'planned'}`;
    return { origin: numberOf(origin), place: numberOf(`${origin}|${place}`) };
  });
});

function judgeAnswer(voice: string, answer: Answer, story: Known): WeighedPair {
  const [earlier, later] = [answer.denial, answer.claim].toSorted(byClaimDay) as [Claim, Claim];
  const { verdict, why } = judge(voice, answer, story);
  const isNear = voicesOf(answer.claim).length > 0 && answer.tie !== 'alike';
  const gap = leaningOf(answer.denial) !== 'against' ? 0.1 : isNear ? 0.5 : 0.3;
  return pairOf(earlier, later, verdict, `${citeBoth(earlier, later, story)}. ${why}`, gap);
}

function judge(
  voice: string,
  { denial, claim, tie }: Answer,
  story: Known,
): { verdict: Verdict; why: string } {
  const strong = leaningOf(denial) === 'against';
  const lie = relatePlaces(story.placesOf(denial), story.placesOf(claim));
  if (lie === 'apart')
    return {
      verdict: 'different-scope',
      why: `The denial speaks of ${placeName(denial, story)}, the other of ${placeName(claim, story)}: both can hold.`,
    };
  if (isTimeApart(denial, claim))
    return { verdict: 'different-scope', why: 'They speak of different times: both can hold.' };
  if (voicesOf(claim).includes(voice)) return judgeSelf(voice, denial, claim, strong);
  const link = LINKS[tie];
  if (denial.stance === 'declines')
    return {
      verdict: 'compatible',
      why: `${link} To decline is not to deny: ${voice} says neither yes nor no.`,
    };
  if (!strong)
    return {
      verdict: 'possible',
      why: `${link} It is no denial: ${voice} neither grants it nor says that it is false. A plain answer would settle it.`,
    };
  if (claim.stance === 'hedges' || claim.tense === 'planned' || RESERVED.test(claim.text))
    return {
      verdict: 'possible',
      why: `${link} The other side puts it with a reserve or as a plan: they conflict if it is meant as a fact.`,
    };
  if (tie === 'words' || (tie === 'pointed' && isOneMatter(denial, story)))
    return {
      verdict: 'contradiction',
      why: `${link} One side says that it is so and the other that it is not: both cannot hold of the same time. What each side can show would settle it.`,
    };
  return {
    verdict: 'possible',
    why: `${link} How much of it the denial means is not said: they conflict if it covers this claim. The full wording of the denial would settle it.`,
  };
}

function judgeSelf(
  voice: string,
  denial: Claim,
  claim: Claim,
  strong: boolean,
): { verdict: Verdict; why: string } {
  if (!strong)
    return {
      verdict: 'possible',
      why: `Both speak for ${voice}: one grants it, the other gives no plain answer. Which of them stands is not said.`,
    };
  return {
    verdict: 'reversal',
    why: `Both speak for ${voice}, once denying and once granting it: ${orderWords(denial, claim)}`,
  };
}

/** The denial can mean one claim only: what it points at is contradicted, not perhaps something beside it. */
function isOneMatter(denial: Claim, story: Known): boolean {
  return pointedAt(denial, story.claims, story.topics).length === 1;
}

/** Reports in which an outlet says itself that the voice turned round. */
function reportsOfTurning(voice: string, denials: readonly Claim[], story: Known): Claim[] {
  if (denials.every((claim) => leaningOf(claim) !== 'against')) return [];
  return turnsToldBy(story).filter((claim) => isOwner(voice, claim.context.text));
}

const turnsToldBy = remember(({ claims }: Known) =>
  claims.filter(
    (claim) =>
      claim.attribution.speaker === null &&
      claim.stance === 'affirms' &&
      ANSWER_NOUNS.test(claim.text) &&
      TURNING.test(claim.text),
  ),
);

// "Norbank's stance", "the company's denial"
function isOwner(voice: string, text: string): boolean {
  const name = keysOf(voice);
  const keys = wordsOf(text);
  const size = name.split(' ').length;
  return keys.some(
    (word, at) =>
      /['’]s?$/.test(word.text) &&
      keys
        .slice(Math.max(0, at - size + 1), at + 1)
        .map(({ key }) => key)
        .join(' ') === name,
  );
}

function reportedTurn(voice: string, denial: Claim, report: Claim, story: Known): WeighedPair {
  const [earlier, later] = [denial, report].toSorted(byClaimDay) as [Claim, Claim];
  const why = `The report says itself that ${voice} gave up an earlier denial; whether it means this one is not said.`;
  return pairOf(earlier, later, 'reversal', `${citeBoth(earlier, later, story)}. ${why}`, 0.5);
}

const LINKS = {
  words: 'Both speak of the same matter, in much the same words.',
  pointed: 'The denial points at what its report tells before.',
  alike: 'The denial answers what its own report tells, and this claim says the same elsewhere.',
} as const;

// "may be sending", "allegedly present"
const RESERVED = /\b(?:may|might|reportedly|allegedly|possibly|perhaps)\b/i;
// Letters of a denial that a question quotes.
const QUESTION_LENGTH = 80;
// Pairs of a question at most.
const MOST = 60;
