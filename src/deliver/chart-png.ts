/** A chart as a picture of points, for mails, whose readers show no SVG. */

import { Resvg } from '@resvg/resvg-js';
import type { Chart } from '../report/chart.ts';
import { chartSvg } from './charts/chart-svg.ts';

/**
 * The chart as PNG, so many pixels wide (twice the width it is drawn at unless told otherwise), on light ground. `fonts`
 * are paths of font files, one at least, with the letters of the chart; fonts of the machine are not looked at, so the
 * same chart and fonts give the same bytes. A letter that they do not have becomes a box.
 */
export async function chartPng(
  chart: Chart,
  fonts: readonly [string, ...string[]],
  width = 1400,
): Promise<Uint8Array> {
  const drawn = new Resvg(await chartSvg(chart), {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fonts],
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  return drawn.render().asPng();
}
