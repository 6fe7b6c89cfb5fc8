import { brief, emptyStory, formatProblem, verify } from '../../src/index.ts';
import type { SourceFile } from '../../src/model/types.ts';

/** Briefs the texts twice; throws where something is not found in them again, or where the bytes differ. */
export function checkBriefing(texts: readonly string[]): void {
  const sources = texts.map(
    (text, index): SourceFile => ({ path: `${index + 1}.md`, bytes: Buffer.from(text) }),
  );
  const input = {
    sources,
    story: emptyStory,
    storySource: null,
    problems: [],
    asOf: null,
    version: '0.0.0',
  };
  const briefing = brief(input);
  const { problems } = verify(briefing, sources);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  if (JSON.stringify(brief(input)) !== JSON.stringify(briefing))
    throw new Error('Unexpected difference, expected the same bytes of the same input.');
}
