/** Words of documents on their way into a chart, and names of charts. */

import { foldText, hashOf } from '../../model/identity.ts';
import { text } from '../nodes.ts';
import { capitalise } from '../write-count.ts';

/** How many characters a name in a chart may have. */
const CHARACTERS_SHOWN = 70;

/** Words that are harmless in every format. */
export function plain(words: string): string {
  return text(words).value.trim();
}

/** A name as a chart shows it: harmless, begun with a capital, and cut where it is no name any more. */
export function label(words: string): string {
  const letters = [...capitalise(plain(words))];
  return letters.length <= CHARACTERS_SHOWN
    ? letters.join('')
    : `${letters.slice(0, CHARACTERS_SHOWN - 1).join('')}…`;
}

/** A file's stem of letters and digits, told apart by a hash of what the letters leave out. */
export function stemOf(kind: string, words: string, id: string): string {
  const slug = foldText(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  return [kind, slug, hashOf(id).slice(0, 6)].filter((part) => part !== '').join('-');
}
