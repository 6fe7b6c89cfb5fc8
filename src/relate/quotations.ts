/** Remarks that more than one document quotes. */

import { byAll, byText } from '../model/identity.ts';
import type { Claim, Disagreement, QuotationGroup } from '../model/types.ts';

/** One group a remark, the speaker's fullest name first in it; `[]` where no remark is quoted twice. */
export function groupQuotations(
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
): QuotationGroup[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return disagreements
    .filter(({ rule }) => rule === 'wording')
    .map((disagreement) => {
      const ids = [...new Set(disagreement.sides.flatMap((side) => side.claims))].toSorted(byText);
      const names = ids.flatMap((id) => {
        const attribution = byId.get(id)?.attribution;
        return attribution?.speaker ?? attribution?.party ?? [];
      });
      const [speaker = ''] = names.toSorted((a, b) => b.length - a.length || byText(a, b));
      return { speaker, claims: ids, disagreement: disagreement.id };
    })
    .toSorted(
      byAll<QuotationGroup>(
        (a, b) => byText(a.speaker, b.speaker),
        (a, b) => byText(a.claims.join(), b.claims.join()),
      ),
    );
}
