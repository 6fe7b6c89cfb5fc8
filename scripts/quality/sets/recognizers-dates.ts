import { z } from 'zod';
import { isDay } from '../../../src/index.ts';
import type { GoldDays } from './day-ranges.ts';

const day = z.string().transform((text) => (isDay(text) ? text : null));

const value = z.object({
  timex: z.string().nullish(),
  Mod: z.string().nullish(),
  value: day.nullish(),
  start: day.nullish(),
  end: day.nullish(),
});

const reading = z.object({ date: day.nullish(), startDate: day.nullish(), endDate: day.nullish() });

/** A case of Recognizers-Text with a day of reference; offsets count code points. */
export const dateCase = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string().nullable(),
  gold: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      end: z.number(),
      type: z.string(),
      values: z.array(value).nullish(),
      timex: z.string().nullish(),
      future: reading.nullish(),
      past: reading.nullish(),
    }),
  ),
});

export type DateCase = z.infer<typeof dateCase>;
export type GoldDate = DateCase['gold'][number];

/** The readings that a gold date has, looking back and ahead. */
export function readingsOf({ text, values, timex, future, past }: GoldDate): GoldDays[] {
  return [
    ...(values ?? []).map((one) => ({
      timex: one.timex ?? null,
      mod: one.Mod ?? null,
      day: one.value ?? null,
      start: one.start ?? null,
      end: one.end ?? null,
      text,
    })),
    ...[past, future].flatMap((one) =>
      one == null
        ? []
        : [
            {
              timex: timex ?? null,
              mod: null,
              day: one.date ?? null,
              start: one.startDate ?? null,
              end: one.endDate ?? null,
              text,
            },
          ],
    ),
  ];
}
