import { byAll, byText } from '../../src/model/identity.ts';
import type { Claim } from '../../src/model/types.ts';
import { describeField } from './fields.ts';
import type { Score } from './score.ts';

/** One thing that a run has otherwise than the gold, and where. */
interface Miss {
  readonly document: string;
  readonly start: number;
  readonly lines: readonly string[];
}

/** What was missed, wrong or undefended, in the order of the documents; then what is wrong between claims. */
export function formatMisses(title: string, score: Score): string {
  const misses = [...missedClaims(score), ...wrongFields(score), ...undefended(score)].sort(
    byAll<Miss>(
      (a, b) => byText(a.document, b.document),
      (a, b) => a.start - b.start,
      (a, b) => byText(a.lines.join(), b.lines.join()),
    ),
  );
  const documents = [...new Set(misses.map((miss) => miss.document))];
  return [
    `# ${title}`,
    ...documents.flatMap((document) => [
      `\n## ${document}\n`,
      ...misses.filter((miss) => miss.document === document).flatMap((miss) => miss.lines),
    ]),
    '\n## Between claims\n',
    ...betweenClaims(score),
    '',
  ].join('\n');
}

function missedClaims({ found }: Score): Miss[] {
  return found
    .filter((row) => row.claim === null && row.gold.level === 'core')
    .map(({ gold, place, candidates }) => ({
      document: gold.doc,
      start: place?.start ?? 0,
      lines: [
        `- MISSED ${gold.id} (${gold.topic}): ${quote(gold.text)}`,
        ...(place === null ? ['  - not in the document as it was read'] : []),
        ...candidates.map((claim) => `  - filed under ${listTopics(claim)}: ${quote(claim.text)}`),
      ],
    }));
}

function wrongFields(score: Score): Miss[] {
  return score.wrongFields.flatMap(({ found: { gold, place, claim }, field }) =>
    claim === null
      ? []
      : [
          {
            document: gold.doc,
            start: place?.start ?? 0,
            lines: [
              `- WRONG ${gold.id} (${gold.level}) ${describeField(field, gold, claim)}`,
              `  - gold: ${quote(gold.text)}`,
              `  - tool: ${quote(claim.text)}`,
            ],
          },
        ],
  );
}

function undefended({ filed }: Score): Miss[] {
  return filed
    .filter((row) => row.standing === 'other-topic' || row.standing === 'undefended')
    .map(({ topic, claim, standing, gold }) => ({
      document: claim.document,
      start: claim.span.start,
      lines: [
        `- FILED under ${topic}, ${standing === 'undefended' ? standing : `gold has ${gold.join(', ')}`}: ${quote(claim.text)}`,
        `  - ${claim.attribution.speaker ?? 'nobody'}, ${claim.stance}, ${claim.tense}`,
      ],
    }));
}

function betweenClaims({
  boilerplate,
  disputes,
  compared,
  unforeseen,
  filed,
  found,
}: Score): string[] {
  const known = [...filed.map((row) => row.claim), ...found.flatMap((row) => row.candidates)];
  const texts = new Map(known.map((claim) => [claim.id, claim.text]));
  const textOf = (id: string): string => quote(texts.get(id) ?? id);
  return [
    ...boilerplate.map((claim) => `- BOILERPLATE in ${claim.document}: ${quote(claim.text)}`),
    ...disputes
      .filter((row) => !row.found)
      .flatMap(({ dispute, has }) => [
        `- DISPUTE ${dispute.id} (${dispute.topic}) not found: ${dispute.why ?? ''}`,
        ...has.map((line) => `  - ${line}`),
      ]),
    ...disputes.flatMap((row) =>
      row.wrongPairs.map((line) => `- PAIR of ${row.dispute.id}: ${line}`),
    ),
    ...compared.flatMap(({ comparison, forbidden, unlisted }) => [
      ...forbidden.map((line) => `- FORBIDDEN ${comparison.id}: ${line}`),
      ...unlisted.map(
        (line) => `- UNLISTED ${comparison.id} (${comparison.verdict.join(', ')}): ${line}`,
      ),
    ]),
    ...unforeseen.flatMap(({ disagreement, pair }) => [
      `- UNFORESEEN ${disagreement.topic}, ${disagreement.rule}: ${pair.verdict}`,
      `  - ${textOf(pair.earlier)}`,
      `  - ${textOf(pair.later)}`,
    ]),
  ];
}

function listTopics(claim: Claim): string {
  return claim.topics.length === 0 ? 'no topic' : claim.topics.join(', ');
}

function quote(text: string): string {
  return `“${text.replace(/\s+/g, ' ').trim()}”`;
}
