/**
 * The exports: a briefing in the words of other programmes. Each is a set of files that lie in a run beside the
 * briefing. What an export needs is loaded when it is asked for.
 */

import type { Briefing } from '../model/types.ts';

/** A way to write a briefing for another programme. The same briefing gives the same files. */
export interface ExportFormat {
  /** What it is for, in a few words. */
  readonly holds: string;
  /** Its files by their names. */
  readonly write: (briefing: Briefing) => Promise<Readonly<Record<string, string>>>;
}

/** Every export by the name that `--format` takes. */
export const exportFormats = {
  csv: {
    holds: 'claims and disagreements as tables, for spreadsheets',
    write: async (briefing) => {
      const { writeClaimsCsv, writeDisagreementsCsv } = await import('./csv.ts');
      return {
        'claims.csv': writeClaimsCsv(briefing),
        'disagreements.csv': writeDisagreementsCsv(briefing),
      };
    },
  },
  timeline: {
    holds: 'the dated claims as events for TimelineJS',
    write: async (briefing) => ({
      'timeline.json': (await import('./timeline-js.ts')).writeTimelineJs(briefing),
    }),
  },
  jsonld: {
    holds: 'claims and how they are to each other, as JSON-LD of schema.org',
    write: async (briefing) => ({
      'claims.jsonld': (await import('./json-ld.ts')).writeJsonLd(briefing),
    }),
  },
  stix: {
    holds: 'claims, who makes them and what they are at odds with, as STIX 2.1',
    write: async (briefing) => ({
      'claims.stix.json': (await import('./stix.ts')).writeStix(briefing),
    }),
  },
  ics: {
    holds: 'what claims say is still to come, as a calendar',
    write: async (briefing) => ({
      'calendar.ics': (await import('./calendar.ts')).writeCalendar(briefing),
    }),
  },
} as const satisfies Record<string, ExportFormat>;

/** The name of an export. */
export type ExportName = keyof typeof exportFormats;
