import { hashOf, idOf } from '../src/model/identity.ts';
import type { Day, Document, Story } from '../src/model/types.ts';

/** A document with this text, one block a paragraph, published on the day if one is given. */
export function aDocument(text: string, day: Day | null = null): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph' as const,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return {
    id: idOf('doc', 'a.txt'),
    path: 'a.txt',
    title: null,
    outlet: null,
    author: null,
    url: null,
    language: null,
    published: { day, basis: day === null ? 'unknown' : 'declared' },
    sha256: hashOf(text),
    text,
    blocks,
  };
}

/** A story of which nothing is told. */
export const noStory: Story = {
  title: null,
  documents: [],
  topics: [],
  actors: [],
  places: [],
};
