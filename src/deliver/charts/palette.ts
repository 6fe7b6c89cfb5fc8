/**
 * The colours of charts, by what they are for, on a light and on a dark ground. Those of voices and stances differ
 * for every kind of colour vision; a shape says the same, so that no reader needs them.
 */

/** A colour on light ground, as it stands in a chart, and the one that takes its place on dark ground. */
interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** Every colour of a chart. No two are equal on light ground, for the light one is what a style sheet finds. */
export const palette = {
  ground: { light: '#fdfdfb', dark: '#16181a' },
  ink: { light: '#1c1d1f', dark: '#e8e8e4' },
  quiet: { light: '#4d5156', dark: '#b4b8bb' },
  rule: { light: '#d4d6d2', dark: '#3a3e42' },
  edge: { light: '#7d8185', dark: '#8b9094' },
  blue: { light: '#12408a', dark: '#8fbdf0' },
  orange: { light: '#942605', dark: '#ff6f45' },
  green: { light: '#2a9a89', dark: '#a8f5da' },
  violet: { light: '#c43ae8', dark: '#b465f5' },
  ochre: { light: '#8a7008', dark: '#fbd23c' },
  grey: { light: '#6a6e73', dark: '#a3a8ac' },
} as const satisfies Record<string, Colour>;

/** The name of a colour. */
export type ColourName = keyof typeof palette;

/** The colour as charts are drawn: for light ground. */
export function colour(name: ColourName): string {
  return palette[name].light;
}

/**
 * Style rules that turn charts below `scope` (a selector, or nothing) dark where the reader asks for it. They find
 * colours by the attributes that set them, so a chart needs no classes and is right without a style sheet too.
 */
export function darkStyle(scope: string): string {
  const rules = Object.values(palette).flatMap(({ light, dark }) =>
    ['fill', 'stroke'].map((part) => `${scope}[${part}="${light}"]{${part}:${dark}}`),
  );
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}

/**
 * What a page adds to its style sheet so that the charts in it, `svg.chart`, fit and turn dark with it. On a phone they stay
 * large enough to be read: what they stand in must scroll.
 */
export const chartStyle = `svg.chart{max-width:100%;min-width:36rem;height:auto}${darkStyle('svg.chart ')}`;
