/** How far long work is: a bar at a terminal, now and then a plain line elsewhere. Short work says nothing. */

import type { Step } from '../index.ts';
import type { World } from './world.ts';

/** Takes the steps of one piece of work. */
export interface Progress {
  readonly tell: (step: Step) => void;
  /** To be called before anything else is said: the bar goes away. */
  readonly end: () => void;
}

// In milliseconds: when a person begins to wonder, how often a bar moves, how often a log wants a line.
const PATIENCE = 500;
const FRAME = 100;
const LOGGED = 5_000;

const BAR = 24;

/** Begins to watch. Nothing is ever said where `isQuiet`, or where the world has no clock. */
export function startProgress({ now, stderr, isTerminal, env }: World, isQuiet: boolean): Progress {
  if (isQuiet || now === undefined) return { tell: () => {}, end: () => {} };
  const isDrawn = isTerminal && env.TERM !== 'dumb';
  const start = now();
  let stage: Step['stage'] | null = null;
  let since = start;
  let next = start + (isDrawn ? PATIENCE : LOGGED);
  let isShown = false;
  return {
    tell: (step) => {
      const at = now();
      const isNew = step.stage !== stage;
      if (isNew) {
        stage = step.stage;
        since = at;
      }
      // A stage that begins while the bar stands is shown at once: it may not tell again for long.
      if (at < next && !(isNew && isShown)) return;
      next = at + (isDrawn ? FRAME : LOGGED);
      const line = progressLine(step, (at - since) / 1000, isDrawn);
      isShown = isDrawn;
      void stderr(isDrawn ? `\r\u001B[K${line}` : `${line}\n`);
    },
    end: () => {
      if (isShown) void stderr('\r\u001B[K');
      isShown = false;
    },
  };
}

const stages = {
  reading: { does: 'reading', noun: 'documents' },
  comparing: { does: 'comparing', noun: 'claims' },
} as const satisfies Record<Step['stage'], { readonly does: string; readonly noun: string }>;

/** `reading [=======>      ] 1,204 of 5,000 documents, 312 a second`; the bar only where it is drawn. */
function progressLine({ stage, done, total }: Step, seconds: number, isDrawn: boolean): string {
  const { does, noun } = stages[stage];
  if (done === 0) return `${does} ${writeNumber(total)} ${noun}`;
  const full = Math.min(BAR, Math.floor((BAR * done) / Math.max(1, total)));
  const bar = `[${'='.repeat(full)}${' '.repeat(BAR - full)}] `;
  const rate = seconds > 0 ? `, ${writeNumber(Math.round(done / seconds))} a second` : '';
  return `${does} ${isDrawn ? bar : ''}${writeNumber(done)} of ${writeNumber(total)} ${noun}${rate}`;
}

function writeNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
