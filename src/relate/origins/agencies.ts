/**
 * News agencies, whose copy many outlets print: the world's three, and national ones by the lists of the alliances
 * that they belong to (EANA, OANA, FANA, MINDS) as far as English copy is credited to them; own knowledge. A row is
 * the name, then other forms; forms after a semicolon are too short to be trusted outside a credit.
 */
const AGENCIES = `
Reuters|Thomson Reuters
Associated Press|AP|A.P.|AP News
Agence France-Presse|AFP|Agence France Presse
United Press International|UPI
Bloomberg|Bloomberg News
Dow Jones Newswires|Dow Jones
Deutsche Presse-Agentur|dpa|DPA
EFE|Agencia EFE
ANSA
TASS|ITAR-TASS|Itar-Tass
Interfax|Interfax-Ukraine
RIA Novosti|RIA
Xinhua|Xinhua News Agency
Kyodo|Kyodo News
Jiji Press|Jiji
Yonhap|Yonhap News Agency
Korean Central News Agency|KCNA
Press Trust of India|PTI
Asian News International|ANI
Indo-Asian News Service|IANS
United News of India|;UNI
Associated Press of Pakistan|;APP
Bernama
Antara|Antara News
Vietnam News Agency|VNA
Central News Agency|;CNA
Thai News Agency|;TNA
Philippine News Agency|;PNA
Australian Associated Press|AAP
New Zealand Press Association|NZPA
Canadian Press|The Canadian Press;CP
Press Association|PA Media|Press Association Media;PA
Anadolu Agency|Anadolu;AA
Demirören News Agency|DHA
IRNA|Islamic Republic News Agency
ISNA
Tasnim|Tasnim News Agency
Fars|Fars News Agency
Mehr News Agency|Mehr News
Middle East News Agency|;MENA
Saudi Press Agency|;SPA
Emirates News Agency|WAM
Qatar News Agency|QNA
Kuwait News Agency|KUNA
Petra|Jordan News Agency
Syrian Arab News Agency|;SANA
Iraqi News Agency|;INA
National News Agency|;NNA
WAFA|Wafa
Belga|Belga News Agency
Algemeen Nederlands Persbureau|;ANP
Austria Press Agency|;APA
Keystone-SDA|Swiss News Agency
Polish Press Agency|;PAP
Czech News Agency|CTK|ČTK
Magyar Távirati Iroda|MTI
Bulgarian News Agency|;BTA
Tanjug
Hina
BelTA|Belta
Ukrinform
UNIAN
Agerpres
Ritzau
NTB
Tidningarnas Telegrambyrå|;TT
Finnish News Agency|STT
Lusa
Athens-Macedonian News Agency|ANA-MPA
Notimex
Télam|Telam
Prensa Latina
Agência Brasil|Agencia Brasil
News Agency of Nigeria|;NAN
Ghana News Agency|;GNA
Kenya News Agency|;KNA
South African Press Association|;SAPA
Ethiopian News Agency|;ENA
Panapress|PANA
Maghreb Arabe Presse|;MAP
Algeria Press Service|;APS
Tunis Afrique Presse|;TAP
Inter Press Service|;IPS
Tribune News Service|;TNS
`;

/** An agency's name, and the forms of it that a credit may use. */
export interface Agency {
  readonly name: string;
  /** Forms that mean the agency wherever they stand as a name. */
  readonly forms: readonly string[];
  /** Forms that mean it in a credit only: "PA". */
  readonly short: readonly string[];
}

/** The agencies, in the order of the table. */
export const agencies: readonly Agency[] = AGENCIES.trim()
  .split('\n')
  .map((row) => {
    const [long = '', short = ''] = row.split(';');
    const [name = '', ...others] = long.split('|').filter((form) => form !== '');
    return {
      name,
      forms: [name, ...others],
      short: short.split('|').filter((form) => form !== ''),
    };
  });

/** The name of the agency that a name means: "the AP" gives "Associated Press"; null for other names. */
export function agencyOf(name: string): string | null {
  const bare = name.replace(/^the /i, '').replace(/['’]s$/, '');
  return (
    BY_FORM.get(bare) ??
    BY_FORM.get(bare.replace(/ (?:news )?(?:agency|wire|service)$/i, '')) ??
    null
  );
}

/** The same for a form in a credit, where "PA" too means the agency. */
export function creditedAgency(form: string): string | null {
  return agencyOf(form) ?? BY_SHORT.get(form) ?? BY_UPPER.get(form) ?? null;
}

const BY_FORM: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)),
);
const BY_SHORT: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, short }) => short.map((form) => [form, name] as const)),
);
// "LONDON (REUTERS) -"
const BY_UPPER: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, forms }) => forms.map((form) => [form.toUpperCase(), name] as const)),
);
