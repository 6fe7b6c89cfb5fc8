/** The charts of a briefing, in the order in which a reader meets them. */

import type { Chart } from '../chart.ts';
import type { Lookup } from '../lookup.ts';
import { figuresCharts } from './figures.ts';
import { originsChart } from './origins.ts';
import { stancesCharts } from './stances.ts';

/** Every chart that has something to show: figures by falling weight of their question, stances by topic, origins. */
export function chartsOf(of: Lookup): Chart[] {
  return [...figuresCharts(of), ...stancesCharts(of), ...originsChart(of)];
}
