/**
 * Countries with the hours that their clocks are ahead of GMT, least and most, summer time among them (IANA time zone
 * database, https://www.iana.org/time-zones; from our own knowledge of it).
 */

import type { Place } from '../../model/types.ts';
import { contentOf } from '../words.ts';

/** The country that a place is or lies in; null where that is not known. */
export function countryOf({ name, within }: Place): string | null {
  return [...within, name].findLast((one) => HOURS.has(one)) ?? null;
}

/** The hours that the clocks of a country are ahead of GMT, least and most; null where that is not known. */
export function hoursAhead(country: string): readonly [number, number] | null {
  return HOURS.get(country) ?? null;
}

/** True for a word, as `contentOf` gives it, of the name of a country or its people: who acts, rather than whom it befalls. */
export function isOfCountry(word: string): boolean {
  nameWords ??= new Set([...HOURS.keys()].flatMap((name) => [...contentOf(name)]));
  return nameWords.has(word);
}

let nameWords: ReadonlySet<string> | null = null;

/** Countries by hours: one number where all of it has one time the whole year. */
const TABLE = `
-10 -4: United States
-8 -2.5: Canada
-8 -5: Mexico
-6: Belize, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua
-5: Colombia, Panama, Peru, Jamaica
-6 -5: Ecuador
-5 -4: Haiti, Cuba, Bahamas
-4: Bolivia, Venezuela, Guyana, Dominican Republic, Trinidad and Tobago, Barbados, Grenada, Dominica, Saint Lucia, Antigua and Barbuda, Saint Kitts and Nevis, Saint Vincent and the Grenadines, Puerto Rico
-6 -3: Chile
-4 -3: Paraguay
-5 -2: Brazil
-3: Argentina, Uruguay, Suriname
-3 0: Greenland
-1: Cape Verde
0: Iceland, Ghana, Ivory Coast, Senegal, Mali, Mauritania, Gambia, Guinea, Guinea-Bissau, Liberia, Sierra Leone, Burkina Faso, Togo, Sao Tome and Principe
0 1: United Kingdom, Ireland, Morocco, Western Sahara, Faroe Islands
-1 1: Portugal
0 2: Spain
1 2: France, Germany, Italy, Belgium, Netherlands, Luxembourg, Switzerland, Austria, Denmark, Norway, Sweden, Poland, Czech Republic, Slovakia, Hungary, Slovenia, Croatia, Bosnia and Herzegovina, Serbia, Montenegro, Kosovo, North Macedonia, Albania, Malta, Monaco, Liechtenstein, San Marino, Andorra, Vatican City, Gibraltar
1: Algeria, Tunisia, Nigeria, Niger, Chad, Cameroon, Central African Republic, Gabon, Republic of the Congo, Equatorial Guinea, Benin, Angola
1 2: Democratic Republic of the Congo
2 3: Finland, Estonia, Latvia, Lithuania, Ukraine, Moldova, Romania, Bulgaria, Greece, Cyprus, Lebanon, Israel, Palestine, Egypt
2: Libya, South Africa, Zimbabwe, Zambia, Malawi, Mozambique, Botswana, Namibia, Lesotho, Eswatini, Rwanda, Burundi, Sudan, South Sudan
3: Turkey, Belarus, Syria, Jordan, Iraq, Saudi Arabia, Kuwait, Bahrain, Qatar, Yemen, Ethiopia, Eritrea, Djibouti, Somalia, Kenya, Uganda, Tanzania, Madagascar, Comoros
2 12: Russia
3.5 4.5: Iran
4: United Arab Emirates, Oman, Georgia, Armenia, Azerbaijan, Mauritius, Seychelles, Réunion
4.5: Afghanistan
5: Pakistan, Uzbekistan, Turkmenistan, Tajikistan, Maldives
5 6: Kazakhstan
5.5: India, Sri Lanka
5.75: Nepal
6: Bangladesh, Bhutan, Kyrgyzstan
6.5: Myanmar
7: Thailand, Vietnam, Laos, Cambodia
7 9: Indonesia, Mongolia
8: China, Taiwan, Hong Kong, Macao, Singapore, Malaysia, Philippines, Brunei
9: Japan, South Korea, North Korea, East Timor, Palau
8 11: Australia
10 11: Papua New Guinea, Micronesia
11: Solomon Islands, Vanuatu, New Caledonia
12 13: New Zealand, Fiji
12: Marshall Islands, Nauru, Tuvalu
12 14: Kiribati
13: Tonga
13 14: Samoa
`;

const HOURS: ReadonlyMap<string, readonly [number, number]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [hours = '', names = ''] = line.split(': ');
      const [least = 0, most = least] = hours.split(' ').map(Number);
      return names.split(', ').map((name): [string, [number, number]] => [name, [least, most]]);
    }),
);
