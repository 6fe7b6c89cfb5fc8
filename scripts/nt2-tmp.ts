import { brief, readStory } from '../src/index.ts';
import { listStories, readSources, readStoryFile } from './quality/stories.ts';

const [name, q] = process.argv.slice(2);
const story = listStories().find((s) => s.name === name)!;
const read = readStory(readStoryFile(story)!).story;
const b = brief({
  sources: readSources(story),
  story: { ...read, topics: [] },
  storySource: null,
  problems: [],
  asOf: null,
  version: '0',
});
const C = new Map(b.claims.map((c) => [c.id, c]));
for (const t of b.topics) console.log(t.id, t.counts.join());
for (const d of b.disagreements.filter((d) => d.question.includes(q!))) {
  console.log('##', d.question, d.verdict);
  for (const p of d.pairs)
    console.log(
      '   ',
      p.verdict,
      '|',
      C.get(p.earlier)!.text.slice(0, 120).replaceAll('\n', ' '),
      '||',
      C.get(p.later)!.text.slice(0, 120).replaceAll('\n', ' '),
      '|',
      p.reason.slice(-110),
    );
}
