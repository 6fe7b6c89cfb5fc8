/** Texts that a run may meet and nobody wrote for it: stories with pieces cut out, doubled and thrown in. */

import fc from 'fast-check';

/** Pieces that a rule of ours looks for, and marks that open without closing. */
export const fragments: readonly string[] = [
  'said that ',
  'reports that ',
  'according to ',
  'told reporters ',
  'denied that ',
  'the spokesman of ',
  'who said ',
  '“',
  '”',
  '"',
  '" he said, "',
  "'",
  '(',
  ', and ',
  '; ',
  '. ',
  '...',
  '—',
  ': ',
  'A. ',
  'U.S. ',
  'Mr. ',
  '5 to ',
  '1,',
  '9',
  'hundred ',
  'more than ',
  'between 5 and ',
  'of the ',
  'killed ',
  '$1.2bn ',
  '5% ',
  'on Monday ',
  'from Monday to ',
  'Oct. 23 ',
  '1/2/',
  'two weeks after ',
  'in Paris, ',
  'New York ',
  'north of ',
  'Jane Doe ',
  'constructor ',
  'Russia’s toString ',
  '__proto__ of ',
  'Putin’s ',
  '\n\n',
  '\n',
  '\t',
  '# ',
  '- ',
  '| ',
  '[a](',
  '<!-- ',
  '> ',
  '```\n',
  '\u0000',
  '\ud83d',
  '\u202e',
  'é',
  '́',
  '\ufeff',
];

/** A text made of one of these by a few cuts, doublings and insertions. */
export function hostileText(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    kind: fc.constantFrom('insert', 'cut', 'double'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 200 }),
    fragment: fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })),
    times: fc.integer({ min: 1, max: 30 }),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 12 }))
    .map(([text, edits]) =>
      edits.reduce((sum, { kind, at, length, fragment, times }) => {
        const from = Math.floor(at * sum.length);
        const piece = sum.slice(from, from + length);
        if (kind === 'cut') return sum.slice(0, from) + sum.slice(from + length);
        const added = kind === 'double' ? piece : fragment.repeat(times);
        return sum.slice(0, from) + added + sum.slice(from);
      }, text),
    );
}
