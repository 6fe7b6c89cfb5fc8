import type { Figure } from '../../src/model/types.ts';

/** A figure as one line of `test/corpus/figures.txt`. */
export function writeFigure(figure: Figure, text: string): string {
  const { value, min, max, approximate, bound, unit, counted, scope, span } = figure;
  const parts = [
    value ?? '-',
    min === null && max === null ? '' : `[${min ?? ''}..${max ?? ''}]`,
    approximate ? '~' : '',
    bound === null ? '' : `<${bound}>`,
    unit === null ? '' : `{${unit}}`,
    counted ?? '?',
    scope === 'whole' ? '' : scope,
  ];
  return `${text.slice(span.start, span.end)} = ${parts.filter((part) => part !== '').join(' ')}`;
}
