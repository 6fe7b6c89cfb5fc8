/** How the briefing was made, so that it can be made again, and what could not be read. */

import { formatProblem } from '../../model/problem.ts';
import type { Briefing } from '../../model/types.ts';
import type { Lookup } from '../lookup.ts';
import { type Block, list, paragraph } from '../nodes.ts';
import { count } from '../write-count.ts';
import { precisionWords } from '../write-decision.ts';

/** How many digits of a hash are shown: enough to tell two files apart. All are in briefing.json. */
const DIGITS_SHOWN = 16;

/** How to read the page, the tool and its input with hashes, and the problems. */
export function method({ briefing }: Lookup): Block[] {
  const { settings, documents, problems } = briefing;
  const story = settings.story === null ? [] : [{ ...settings.story, path: 'story.yaml' }];
  const files = [...story, ...documents];
  return [
    paragraph(
      'This briefing says who says what. It takes no side. Words in quotation marks are those of ' +
        'the document; they are the speaker’s own only where neither ‘as … puts it’ nor ‘by the account of’ stands before them. ' +
        'Counts are of origins: documents that pass on one statement, or one text, count once, and two origins may ' +
        'still share a source that no document names.',
    ),
    paragraph(
      `Made by ${settings.tool} ${settings.version} from ${settings.story === null ? 'no story file' : 'a story file'} ` +
        `and ${count(documents.length, 'document')}. Their SHA-256 begins: ${files.map(hashWords).join(', ')}.`,
    ),
    ...measured(briefing),
    ...(problems.length === 0
      ? [paragraph('Every document could be read.')]
      : [
          paragraph('Could not be read, or not without doubt:'),
          list(problems.map((one) => [formatProblem(one)])),
        ]),
  ];
}

/** How often a flag was right, as editors judged; nothing where they judged none. */
function measured({ decisions: { precision } }: Briefing): Block[] {
  if (precision.length === 0) return [];
  const rules = precision.map(({ rule, accepted, decided }) =>
    precisionWords(rule, accepted, decided),
  );
  return [paragraph(`Of what was flagged and decided upon, by rule: ${rules.join('; ')}.`)];
}

function hashWords({ path, sha256 }: { readonly path: string; readonly sha256: string }): string {
  return `${path} ${sha256.slice(0, DIGITS_SHOWN)}`;
}
