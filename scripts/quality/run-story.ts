import { brief, emptyStory, readDocument, readStory } from '../../src/index.ts';
import { hashOf } from '../../src/model/identity.ts';
import type { Briefing } from '../../src/model/types.ts';
import type { Texts } from './match.ts';
import { readSources, readStoryFile, type StoryCase } from './stories.ts';

/** The briefing on a story, and the documents' texts as they were read. */
export function runStory(story: StoryCase): { readonly briefing: Briefing; readonly texts: Texts } {
  const sources = readSources(story);
  const file = readStoryFile(story);
  const read = file === null ? null : readStory(file);
  const briefing = brief({
    sources,
    story: read?.story ?? emptyStory,
    storySource: file === null ? null : { path: story.name, sha256: hashOf(file.bytes) },
    problems: read?.problems ?? [],
    asOf: null,
    version: '0',
  });
  const documents = sources.map((source) => readDocument(source).document);
  const texts = documents.flatMap((document) =>
    document === null ? [] : [[document.path, document.text] as const],
  );
  return { briefing, texts: new Map(texts) };
}
