/** The bar with which a reader chooses what is shown. It works by the page's script and is hidden without it. */

import type { Element } from 'hast';
import type { Page } from '../report/page.ts';
import { element } from './html-nodes.ts';

/** The bar; nothing for a page without choices. */
export function filterOf({ choices }: Page): Element[] {
  if (choices === undefined) return [];
  const { topics, parties, verdicts } = choices;
  return [
    element('form', { id: 'the.filter', role: 'search', ariaLabel: 'Filter', hidden: true }, [
      element('button', { type: 'button', ariaExpanded: 'false', ariaControls: ['the.fields'] }, [
        'Filter',
      ]),
      element('output', {}, []),
      element('button', { type: 'reset', hidden: true }, ['Show all']),
      element('div', { id: 'the.fields', hidden: true }, [
        select('Topic', 'Any topic', topics),
        select('Party', 'Any party', parties),
        select('Verdict', 'Any verdict', verdicts),
        labelled('From', element('input', { type: 'date', name: 'from' })),
        labelled('To', element('input', { type: 'date', name: 'to' })),
      ]),
    ]),
  ];
}

function select(name: string, all: string, options: readonly string[]): Element {
  const choices = options.map((option, index) =>
    element('option', { value: String(index) }, [option]),
  );
  return labelled(
    name,
    element('select', { name: name.toLowerCase() }, [
      element('option', { value: '' }, [all]),
      ...choices,
    ]),
  );
}

function labelled(name: string, field: Element): Element {
  return element('label', {}, [element('span', {}, [name]), field]);
}
