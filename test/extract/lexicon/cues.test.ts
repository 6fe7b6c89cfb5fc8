import { describe, expect, it } from 'vitest';
import {
  cueForms,
  cueWords,
  deedObjects,
  denyingLabels,
  doneToPeople,
  reportNouns,
  speechNouns,
  weakVerbs,
} from '../../../src/extract/lexicon/cues.ts';

/** kind and what may follow, for a form without particles */
function bare(word: string) {
  const form = cueForms(word).find(({ particles }) => particles.length === 0);
  return form === undefined ? null : [form.cue.lemma, form.form, form.cue.kind];
}

describe('cue verbs', () => {
  it.each([
    ['said', 'say', 'past', 'say'],
    ['tells', 'tell', 'third', 'say'],
    ['denies', 'deny', 'third', 'deny'],
    ['denied', 'deny', 'past', 'deny'],
    ['admitted', 'admit', 'past', 'confirm'],
    ['pledging', 'pledge', 'ing', 'promise'],
    ['asked', 'ask', 'past', 'doubt'],
    ['shouted', 'shout', 'past', 'say'],
    ['found', 'find', 'past', 'say'],
    ['bragged', 'brag', 'past', 'say'],
    ['cried', 'cry', 'past', 'say'],
  ])('knows %s', (word, lemma, form, kind) => {
    expect(bare(word)).toEqual([lemma, form, kind]);
  });

  it.each(['walked', 'the', 'opened', 'sayed', 'telled', 'finded'])('does not know %s', (word) => {
    expect(cueForms(word)).toEqual([]);
  });

  it('tries a cue with particles before the verb alone', () => {
    expect(cueForms('called').map(({ particles }) => particles.join(' '))).toEqual([
      'for',
      'on',
      '',
    ]);
  });

  it('wants a "that", a question or a quotation behind verbs that mean other things too', () => {
    const takes = (word: string) => cueForms(word).at(-1)?.cue.takes;
    expect(takes('find')).toEqual(['that']);
    expect(takes('ask')).toEqual(['quotation', 'question']);
    expect(takes('shout')).toEqual(['quotation', 'that']);
    expect(takes('say')).toEqual(['clause']);
  });

  it('lists each form once', () => {
    const words = [...cueWords()];
    expect(new Set(words).size).toBe(words.length);
    expect(words).toContain('said');
  });
});

describe('nouns of saying', () => {
  it('says what they do', () => {
    expect(speechNouns.get('denial')).toBe('deny');
    expect(speechNouns.get('vows')).toBe('promise');
    expect(speechNouns.get('refusal')).toBe('decline');
    expect(speechNouns.get('bridge')).toBeUndefined();
  });

  it('knows nouns that pass a claim on, and not those that speak for themselves', () => {
    expect(reportNouns.has('reports')).toBe(true);
    expect(reportNouns.has('lawsuit')).toBe(false);
  });
});

describe('other words beside cues', () => {
  it('counts verbs that things have for subjects as weak', () => {
    expect(weakVerbs.has('show')).toBe(true);
    expect(weakVerbs.has('say')).toBe(false);
  });

  it('counts words that deny what they label', () => {
    expect(denyingLabels.has('nonsense')).toBe(true);
    expect(denyingLabels.has('success')).toBe(false);
  });

  it('counts what is done by claiming, questioning and dismissing', () => {
    expect(deedObjects.get('claim')?.has('lives')).toBe(true);
    expect(deedObjects.get('claim')?.has('responsibility')).toBe(false);
    expect(doneToPeople.has('question')).toBe(true);
    expect(doneToPeople.has('praise')).toBe(false);
  });
});
