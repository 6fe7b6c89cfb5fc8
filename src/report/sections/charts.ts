/** The charts, each with its facts as a table. */

import type { Chart } from '../chart.ts';
import { chartsOf } from '../charts/index.ts';
import type { Lookup } from '../lookup.ts';
import { type Block, heading, paragraph, picture, table } from '../nodes.ts';
import { count } from '../write-count.ts';

/** How many rows of a table a page shows. */
const ROWS_SHOWN = 60;

/** A heading a chart, the chart, and its table, folded. */
export function charts(of: Lookup): Block[] {
  return chartsOf(of).flatMap((chart) => [
    heading(3, `${kindWords[chart.kind]}${chart.title}`),
    paragraph(picture(chart)),
    heading(4, 'The same as a table', { folded: true }),
    ...tableOf(chart),
  ]);
}

const kindWords = {
  figures: 'Figures: ',
  stances: 'Stances: ',
  origins: '',
} as const satisfies Record<Chart['kind'], string>;

function tableOf({ table: { header, rows } }: Chart): Block[] {
  const rest = rows.length - ROWS_SHOWN;
  const cells = rows.slice(0, ROWS_SHOWN).map((row) => row.map((words) => [words]));
  return [
    table(header, cells),
    ...(rest > 0 ? [paragraph(`And ${count(rest, 'row')} more, in briefing.json.`)] : []),
  ];
}
