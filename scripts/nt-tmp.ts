import { brief, readDocument, readStory } from '../src/index.ts';
import { claimsAt, placeOf } from './quality/places.ts';
import { listStories, readGoldOf, readSources, readStoryFile } from './quality/stories.ts';

const F = new Set(['contradiction', 'reversal', 'possible', 'revision', 'variant']);
for (const story of listStories().filter((s) => process.argv.includes(s.name))) {
  const sources = readSources(story);
  const file = readStoryFile(story)!;
  const read = readStory(file).story;
  const b = brief({
    sources,
    story: { ...read, topics: [] },
    storySource: null,
    problems: [],
    asOf: null,
    version: '0',
  });
  const texts = new Map(sources.map((s) => [s.path, readDocument(s).document!.text]));
  const gold = readGoldOf(story)!;
  const C = new Map(b.claims.map((c) => [c.id, c]));
  const at = (id: string) => {
    const r = [...gold.claims, ...gold.quotations].find((x) => x.id === id)!;
    const p = placeOf(r.text, texts.get(r.doc));
    return p === null
      ? []
      : claimsAt(
          p,
          b.claims.filter((c) => c.document === r.doc),
        ).map((c) => c.id);
  };
  let found = 0;
  const matched = new Set<string>();
  for (const d of gold.disputes as any[]) {
    const ms: string[][] = d.members.map((m: any) => at(typeof m === 'string' ? m : m.id));
    const hit = b.disagreements.filter(
      (x) =>
        F.has(x.verdict) &&
        x.pairs.some(
          (p) =>
            F.has(p.verdict) &&
            ms.some((a, i) =>
              ms.some(
                (c, j) =>
                  i < j &&
                  ((a.includes(p.earlier) && c.includes(p.later)) ||
                    (a.includes(p.later) && c.includes(p.earlier))),
              ),
            ),
        ),
    );
    if (hit.length) found++;
    hit.forEach((h) => matched.add(h.id));
    console.log(
      hit.length ? '  ok  ' : '  MISS',
      d.id,
      d.title ?? d.what ?? '',
      JSON.stringify(d.members).slice(0, 160),
    );
  }
  const fl = b.disagreements.filter((x) => F.has(x.verdict));
  console.log(
    story.name,
    'found',
    found,
    'of',
    gold.disputes.length,
    '; flagged',
    fl.length,
    'matched',
    fl.filter((x) => matched.has(x.id)).length,
  );
  for (const x of fl)
    if (!matched.has(x.id)) {
      console.log('  CHECK', x.rule, x.verdict, x.question);
      for (const p of x.pairs.filter((p) => F.has(p.verdict)).slice(0, 3))
        console.log(
          '       ',
          p.verdict,
          C.get(p.earlier)!.document,
          C.get(p.earlier)!.text.slice(0, 130),
          '||',
          C.get(p.later)!.document,
          C.get(p.later)!.text.slice(0, 130),
        );
    }
}
