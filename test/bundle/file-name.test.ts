import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clashIn, faultOfName, readName, writeNames } from '../../src/bundle/file-name.ts';

test.each([
  ['one.txt', 'one.txt'],
  ['2024/Zürich – “eins”.md', '2024/Zürich – “eins”.md'],
  ['a:b?.txt', 'a=3Ab=3F.txt'],
  ['50%=half.txt', '50=25=3Dhalf.txt'],
  ['back\\slash\n.txt', 'back=5Cslash=0A.txt'],
  ['con/AUX.txt', '=63on/=41UX.txt'],
  ['console/aux2.md', 'console/aux2.md'],
  ['dot./end .txt', 'dot=2E/end .txt'],
  ['blank /x.txt', 'blank=20/x.txt'],
  ['gpj\u202Etxt.md', 'gpj=E2=80=AEtxt.md'],
])('%j is named %j', (path, name) => {
  expect(writeNames([path])).toEqual([name]);
});

test('paths that are one to some system get names that are not', () => {
  expect(writeNames(['One.txt', 'one.txt', 'A:b.txt', 'a:b.txt', 'other.txt'])).toEqual([
    '=4Fne.txt',
    'one.txt',
    '=41=3Ab.txt',
    'a=3Ab.txt',
    'other.txt',
  ]);
});

const part = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .filter((word) => !/[/\0]|^\.\.?$|\p{Surrogate}/u.test(word));
const odd = fc.constantFrom(
  'con',
  'AUX.txt',
  'A',
  'a',
  'é',
  'e\u0301',
  'x.',
  'y ',
  '=3A',
  ':',
  '%0A',
);
const path = fc
  .array(fc.oneof(part, odd), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'));

test('every path comes back from its name, and every name can be unpacked everywhere', () => {
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 8 }), (paths) => {
      const names = writeNames(paths);
      expect(names.map(readName)).toEqual(paths);
      // A file and a folder of one name are none of the paths of one disk.
      const clash = clashIn(names);
      if (clash !== null) expect(clash).toContain('file in a file');
      for (const name of names) {
        expect(faultOfName(name)).toBeNull();
        expect(name).not.toMatch(/[\p{Cc}<>:"\\|?*%]|[. ](?:\/|$)|(?:^|\/)(?:con|aux)(?:[./]|$)/iu);
      }
    }),
    { numRuns: 300 },
  );
});
