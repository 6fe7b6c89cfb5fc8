import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecisions } from '../../src/ingest/decisions-file.ts';
import { decisionKeys } from '../../src/ingest/decisions-schema.ts';
import { writeDecision } from '../../src/ingest/write-decision.ts';
import type { Decision, SourceFile } from '../../src/model/types.ts';

function file(text: string): SourceFile {
  return { path: 'decisions.yaml', bytes: new TextEncoder().encode(text) };
}

function read(text: string) {
  const { decisions, problems } = readDecisions(file(text));
  return {
    decisions,
    lines: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

const sides = 'sides: [{claims: [{text: 900 are out}]}, {claims: [{text: 300 are out}]}]';
const on = `topic: size, rule: figure, question: How many?, ${sides}`;

describe('readDecisions', () => {
  it('reads what a hand writes, and fills in what it leaves out', () => {
    const { decisions, lines } = read(
      `disagreements:\n  - {decide: dismiss, reason: both hold, ${on}}\n` +
        'actors: [{names: [the ministry, Defence Ministry]}]\n' +
        'topics: [{merge: [dead, victims]}]\n' +
        'claims: [{speaker: Ada Lind, text: it rained, said: 2024-05-01}]\n' +
        'questions: [{decide: split, topic: size, rule: figure, questions: [How many?], claims: [{text: 12 left}]}]\n',
    );
    const bare = { speaker: null, stance: null, figures: null };
    expect(lines).toEqual([]);
    expect(decisions).toEqual([
      {
        kind: 'dismiss',
        reason: 'both hold',
        note: null,
        id: null,
        topic: 'size',
        rule: 'figure',
        question: 'How many?',
        sides: [
          { label: null, claims: [{ ...bare, text: '900 are out' }] },
          { label: null, claims: [{ ...bare, text: '300 are out' }] },
        ],
      },
      {
        kind: 'split',
        reason: null,
        topic: 'size',
        rule: 'figure',
        questions: ['How many?'],
        claims: [{ ...bare, text: '12 left' }],
      },
      { kind: 'merge-topics', reason: null, topics: ['dead', 'victims'] },
      { kind: 'same-actor', reason: null, names: ['the ministry', 'Defence Ministry'] },
      {
        kind: 'redate',
        reason: null,
        claim: { ...bare, speaker: 'Ada Lind', text: 'it rained' },
        said: '2024-05-01',
        about: null,
      },
    ]);
  });

  it('takes a file of comments alone for no decisions', () => {
    expect(read('# nothing yet\n')).toEqual({ decisions: [], lines: [] });
    expect(read('disagreements:\nactors:\n')).toEqual({ decisions: [], lines: [] });
  });

  it.each([
    ['- a\n', '1:1 Unexpected list, expected a mapping with the keys'],
    ['actors: [\n', 'expected a decisions file such as "actors: [{names:'],
    ['dissagreements: []\n', '1:1 Unexpected key "dissagreements", expected one of disagreements,'],
    ['actors: {a: b}\n', '1:9 Unexpected mapping, expected a list of actors'],
    ['actors: [{names: [one]}]\n', '1:18 Unexpected list, expected two names or more'],
    ['topics: [{merge: a}]\n', '1:18 Unexpected "a", expected a list of topics'],
    [`disagreements: [{decide: dismiss, ${on}}]\n`, 'decision without "reason", expected why'],
    [`disagreements: [{decide: note, ${on}}]\n`, 'decision without "note", expected what'],
    [`disagreements: [{decide: drop, ${on}}]\n`, 'Unexpected "drop", expected one of accept'],
    ['disagreements: [{decide: accept}]\n', 'decision without "sides", expected a list of sides'],
    [
      'questions: [{decide: split, topic: a, rule: b, questions: [c]}]\n',
      'expected the claims that belong to another question',
    ],
    [
      'questions: [{decide: merge, topic: a, rule: b, questions: [c]}]\n',
      '1:59 Unexpected list, expected two questions or more to merge',
    ],
    ['claims: [{text: it rained}]\n', 'expected a day in "said" or "about"'],
    [
      'claims: [{text: a, said: 2023-02-29}]\n',
      '1:26 Unexpected "2023-02-29", expected a calendar',
    ],
  ])('names the fault of %j in a line and reads on', (text, line) => {
    const { lines, decisions } = read(text);
    expect(lines.join('\n')).toContain(line);
    expect(decisions).toEqual([]);
  });

  it('leaves out one entry for its fault and reads the others', () => {
    const { decisions, lines } = read(
      'actors:\n  - names: [a]\n  - names: [b, c]\n    why: x\ntopics: 3\n',
    );
    expect(decisions).toEqual([{ kind: 'same-actor', reason: null, names: ['b', 'c'] }]);
    expect(lines).toHaveLength(3);
  });

  it('leaves out a key that is not known, however deep, and uses the entry', () => {
    const { decisions, lines } = read(
      'disagreements:\n  - decide: accept\n    topic: t\n    rule: figure\n    question: q\n' +
        '    sides:\n      - claims:\n          - text: a\n            txet: b\n      - claims: [{text: c}]\n',
    );
    expect(decisions).toHaveLength(1);
    expect(lines).toEqual([
      '9:13 Unexpected key "txet", expected one of speaker, text, stance, figures',
    ]);
  });
});

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/\p{Cc}|\p{Cs}|\uFEFF/u.test(text));
const maybe = fc.option(words);
const key = fc.record({
  speaker: maybe,
  text: words,
  stance: fc.option(fc.constantFrom('affirms', 'denies', 'hedges', 'declines')),
  figures: fc.option(fc.array(words, { maxLength: 2 })),
});
const day = fc.constantFrom('2024-02-29', '1999-12-31');
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('accept', 'dismiss', 'note'),
    reason: words,
    note: words,
    id: maybe,
    topic: words,
    rule: words,
    question: words,
    sides: fc.array(
      fc.record({ label: maybe, claims: fc.array(key, { minLength: 1, maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('merge'),
    reason: maybe,
    topic: words,
    rule: words,
    questions: fc.array(words, { minLength: 2, maxLength: 3 }),
    claims: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('split'),
    reason: maybe,
    topic: words,
    rule: words,
    questions: fc.tuple(words),
    claims: fc.array(key, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('merge-topics'),
    reason: maybe,
    topics: fc.array(words, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('same-actor'),
    reason: maybe,
    names: fc.array(words, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('redate'),
    reason: maybe,
    claim: key,
    said: day,
    about: fc.option(day),
  }),
);

describe('writeDecision', () => {
  it('writes what is read again, into a new file and beside what is there', () => {
    fc.assert(
      fc.property(anyDecision, anyDecision, (first, second) => {
        const one = writeDecision(null, first);
        expect(read(one)).toEqual({ decisions: [first], lines: [] });
        const { decisions, lines } = read(writeDecision(file(one), second));
        expect(lines).toEqual([]);
        expect(decisions).toContainEqual(second);
      }),
      { numRuns: 200 },
    );
  });

  it('writes a decision again without a change', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const once = writeDecision(null, decision);
        expect(writeDecision(file(once), decision)).toBe(once);
      }),
    );
  });

  const actor: Decision = { kind: 'same-actor', reason: 'one body', names: ['c', 'd'] };

  it('keeps comments, blank lines and order of what a person wrote', () => {
    const before =
      '# ours\n\nactors:\n  # two names\n  - names: [a, b] # the ministry\n\n  - names:\n      - x\n      - y\n';
    const after = '\n# topics below\ntopics:\n  - merge: [t, u]\n';
    const added = '  - names:\n      - c\n      - d\n    reason: one body\n';
    expect(writeDecision(file(before + after), actor)).toBe(before + added + after);
  });

  it('keeps the comment of a file that holds nothing else, and its line ends', () => {
    const written = writeDecision(file('# ours\r\n'), actor);
    expect(written).toMatch(/^# ours\r\n\r?\n?actors:\r\n/);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('keeps a decision and adds the note, and puts a later decision in its place', () => {
    const accept = read(`disagreements: [{decide: accept, ${on}}]`).decisions[0] as Decision;
    const once = writeDecision(null, accept);
    const noted = writeDecision(file(once), {
      ...accept,
      kind: 'note',
      note: 'see page 3',
    } as Decision);
    expect(read(noted).decisions).toEqual([{ ...accept, note: 'see page 3' }]);
    const dismissed = writeDecision(file(noted), {
      ...accept,
      kind: 'dismiss',
      reason: 'no',
    } as Decision);
    expect(read(dismissed).decisions).toEqual([
      { ...accept, kind: 'dismiss', reason: 'no', note: 'see page 3' },
    ]);
  });

  it('keeps entries that have a fault', () => {
    const written = writeDecision(file('actors:\n  - names: [lone]\n'), actor);
    expect(written).toContain('lone');
    expect(read(written).decisions).toEqual([actor]);
  });

  it.each([
    ['- a\n', 'decisions.yaml:1:1: Unexpected list'],
    ['actors: [\n', 'decisions.yaml:2:1: Unexpected YAML'],
    ['actors: text\n', 'decisions.yaml:1:9: Unexpected "text", expected a list of actors'],
  ])('refuses %j, which it could not write back whole', (text, message) => {
    expect(() => writeDecision(file(text), actor)).toThrow(message);
  });
});

it('has a list for every kind of decision', () => {
  expect(decisionKeys).toEqual(['disagreements', 'questions', 'topics', 'actors', 'claims']);
});
