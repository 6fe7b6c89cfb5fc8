/** The charts of a page. Who draws them is loaded when there is one to draw. */

import { visit } from 'unist-util-visit';
import type { Chart } from '../report/chart.ts';
import type { Page } from '../report/page.ts';

/** The charts that a page shows, in its order. */
function chartsIn(page: Page): Chart[] {
  const charts: Chart[] = [];
  visit(page.root, 'image', ({ data }) => {
    if (data?.chart !== undefined) charts.push(data.chart);
  });
  return charts;
}

/** The charts of a page as `svg` elements that can stand in it, by the names of the charts. */
export async function drawCharts(page: Page): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const chart of chartsIn(page)) drawn.set(chart.name, await drawChart(chart));
  return drawn;
}

/** The charts of a page as SVG files, by the paths that the page names them by. */
export async function chartFiles(page: Page): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const chart of chartsIn(page)) {
    const { chartFile } = await import('./charts/chart-svg.ts');
    files.set(`charts/${chart.name}.svg`, await chartFile(chart));
  }
  return files;
}

/** A chart as one `svg` element, to stand in a page whose style sheet has `chartStyle`. */
export async function drawChart(chart: Chart): Promise<string> {
  return (await import('./charts/chart-svg.ts')).chartSvg(chart);
}

/** The charts of a page as PNG, by their names; none without fonts, see `chart-png.ts`. */
export async function paintCharts(
  page: Page,
  fonts: readonly [string, ...string[]] | null,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const painted = new Map<string, Uint8Array>();
  if (fonts === null) return painted;
  for (const chart of chartsIn(page)) painted.set(chart.name, await paintChart(chart, fonts));
  return painted;
}

/** A chart as PNG, drawn with the fonts in the files named; see `chart-png.ts`. */
export async function paintChart(
  chart: Chart,
  fonts: readonly [string, ...string[]],
  width?: number,
): Promise<Uint8Array> {
  return (await import('./chart-png.ts')).chartPng(chart, fonts, width);
}
