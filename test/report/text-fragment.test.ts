import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords, textDirective } from '../../src/report/text-fragment.ts';
import { hostile } from '../deliver/hostile.ts';

/** The directive for words of a text that is all of its document, or one sentence of what is known of it. */
function directive(words: string, text = words, known = text): string | null {
  const start = text.indexOf(words);
  return textDirective(text, { start, end: start + words.length }, foldWords(known));
}

interface Terms {
  readonly prefix: string;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string;
}

/** Reads a directive as browsers do. */
function readTerms(written: string): Terms {
  const parts = written.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : '';
  const [start = '', end = null, ...others] = parts.map(decodeURIComponent);
  expect(others).toEqual([]);
  return { prefix: decodeURIComponent(prefix), start, end, suffix: decodeURIComponent(suffix) };
}

/** Where a browser would land: the first place that has the terms one behind the other. */
function findPlace(text: string, terms: Terms): [number, number] | null {
  const own = foldWords(text);
  const [prefix, start, suffix] = [terms.prefix, terms.start, terms.suffix].map(foldWords);
  const end = terms.end === null ? null : foldWords(terms.end);
  for (let from = own.indexOf(start ?? ''); from >= 0; from = own.indexOf(start ?? '', from + 1)) {
    if (
      !own
        .slice(0, from)
        .trimEnd()
        .endsWith(prefix ?? '')
    )
      continue;
    const begun = from + (start ?? '').length;
    const last = end === null ? begun : own.indexOf(end, begun);
    if (last < 0) return null;
    const to = last + (end ?? '').length;
    if (
      own
        .slice(to)
        .trimStart()
        .startsWith(suffix ?? '')
    )
      return [from, to];
  }
  return null;
}

test('short words are named whole, with their marks encoded', () => {
  expect(directive('well-known, rather than R&D at 5%, is what they called it')).toBe(
    'text=well%2Dknown%2C%20rather%20than%20R%26D%20at%205%25%2C%20is%20what%20they%20called%20it',
  );
});

test('long words are named by their beginning and their end', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  expect(directive(words)).toBe(
    'text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
  );
});

test('words of several paragraphs are named by their beginning and their end, each in its paragraph', () => {
  expect(directive('“We closed it at noon.\n\nNobody was hurt there.”')).toBe(
    'text=We%20closed%20it%20at%20noon,Nobody%20was%20hurt%20there',
  );
});

test('what is beside is named where the words are few or stand twice, and else not', () => {
  const text = 'The mayor of Ansel said: “No,” and left the room.';
  expect(directive('No', text)).toBe('text=Ansel%20said%3A%20%E2%80%9C-,No');
  const words = 'the bridge over the river is closed';
  const first = `The mayor said ${words}.`;
  expect(directive(words, first)).toBe('text=the%20bridge%20over%20the%20river%20is%20closed');
  expect(directive(words, first, `${first} The guard said ${words}.`)).toBe(
    'text=The%20mayor%20said-,the%20bridge%20over%20the%20river%20is%20closed',
  );
});

test('words with characters that nobody sees are named by those around them, or not at all', () => {
  expect(directive('they left the harbour \u202Eat noon\u202C and came back on Monday')).toBe(
    'text=they%20left%20the%20harbour,and%20came%20back%20on%20Monday',
  );
  expect(directive('\u0000\u001B[31m')).toBeNull();
  expect(directive('\uD800')).toBeNull();
  expect(directive('…')).toBeNull();
});

test('a part of a word is named by the whole word', () => {
  expect(directive('evacuat', 'They evacuated the whole of the lower valley.')).toContain(
    ',evacuated',
  );
});

const word = fc.oneof(
  fc.constantFrom(
    ...'the The of a-b R&D x,y “no” it’s 5% co. Ünal 東京 – \u202Ex \uD83D '.split(' '),
  ),
  fc.constantFrom(...hostile.flatMap((words) => words.split(' '))),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\n', '\n\n');
const sentences = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join('').trim())
  .filter((text) => text !== '');

test('whatever the words, it holds no raw mark, comes back as words of the text, and those in question', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % text.length, b % text.length].toSorted((x, y) => x - y);
      const span = { start: from ?? 0, end: (to ?? 0) + 1 };
      const own = foldWords(text);
      const written = textDirective(text, span, own);
      if (written === null) return;
      expect(written).toMatch(/^text=(?:[\w.,-]|%[0-9A-F]{2})+$/);
      const terms = readTerms(written);
      expect(own).toContain(foldWords(terms.start));
      expect(own).toContain(foldWords(terms.end ?? ''));
      expect(`${terms.prefix}${terms.start}${terms.end ?? ''}${terms.suffix}`).not.toMatch(
        /\p{C}/u,
      );
      // The way there is the only one where it says what is beside, or where nothing like it is known.
      const times = own.split(foldWords(terms.start)).length - 1;
      if (terms.prefix === '' && terms.suffix === '' && times > 1) return;
      const found = findPlace(text, terms);
      const folded = foldWords(text.slice(0, span.start)).length;
      const length = foldWords(text.slice(span.start, span.end)).length;
      expect(found, written).not.toBeNull();
      const [start = 0, end = 0] = found ?? [];
      expect(start).toBeLessThanOrEqual(folded + length);
      expect(end).toBeGreaterThanOrEqual(folded);
    }),
    { numRuns: 400 },
  );
});
