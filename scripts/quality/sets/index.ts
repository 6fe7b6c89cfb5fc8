import { fileURLToPath } from 'node:url';
import { emergent } from './emergent.ts';
import { newsquant } from './newsquant.ts';
import { polnear } from './polnear.ts';
import { recognizersDatetime } from './recognizers-datetime.ts';
import { recognizersNumber } from './recognizers-number.ts';
import { sentences } from './sentences.ts';
import type { LabelledSet, SetReport } from './set.ts';
import { te3, wikiwars } from './timexes.ts';

/** The sets that others labelled, in the order of the tables. To add one: its file, and its name here. */
const labelledSets: readonly LabelledSet[] = [
  recognizersNumber,
  newsquant,
  recognizersDatetime,
  te3,
  wikiwars,
  sentences,
  polnear,
  emergent,
];

/** Where the sets lie unless another folder is named. */
export const defaultData: string = fileURLToPath(
  new URL('../../../../shared/bench', import.meta.url),
);

/** The reports of the sets that a folder holds, in the order of the tables; none where it holds none. */
export function measureSets(
  folder: string,
): { readonly set: LabelledSet; readonly report: SetReport }[] {
  return labelledSets.flatMap((set) => {
    const report = set.measure(folder);
    return report === null ? [] : [{ set, report }];
  });
}
