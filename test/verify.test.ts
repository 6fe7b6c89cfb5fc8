import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Briefing, Claim, Problem, SourceFile } from '../src/model/types.ts';
import { verify } from '../src/verify.ts';
import {
  buildAttribution,
  buildBriefing,
  buildClaim,
  buildDisagreement,
  buildFigure,
  text,
} from './compare/builders.ts';

const full = buildClaim({
  figures: [buildFigure()],
  places: [],
  quotes: [{ start: 50, end: 66 }],
});

function fileOf(content: string, path = 'one.txt'): SourceFile {
  return { path, bytes: new TextEncoder().encode(content) };
}

function problemsOf(briefing: Briefing, content: string, page?: string): string[] {
  const pages = page === undefined ? [] : [fileOf(page, 'briefing.md')];
  return verify(briefing, [fileOf(content)], pages).problems.map(placed);
}

function placed({ path, line, message }: Problem): string {
  return `${path}:${line ?? '-'} ${message}`;
}

function withClaim(changes: Partial<Claim>): Briefing {
  return buildBriefing({ claims: [{ ...full, ...changes }] });
}

describe('a briefing and its source', () => {
  test('agree where nothing was changed', () => {
    const { checked, problems } = verify(buildBriefing({ claims: [full] }), [fileOf(text)]);
    expect(problems).toEqual([]);
    expect(checked).toBeGreaterThan(6);
  });

  test('are at odds where any character of the source is changed', () => {
    const at = fc.integer({ min: 0, max: text.length - 1 });
    fc.assert(
      fc.property(at, (index) => {
        const changed = `${text.slice(0, index)}#${text.slice(index + 1)}`;
        expect(problemsOf(buildBriefing({ claims: [full] }), changed)).not.toEqual([]);
      }),
    );
  });

  test('are at odds at a line that is named where the words of a claim are changed', () => {
    const briefing = buildBriefing({ claims: [full] });
    expect(problemsOf(briefing, text.replace('3,000', '3,001'))).toEqual([
      expect.stringMatching(
        /^one\.txt:- Unexpected content \(SHA-256 .*\), expected what the briefing was made of/,
      ),
      `one.txt:1 Unexpected “about 3,001 workers are on strike”, expected the words of claim ${full.id}: “about 3,000 workers are on strike”`,
    ]);
  });

  test('are at odds where the source is missing, and its claims are not told one by one', () => {
    expect(verify(buildBriefing({ claims: [full] }), []).problems.map(placed)).toEqual([
      'one.txt:- Unexpected lack of the file, expected the source',
    ]);
  });

  test.each([
    ['the text', { text: 'about 3,000 workers are at work' }],
    ['the sentence', { context: { span: { start: 0, end: 48 }, text: 'Ada Moss said so.' } }],
    ['a figure', { figures: [buildFigure({ value: 4000 })] }],
    ['a figure by a power of ten', { figures: [buildFigure({ value: 30_000 })] }],
    ['a bound', { figures: [buildFigure({ bound: 'up to' })] }],
    [
      'the place of a figure',
      { figures: [buildFigure({ span: { start: 0, end: 8 } })], text: 'x' },
    ],
    ['the cue', { attribution: buildAttribution({ cue: 'denied' }) }],
    [
      'the place of the speaker',
      { attribution: buildAttribution({ speakerSpan: { start: 900, end: 950 } }) },
    ],
    ['the place of a quotation', { quotes: [{ start: 70, end: 700 }] }],
    ['the document', { document: 'two.txt' }],
  ] as const)('are at odds where %s of a claim was changed by hand', (_, changes) => {
    expect(problemsOf(withClaim(changes), text)).toHaveLength(1);
  });

  test.each([
    ['Some 1.5 million stayed', 'Some 1.5 million', 1_500_000],
    ['Two dozen stayed', 'Two dozen', 24],
    ['12,000 stayed', '12,000', 12_000],
    ['12k stayed', '12k', 12_000],
    ['4.5% stayed', '4.5', 4.5],
  ])('agree on a figure however it is written: %s', (content, words, value) => {
    const span = { start: 0, end: content.length };
    const claim = buildClaim({
      text: content,
      span,
      context: { span, text: content },
      attribution: buildAttribution({ speakerSpan: null, cueSpan: null }),
      figures: [buildFigure({ value, span: { start: 0, end: words.length } })],
    });
    const { problems } = verify(buildBriefing({ claims: [claim] }), [fileOf(content)]);
    expect(problems.filter(({ line }) => line !== null)).toEqual([]);
  });
});

describe('a briefing and its own claims', () => {
  test('are at odds where a disagreement or a timeline names a claim that is not there', () => {
    const briefing = buildBriefing({
      timelines: [
        {
          topic: 'strike',
          entries: [{ claim: 'c-lost', day: null, basis: 'unknown' }],
          undated: [],
        },
      ],
      disagreements: [
        buildDisagreement({ sides: [{ label: '', claims: ['c-gone'], origins: 1, parties: [] }] }),
      ],
    });
    expect(problemsOf(briefing, text)).toEqual([
      'briefing.json:- Unexpected claim c-lost in the timeline of strike, expected a claim of the briefing',
      'briefing.json:- Unexpected claim c-gone in d-00000001, expected a claim of the briefing',
    ]);
  });

  test('are at odds where a reason quotes what no source says', () => {
    const briefing = buildBriefing({
      disagreements: [buildDisagreement({ reason: 'Moss: “about 4,000 workers are on strike”.' })],
    });
    expect(problemsOf(briefing, text)).toEqual([
      'briefing.json:- Unexpected quotation “about 4,000 workers are on strike”, expected words of a source',
    ]);
  });
});

describe('a rendered page and the sources', () => {
  const briefing = buildBriefing({ title: 'A “very long strike” indeed' });

  test.each([
    ['the words of a source', '# Title\n\nMoss: “about 3,000 workers *are* on strike”'],
    ['a quotation within a quotation', '“… on strike. “We will not sign,” she added.”'],
    ['words left out', '“Ada Moss said … workers are on strike”'],
    ['two words, which name a thing', 'the “other claims”'],
    ['words of the title', 'on the “very long strike”'],
    ['an unclosed mark', 'a mark “ that quotes nothing at all'],
    ['words in a table', '| a | b |\n| - | - |\n| “workers are on strike” | c |'],
  ])('agree on %s', (_, page) => {
    expect(problemsOf(briefing, text, page)).toEqual([]);
  });

  test('are at odds, at the line, where a quotation was changed by hand', () => {
    expect(problemsOf(briefing, text, '# Title\n\n- “about 9,000 workers are on strike”')).toEqual([
      'briefing.md:3 Unexpected quotation “about 9,000 workers are on strike”, expected words of a source',
    ]);
  });
});
