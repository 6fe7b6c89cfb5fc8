/** Whether a claim says itself that its figure took the place of another: "raised its offer to $34", "rose to 35". */

import type { Claim, Figure } from '../../model/types.ts';

/** Verbs of change by which a figure gets another value, in any form. */
const CHANGING =
  /\b(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|correct(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|ris(?:e|es|ing|en)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grew|grow(?:s|n|ing)?|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|updat(?:e|es|ed|ing)|sweeten(?:s|ed|ing)?|boost(?:s|ed|ing)?|widen(?:s|ed|ing)?|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|trim(?:s|med|ming)?|scal(?:e|es|ed|ing)|downgrad(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing))\b/i;

/** True where a verb of change stands before the figure and "to" right before it. */
export function isToldChange({ text, span }: Claim, figure: Figure): boolean {
  const before = text.slice(0, Math.max(0, figure.span.start - span.start));
  return /\bto\s$/i.test(before) && CHANGING.test(before);
}
