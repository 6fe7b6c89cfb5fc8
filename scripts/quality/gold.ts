import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** One value or a list of them, read as a list: each of them can be defended. */
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])]);

const verdict = z.enum([
  'contradiction',
  'reversal',
  'possible',
  'revision',
  'variant',
  'different-scope',
  'compatible',
  'repeat',
]);

const quantity = z.object({
  value: z.number().nullable().optional(),
  min: z.union([z.number(), z.string()]).optional(),
  max: z.number().optional(),
  approx: z.boolean().optional(),
  bound: z.string().optional(),
  vague: z.string().optional(),
});

const claim = z.object({
  id: z.string(),
  topic: z.string(),
  doc: z.string(),
  text: z.string(),
  speaker: oneOrMore(z.string().nullable()).optional(),
  party: z.array(z.string()).optional(),
  stance: oneOrMore(z.enum(['affirms', 'denies', 'hedges', 'declines'])).optional(),
  tense: oneOrMore(z.enum(['past', 'present', 'planned'])).optional(),
  quantity: quantity.optional(),
  level: z.enum(['core', 'accepted']),
});

const quotation = z.object({ id: z.string(), doc: z.string(), text: z.string() });

const place = z.object({ doc: z.string(), text: z.string() });

const defence = place.extend({ topic: z.string(), reason: z.string().min(1) });

const ids = z.array(z.string()).min(2);

const dispute = z.object({
  id: z.string(),
  topic: z.string(),
  members: z.array(z.string()).optional(),
  pairs: z.array(z.object({ of: ids.length(2), verdict: z.array(verdict).min(1) })).optional(),
  verdict: z.array(verdict).min(1).optional(),
  why: z.string().optional(),
});

const comparison = z.object({
  id: z.string(),
  topic: z.string(),
  members: ids,
  verdict: z.array(verdict).min(1),
  why: z.string(),
});

const claimsFile = z.object({
  blind: z.boolean().default(false),
  claims: z.array(claim),
  quotations: z.array(quotation).default([]),
  boilerplate: z.array(place).default([]),
});

const disputesFile = z.object({
  disputes: z.array(dispute),
  compared: z.array(comparison).default([]),
});

export type GoldClaim = z.infer<typeof claim>;
export type GoldQuantity = z.infer<typeof quantity>;
type GoldPlace = z.infer<typeof place>;
export type GoldDispute = z.infer<typeof dispute>;
export type GoldComparison = z.infer<typeof comparison>;
type Defence = z.infer<typeof defence>;

/** What careful readers find in a story: the measure of a run. */
export interface Gold {
  /** True for a story that nothing is tuned on: its misses are listed only for who asks for it by name. */
  readonly blind: boolean;
  readonly claims: readonly GoldClaim[];
  /** Quotations that only disputes speak of. */
  readonly quotations: readonly {
    readonly id: string;
    readonly doc: string;
    readonly text: string;
  }[];
  readonly boilerplate: readonly GoldPlace[];
  readonly disputes: readonly GoldDispute[];
  readonly compared: readonly GoldComparison[];
  readonly defended: readonly Defence[];
}

/** The gold of three files; `defended` may be null where nothing had to be defended. */
export function readGold(files: {
  readonly claims: string;
  readonly disputes: string;
  readonly defended: string | null;
}): Gold {
  const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
  return {
    ...claimsFile.parse(read(files.claims)),
    ...disputesFile.parse(read(files.disputes)),
    defended:
      files.defended === null
        ? []
        : (z.array(defence).nullable().parse(read(files.defended)) ?? []),
  };
}
