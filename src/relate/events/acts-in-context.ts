/**
 * An act in the light of the words around it: what flies and goes down has crashed, contact that is lost is no loss of
 * anything else, shells that land have not arrived.
 */

import { isKindOf } from '../../words/same-thing.ts';
import type { Act } from './acts.ts';

/** The act as its clause makes it to be meant; `matter` are the other words of it, as `contentOf` gives them. */
export function actInContext(act: Act, matter: ReadonlySet<string>, clause: string): Act {
  const { key, words } = act;
  if (key === 'sinking' && hasKindOf(matter, 'aircraft')) return { ...act, key: 'crash' };
  if (key === 'crash' && SLIDES.some((word) => matter.has(word))) return { ...act, key: 'slide' };
  if (key === 'killing') return { ...act, key: 'death' };
  if (isSilence(act, matter)) return { ...act, key: 'silence', happens: 'once' };
  if (STOPPED.test(words) && SHELLING.test(clause)) return { ...act, key: 'end', happens: 'once' };
  if (key === 'shelling' || (FALLEN.test(words) && hasKindOf(matter, 'ammunition')))
    return FIRST_SHELLS.test(clause)
      ? { ...act, key: 'beginning', happens: 'once' }
      : { ...act, key: 'shelling', happens: 'again' };
  return act;
}

const STOPPED = /^(?:stop(?:s|ped)?|ceased?)$/i;
const SHELLING = /\b(?:shelling|bombardment|barrage|shooting|firing|gunfire)\b/i;
const FALLEN = /^(?:fell|fall|land(?:s|ed)?|rained|exploded|hit|fired)/i;
const FIRST_SHELLS =
  /\bfirst (?:\p{Ll}+ )?(?:shells?|rounds?|rockets?|bombs?|mortars?|salvo|volley|barrage)\b/iu;

const SLIDES = ['avalanche', 'landslide', 'mudslide', 'rockslide', 'rockfall'];

/** "lost contact", "the last contact was" */
export function isSilence({ key, words }: Act, matter: ReadonlySet<string>): boolean {
  if (key === 'losing') return matter.has('contact');
  return words === 'contact' && matter.has('last');
}

/** True for what is left of a crash, which may be found on many days. */
export function isRemnant({ words }: Act): boolean {
  return isScattered({ words }) || /^wreckage$/i.test(words);
}

/** True for what may lie in many places. */
export function isScattered({ words }: Pick<Act, 'words'>): boolean {
  return /^debris$/i.test(words);
}

function hasKindOf(matter: ReadonlySet<string>, kind: string): boolean {
  return [...matter].some((word) => isKindOf(word, kind));
}
