import { describe, expect, test } from 'vitest';
import * as cessations from '../../../src/extract/lexicon/cessations.ts';
import * as evidentials from '../../../src/extract/lexicon/evidentials.ts';
import * as falsehoods from '../../../src/extract/lexicon/falsehoods.ts';
import * as harms from '../../../src/extract/lexicon/harms.ts';
import { baseOf } from '../../../src/extract/lexicon/irregular-verbs.ts';
import * as negators from '../../../src/extract/lexicon/negators.ts';
import { kinOf, oppositesOf } from '../../../src/extract/lexicon/opposites.ts';
import { synonymsOf } from '../../../src/extract/lexicon/synonyms.ts';

describe('opposites', () => {
  test.each([
    ['alive', 'dead'],
    ['died', 'nothing'],
    ['guilty', 'innocent'],
    ['closed', 'open'],
    ['close', 'reopen'],
    ['fake', 'real'],
    ['approve', 'reject'],
  ])('of %s hold %s both ways or not at all', (word, other) => {
    const isKnown = other !== 'nothing';
    expect(oppositesOf(word).has(other)).toBe(isKnown);
    expect(oppositesOf(other).has(word)).toBe(isKnown);
  });

  test.each(['big', 'buy', 'east', 'man', 'win', 'arrive', 'find', 'love', 'hot', 'good'])(
    'leave out %s, whose antonym can be told of the same event',
    (word) => {
      expect([...oppositesOf(word)]).toEqual([]);
    },
  );

  test('are never kin of the word', () => {
    for (const word of ['alive', 'dead', 'open', 'accept', 'ban', 'true', 'rise'])
      expect([...oppositesOf(word)].filter((other) => kinOf(word).has(other))).toEqual([]);
    expect(kinOf('die').has('dead')).toBe(true);
    expect([...kinOf('whale')]).toEqual([]);
  });
});

describe('harms', () => {
  test.each([
    ['killed', 'death'],
    ['wound', 'injury'],
    ['stolen', 'loss'],
    ['missing', 'loss'],
    ['alive', undefined],
    ['crash', undefined],
  ])('of %s are %s', (word, harm) => {
    expect(harms.HARM_WORDS.get(word)).toBe(harm);
  });

  test('are excluded by states that are no harms', () => {
    for (const state of harms.WELL_STATES.keys()) expect(harms.HARM_WORDS.has(state)).toBe(false);
    expect(harms.WELL_STATES.get('alive')).toEqual(['death']);
    expect(harms.WELL_STATES.get('safe')).toContain('loss');
  });

  test('and what the dead do not are two lists', () => {
    expect(harms.APPEARING_VERBS.has('speak')).toBe(true);
    expect(harms.OWN_DEATH_VERBS.has('predict')).toBe(false);
  });
});

describe('synonyms', () => {
  test.each([
    ['wedding', 'marry'],
    ['resign', 'quit'],
    ['closure', 'shut'],
    ['truce', 'ceasefire'],
  ])('%s and %s are of one event', (word, other) => {
    expect(synonymsOf(word).has(other)).toBe(true);
    expect(synonymsOf(other).has(word)).toBe(true);
  });

  test.each(['whale', 'good', ''])('%s has none', (word) => {
    expect([...synonymsOf(word)]).toEqual([]);
  });

  test('are never opposites', () => {
    for (const word of ['die', 'shut', 'quit', 'end', 'hurt', 'ban', 'raise'])
      expect([...synonymsOf(word)].filter((other) => oppositesOf(word).has(other))).toEqual([]);
  });
});

describe('irregular verbs', () => {
  test.each([
    ['swam', 'swim'],
    ['swum', 'swim'],
    ['stolen', 'steal'],
    ['rung', 'ring'],
    ['arisen', 'arise'],
    ['written', 'write'],
  ])('%s is a form of %s', (form, base) => {
    expect(baseOf(form)).toBe(base);
  });

  test.each(['found', 'left', 'saw', 'cut', 'walked', 'steal', ''])('%s is none', (word) => {
    expect(baseOf(word)).toBeNull();
  });
});

describe('words of denial and doubt', () => {
  const lists = Object.entries({
    ...falsehoods,
    ...negators,
    ...evidentials,
    ...cessations,
  }).filter((entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set);

  test.each(lists)('%s are small letters without blanks, and not empty', (_name, words) => {
    expect(words.size).toBeGreaterThan(0);
    for (const word of words) expect(word).toMatch(/^[’']?\p{Ll}[\p{Ll}'’-]*$/u);
  });

  test.each([
    ['FALSE_WORDS', 'TRUE_WORDS'],
    ['FALSE_WORDS', 'FALSE_PREDICATES'],
    ['DENYING_VERBS', 'DISMISSING_VERBS'],
    ['DENYING_VERBS', 'VOUCHING_VERBS'],
    ['FALSE_WORDS', 'HEDGING_WORDS'],
    ['HEARSAY_VERBS', 'VOUCHING_VERBS'],
    ['HEDGING_VERBS', 'VOUCHING_VERBS'],
    ['NEGATIVE_VERBS', 'REFUTING_VERBS'],
    ['HEARSAY_VERBS', 'HEDGING_VERBS'],
  ])('no word is in %s and in %s', (one, other) => {
    const [a, b] = [one, other].map((name) => lists.find(([known]) => known === name)?.[1]);
    expect([...(a ?? ['missing'])].filter((word) => b?.has(word) ?? true)).toEqual([]);
  });

  test.each([
    [falsehoods.FALSE_WORDS, 'hoax', 'wrong'],
    [falsehoods.FALSE_PREDICATES, 'wrong', 'fake'],
    [falsehoods.TRUE_WORDS, 'real', 'likely'],
    [falsehoods.GROUND_NOUNS, 'evidence', 'report'],
    [falsehoods.HAPPENING_VERBS, 'happen', 'go'],
    [falsehoods.DENYING_VERBS, 'deny', 'reject'],
    [falsehoods.DENYING_NOUNS, 'denial', 'refusal'],
    [falsehoods.BELIEVING_VERBS, 'believe', 'know'],
    [falsehoods.REFUSED_THINGS, 'bail', 'report'],
    [falsehoods.DISMISSING_VERBS, 'quash', 'deny'],
    [falsehoods.REPORT_NOUNS, 'rumor', 'offer'],
    [falsehoods.DECEIVING_VERBS, 'dupe', 'lie'],
    [negators.NEGATORS, 'never', 'only'],
    [negators.NO_NEGATION_AFTER, 'why', 'is'],
    [negators.NEGATIVE_IMPLICATIVES, 'fail', 'manage'],
    [negators.NEGATIVE_TRANSITIVES, 'lack', 'have'],
    [negators.PREVENTING_VERBS, 'prevent', 'suffer'],
    [negators.NEGATIVE_VERBS, 'doubt', 'deny'],
    [negators.REFUTING_VERBS, 'deny', 'fail'],
    [negators.ENDING_VERBS, 'cease', 'start'],
    [negators.INTENTION_NOUNS, 'plan', 'plane'],
    [negators.NO_FACT_BEFORE, 'would', 'had'],
    [negators.NO_FACT_BEHIND, 'expected', 'sent'],
    [negators.EXISTENCE_EXCEPTIONS, 'doubt', 'evidence'],
    [negators.SUBORDINATORS, 'because', 'and'],
    [falsehoods.IDLE_TALK, 'hearsay', 'report'],
    [falsehoods.MEDIA_NOUNS, 'photo', 'gun'],
    [falsehoods.POSSIBLE_WORDS, 'possible', 'real'],
    [evidentials.AGREEMENT_NOUNS, 'merger', 'canal'],
    [falsehoods.CLAIM_NOUNS, 'allegation', 'passport'],
    [negators.KNOWING_WORDS, 'aware', 'alive'],
    [evidentials.HEDGING_WORDS, 'reportedly', 'really'],
    [evidentials.EPISTEMIC_WORDS, 'perhaps', 'reportedly'],
    [evidentials.HEDGING_AUXILIARIES, 'might', 'will'],
    [evidentials.HEDGING_VERBS, 'seem', 'say'],
    [evidentials.HEDGING_NOUNS, 'rumor', 'fact'],
    [evidentials.PROSPECTIVE_WORDS, 'talks', 'talk'],
    [evidentials.HEDGING_CONJUNCTIONS, 'whether', 'because'],
    [evidentials.HEARSAY_VERBS, 'say', 'confirm'],
    [evidentials.HEARSAY_WORDS, 'according', 'with'],
    [evidentials.VOUCHING_VERBS, 'confirm', 'claim'],
  ])('each list holds its words and not their neighbours: %#', (words, member, other) => {
    expect(words.has(member)).toBe(true);
    expect(words.has(other)).toBe(false);
  });
});
