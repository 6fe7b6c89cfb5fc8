/** Where the claims stand: each document's sentences in their order, so that a claim is read in its place. */

import type { Element, ElementContent } from 'hast';
import type { Span } from '../model/types.ts';
import type { Page, Reading, ReadSentence } from '../report/page.ts';
import { element } from './html-nodes.ts';

const READINGS = { id: 'the.places', title: 'Where the claims stand' };

/** The section to which the notes of the page lead; nothing where it has none. */
export function readingsOf({ readings = [] }: Page): Element[] {
  if (readings.length === 0) return [];
  const isLarge = readings.reduce((sum, { sentences }) => sum + sentences.length, 0) > MOST_LINKED;
  return [
    element('section', { className: ['readings'], ariaLabelledBy: [READINGS.id] }, [
      element('h2', { id: READINGS.id }, [READINGS.title]),
      element('p', {}, [
        'The sentences that the notes lead to and those beside them, document by document, in the order of the text. Claims are underlined; ‘[…]’ stands for what is left out; the numbers say which characters of the document a sentence takes up.',
      ]),
      ...readings.map((reading) => readingOf(reading, isLarge)),
    ]),
  ];
}

/** A page with more sentences would be too large with a way to each; their documents are linked under the sources. */
const MOST_LINKED = 2000;

function readingOf({ title, sentences }: Reading, isLarge: boolean): Element {
  return element('article', { className: ['part'] }, [
    element('h3', {}, [title]),
    ...sentences.map((one) => sentenceOf(isLarge ? { ...one, link: null } : one)),
  ]);
}

function sentenceOf({ notes, span, link, isAfterGap, words }: ReadSentence): Element {
  const [first, ...others] = notes;
  const id = first === undefined ? {} : { id: `n.${first}` };
  const back = notes.flatMap((note): ElementContent[] => [
    element('a', { href: `#r.${note}` }, [note]),
    { type: 'text', value: ' ' },
  ]);
  return element('p', id, [
    ...others.map((note) => element('span', { id: `n.${note}` })),
    ...back,
    ...(isAfterGap ? ['[…] '] : []),
    ...words.map(({ text, isClaimed }) => (isClaimed ? element('u', {}, [text]) : text)),
    ...(first === undefined ? [] : [' ', element('small', {}, [placeOf(span, link)])]),
  ]);
}

/** The place, which is the way to the words in their document where that is on the web. */
function placeOf({ start, end }: Span, link: ReadSentence['link']): Element | string {
  const place = `${start}–${end}`;
  return link === null ? place : element('a', { href: link.url }, [place]);
}
