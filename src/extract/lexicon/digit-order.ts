/**
 * Which of the two numbers of "3/4/2024" comes first, by the region of English: the short date formats of CLDR 48
 * (https://cldr.unicode.org, `en-XX`, date format of length `short`). Canada, Japan and Sweden, whose short
 * format begins with the year, are left out, as English there is written both ways; so is plain `en`. South Africa
 * begins with the year in CLDR and with the day wherever the year comes last.
 */

const MONTH_FIRST = 'AS BI GU MH MP PH PR UM US VI';

const DAY_FIRST = `001 150 AE AG AI AT AU BB BE BM BS BW BZ CC CH CK CM CX CY CZ DE DG DK DM EE ER ES FI FJ FK FM FR
  GB GD GE GG GH GI GM GS GY HK HU ID IE IL IM IN IO IT JE JM KE KI KN KY LC LR LS LT LV MG MO MS MT MU MV MW MY NA NF
  NG NL NO NR NU NZ PG PK PL PN PT PW RO RW SB SC SD SG SH SI SK SL SS SX SZ TC TK TO TT TV TZ UA UG VC VG VU WS ZA ZM
  ZW`;

const ORDERS: ReadonlyMap<string, 'day' | 'month'> = new Map([
  ...MONTH_FIRST.split(/\s+/).map((region) => [region, 'month'] as const),
  ...DAY_FIRST.split(/\s+/).map((region) => [region, 'day'] as const),
]);

/** What comes first in digits in the English of a region; null where both are in use or it is not known. */
export function orderInRegion(region: string): 'day' | 'month' | null {
  return ORDERS.get(region) ?? null;
}
