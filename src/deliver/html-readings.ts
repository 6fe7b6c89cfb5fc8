/** Where the claims stand: each document's sentences in their order, so that a claim is read in its place. */

import type { Element, ElementContent } from 'hast';
import type { Page, Reading, ReadSentence } from '../report/page.ts';
import { element } from './html-nodes.ts';

const READINGS = { id: 'the.places', title: 'Where the claims stand' };

/** The section to which the notes of the page lead; nothing where it has none. */
export function readingsOf({ readings = [] }: Page): Element[] {
  if (readings.length === 0) return [];
  return [
    element('section', { className: ['readings'], ariaLabelledBy: [READINGS.id] }, [
      element('h2', { id: READINGS.id }, [READINGS.title]),
      element('p', {}, [
        'The sentences that the notes lead to and those beside them, document by document, in the order of the text. Claims are underlined; ‘[…]’ stands for what is left out.',
      ]),
      ...readings.map(readingOf),
    ]),
  ];
}

function readingOf({ title, sentences }: Reading): Element {
  return element('article', { className: ['part'] }, [
    element('h3', {}, [title]),
    ...sentences.map(sentenceOf),
  ]);
}

function sentenceOf({ notes, place, link, isAfterGap, words }: ReadSentence): Element {
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
    ...(first === undefined ? [] : [' ', element('small', {}, [placeOf(place, link)])]),
  ]);
}

/** The place, which is the way to the words in their document where that is on the web. */
function placeOf(place: string, link: ReadSentence['link']): Element | string {
  return link === null ? place : element('a', { href: link.url }, [place]);
}
