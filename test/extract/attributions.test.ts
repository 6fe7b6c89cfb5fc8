import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/index.ts';
import { readCorpus } from '../corpus.ts';

/** speaker | role | cue | manner and more | what is attributed */
function line(text: string, found: ReturnType<typeof findAttributions>[number]): string {
  const { speaker, role, cue, manner, anonymous, via, span } = found;
  const more = [
    manner,
    anonymous ? 'anonymous' : '',
    via.length > 0 ? `via ${via.join(', ')}` : '',
  ];
  const parts = [
    speaker ?? 'nobody',
    role ?? '-',
    cue ?? '-',
    more.filter((word) => word !== '').join(' '),
  ];
  return [...parts, text.slice(span.start, span.end)].join(' | ');
}

describe('attributions, by the corpus', () => {
  for (const { title, text, expected } of readCorpus('attributions')) {
    it(title, () => {
      expect(findAttributions(text).map((found) => line(text, found))).toEqual(expected);
    });
  }
});
