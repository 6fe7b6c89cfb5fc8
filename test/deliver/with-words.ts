import type { Briefing } from '../../src/model/types.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';

const PLACES = [
  'text',
  'speaker',
  'role',
  'party',
  'outlet',
  'title',
  'question',
  'reason',
  'label',
  'message',
  'why',
];

/** The sample with hostile words wherever a document or story can put some. */
export function withWords(words: string): Briefing {
  const plain = JSON.stringify(sampleBriefing, (key, value: unknown) =>
    PLACES.includes(key) && typeof value === 'string' ? `${value} ${words}` : value,
  );
  return JSON.parse(plain) as Briefing;
}
