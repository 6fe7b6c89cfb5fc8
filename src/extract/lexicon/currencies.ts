/**
 * Currencies as news writes them: signs, codes and words, by ISO 4217 code. The names are those of Unicode CLDR
 * (currency-names.ts), the signs its narrow symbols and the dollar signs of the Associated Press; what a shared word
 * means where no country is named, and which words are too common to be money alone, is typed from knowledge of news.
 */

import { CURRENCY_NAMES } from './currency-names.ts';

/** Signs and abbreviations written before the amount. A bare `$` is the US dollar. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['EC$', 'XCD'],
  ['J$', 'JMD'],
  ['R$', 'BRL'],
  ['Mex$', 'MXN'],
  ['MX$', 'MXN'],
  ['CN¥', 'CNY'],
  ['£', 'GBP'],
  ['E£', 'EGP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['円', 'JPY'],
  ['元', 'CNY'],
  ['₹', 'INR'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₾', 'GEL'],
  ['₡', 'CRC'],
  ['₸', 'KZT'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₲', 'PYG'],
  ['₼', 'AZN'],
  ['৳', 'BDT'],
  ['؋', 'AFN'],
  ['֏', 'AMD'],
  ['៛', 'KHR'],
  ['ரூ', 'LKR'],
  ['₿', 'BTC'],
]);

/** Signs that some write after the amount: "10 €", "100元". */
export const CURRENCY_SIGNS_AFTER: ReadonlySet<string> = new Set(
  [...CURRENCY_SIGNS.keys()].filter((sign) => !/[A-Za-z.]/.test(sign)),
);

/** Codes that may stand before or after the amount, in capitals: those of ISO 4217 and two that news uses beside them. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...CURRENCY_NAMES.map(({ code }) => [code, code] as const),
  ['RMB', 'CNY'],
  ['BTC', 'BTC'],
]);

/** Codes that are words or names too ("TOP 10", "COP 28"): they are money only with a thousand and more, or a scale. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  `ALL ANG ARS BAM BOB COP CUP DOP ERN GEL LAK MAD MOP MUR NAD PAB PEN RON SAR SOS SIT TOP TRY`.split(
    /\s+/,
  ),
);

/**
 * Words after the amount. Where several countries share a word, the one that news means without saying
 * so; null where it cannot be told, and the word itself is the unit then ("pounds" may be a weight).
 */
const SHARED_WORDS: readonly (readonly [string, string | null])[] = [
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['sterling', 'GBP'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rmb', 'CNY'],
  ['won', 'KRW'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['lira', 'TRY'],
  ['liras', 'TRY'],
  ['reais', 'BRL'],
  ['riyals', 'SAR'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['dirham', 'AED'],
  ['dirhams', 'AED'],
  ['cents', null],
  ['cent', null],
  ['pence', null],
  ['penny', null],
  ['pennies', null],
  ['bitcoin', 'BTC'],
  ['bitcoins', 'BTC'],
  ['satoshi', null],
  ['satoshis', null],
];

/** Last words of names that are common words: they are money only with their country ("Brazilian reals"). */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `real reals mark marks sol soles som soms lev leva dram drams dong tala kip colón afghani afghanis guarani guaranis
    quetzal quetzals lats lati kina florin pound pounds`.split(/\s+/),
);

/**
 * Words for the money of several countries, and of countries that are no more, which are common words too: they are
 * money with millions and more ("30 million crowns"), and the word itself is the unit.
 */
export const MONEY_OF_MILLIONS: ReadonlySet<string> = new Set(
  'crown crowns mark marks florins guilders ducats thalers talers shillings francs dinars pesos'.split(
    ' ',
  ),
);

/** Words after the amount, those of CLDR included that one currency alone has. */
export const CURRENCY_WORDS: ReadonlyMap<string, string | null> = new Map([
  ...headWords(),
  ['pound', null],
  ['pounds', null],
  ...SHARED_WORDS,
]);

/** The country words that turn a shared currency word into one currency, where CLDR says it otherwise or not at all. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['pound sterling', 'GBP'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['singaporean dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['taiwanese dollar', 'TWD'],
  ['korean won', 'KRW'],
  ['russian rouble', 'RUB'],
  ['belarusian rouble', 'BYN'],
  ['argentinian peso', 'ARS'],
  ['israeli shekel', 'ILS'],
  ['dutch guilder', 'NLG'],
  ['emirati dirham', 'AED'],
  ['danish crown', 'DKK'],
  ['norwegian crown', 'NOK'],
  ['swedish crown', 'SEK'],
  ['icelandic crown', 'ISK'],
  ['czech crown', 'CZK'],
  ['new zealand dollar', 'NZD'],
];

/** Full names in the singular and the plural: "kuwaiti dinars". */
export const CURRENCY_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...CURRENCY_NAMES.flatMap(({ code, names }) =>
    names.filter((name) => name.includes(' ')).map((name) => [name, code] as const),
  ),
  ['pounds sterling', 'GBP'],
  ...OTHER_NAMES.flatMap(([name, code]) => [[name, code] as const, [`${name}s`, code] as const]),
]);

/** The smaller coin of dollars, euros and pounds: a hundredth. */
export const HUNDREDTHS: ReadonlySet<string> = new Set('cent cents pence penny pennies'.split(' '));

/** The last words of all names with their code; null where several currencies share the word. */
function headWords(): Map<string, string | null> {
  const words = new Map<string, string | null>();
  for (const { code, names } of CURRENCY_NAMES) {
    for (const name of names) {
      const word = name.slice(name.lastIndexOf(' ') + 1);
      if (COMMON_WORDS.has(word) || !/^[a-zà-ÿ]{3,}$/.test(word)) continue;
      const known = words.get(word);
      words.set(word, known === undefined || known === code ? code : null);
      // "150,000 nairas" and "two zlotys" are written beside the plurals of the dictionary.
      if (names.length === 1 && !word.endsWith('s')) words.set(`${word}s`, words.get(word) ?? null);
    }
  }
  return words;
}
