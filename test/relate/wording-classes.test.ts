import { describe, expect, test } from 'vitest';
import { align } from '../../src/relate/remarks/align.ts';
import { likenessOf } from '../../src/relate/remarks/one-remark.ts';
import { remarkWords } from '../../src/relate/remarks/remark-words.ts';
import {
  classOf,
  reportedClass,
  type WordingClass,
  wordingClasses,
} from '../../src/relate/rules/wording-classes.ts';

const whole = { earlier: true, later: true };

describe.each(wordingClasses.map((one: WordingClass) => [one.id, one] as const))(
  'wordings of the class "%s"',
  (id, { examples }) => {
    test.each(examples)('“%s”, “%s”', (earlier, later) => {
      for (const [a, b] of [
        [earlier, later],
        [later, earlier],
      ] as const) {
        const alignment = align(remarkWords(a), remarkWords(b));
        const likeness = likenessOf(alignment);
        expect(likeness).not.toBeNull();
        if (likeness !== null) expect(classOf({ alignment, likeness, whole }).id).toBe(id);
      }
    });
  },
);

test.each(reportedClass.examples)('a report: “%s”, “%s”', (earlier, later) => {
  const alignment = align(remarkWords(earlier), remarkWords(later));
  expect(reportedClass.is({ alignment, likeness: 'close', whole })).toBe(true);
});
