/**
 * The names of the world's currencies by ISO 4217 code, singular and plural, in small letters: the English names of
 * Unicode CLDR 48 (cldr.unicode.org, as Node's `Intl` gives them), the currencies in use and those the euro replaced.
 */

/** A currency: its code and the full names it goes by, the country's adjective first ("kuwaiti dinar"). */
export interface CurrencyName {
  readonly code: string;
  readonly names: readonly string[];
}

const TABLE = `
  AED uae dirham / uae dirhams
  AFN afghan afghani / afghan afghanis
  ALL albanian lek / albanian lekë
  AMD armenian dram / armenian drams
  ANG netherlands antillean guilder / netherlands antillean guilders
  AOA angolan kwanza / angolan kwanzas
  ARS argentine peso / argentine pesos
  ATS austrian schilling / austrian schillings
  AUD australian dollar / australian dollars
  AWG aruban florin
  AZN azerbaijani manat / azerbaijani manats
  BAM bosnia-herzegovina convertible mark / bosnia-herzegovina convertible marks
  BBD barbadian dollar / barbadian dollars
  BDT bangladeshi taka / bangladeshi takas
  BEF belgian franc / belgian francs
  BGN bulgarian lev / bulgarian leva
  BHD bahraini dinar / bahraini dinars
  BIF burundian franc / burundian francs
  BMD bermudan dollar / bermudan dollars
  BND brunei dollar / brunei dollars
  BOB bolivian boliviano / bolivian bolivianos
  BRL brazilian real / brazilian reals
  BSD bahamian dollar / bahamian dollars
  BTN bhutanese ngultrum / bhutanese ngultrums
  BWP botswanan pula / botswanan pulas
  BYN belarusian ruble / belarusian rubles
  BZD belize dollar / belize dollars
  CAD canadian dollar / canadian dollars
  CDF congolese franc / congolese francs
  CHF swiss franc / swiss francs
  CLP chilean peso / chilean pesos
  CNY chinese yuan
  COP colombian peso / colombian pesos
  CRC costa rican colón / costa rican colóns
  CUC cuban convertible peso / cuban convertible pesos
  CUP cuban peso / cuban pesos
  CVE cape verdean escudo / cape verdean escudos
  CYP cypriot pound / cypriot pounds
  CZK czech koruna / czech korunas
  DEM german mark / german marks
  DJF djiboutian franc / djiboutian francs
  DKK danish krone / danish kroner
  DOP dominican peso / dominican pesos
  DZD algerian dinar / algerian dinars
  EEK estonian kroon / estonian kroons
  EGP egyptian pound / egyptian pounds
  ERN eritrean nakfa / eritrean nakfas
  ESP spanish peseta / spanish pesetas
  ETB ethiopian birr / ethiopian birrs
  EUR euro / euros
  FIM finnish markka / finnish markkas
  FJD fijian dollar / fijian dollars
  FKP falkland islands pound / falkland islands pounds
  FRF french franc / french francs
  GBP british pound / british pounds
  GEL georgian lari / georgian laris
  GHS ghanaian cedi / ghanaian cedis
  GIP gibraltar pound / gibraltar pounds
  GMD gambian dalasi / gambian dalasis
  GNF guinean franc / guinean francs
  GRD greek drachma / greek drachmas
  GTQ guatemalan quetzal / guatemalan quetzals
  GYD guyanaese dollar / guyanaese dollars
  HKD hong kong dollar / hong kong dollars
  HNL honduran lempira / honduran lempiras
  HRK croatian kuna / croatian kunas
  HTG haitian gourde / haitian gourdes
  HUF hungarian forint / hungarian forints
  IDR indonesian rupiah / indonesian rupiahs
  IEP irish pound / irish pounds
  ILS israeli new shekel / israeli new shekels
  INR indian rupee / indian rupees
  IQD iraqi dinar / iraqi dinars
  IRR iranian rial / iranian rials
  ISK icelandic króna / icelandic krónur
  ITL italian lira / italian liras
  JMD jamaican dollar / jamaican dollars
  JOD jordanian dinar / jordanian dinars
  JPY japanese yen
  KES kenyan shilling / kenyan shillings
  KGS kyrgyz som / kyrgyz soms
  KHR cambodian riel / cambodian riels
  KMF comorian franc / comorian francs
  KPW north korean won
  KRW south korean won
  KWD kuwaiti dinar / kuwaiti dinars
  KYD cayman islands dollar / cayman islands dollars
  KZT kazakhstani tenge / kazakhstani tenges
  LAK laotian kip / laotian kips
  LBP lebanese pound / lebanese pounds
  LKR sri lankan rupee / sri lankan rupees
  LRD liberian dollar / liberian dollars
  LSL lesotho loti / lesotho lotis
  LTL lithuanian litas / lithuanian litai
  LUF luxembourgian franc / luxembourgian francs
  LVL latvian lats / latvian lati
  LYD libyan dinar / libyan dinars
  MAD moroccan dirham / moroccan dirhams
  MDL moldovan leu / moldovan lei
  MGA malagasy ariary / malagasy ariaries
  MKD macedonian denar / macedonian denari
  MMK myanmar kyat / myanmar kyats
  MNT mongolian tugrik / mongolian tugriks
  MOP macanese pataca / macanese patacas
  MRU mauritanian ouguiya / mauritanian ouguiyas
  MTL maltese lira
  MUR mauritian rupee / mauritian rupees
  MVR maldivian rufiyaa / maldivian rufiyaas
  MWK malawian kwacha / malawian kwachas
  MXN mexican peso / mexican pesos
  MYR malaysian ringgit / malaysian ringgits
  MZN mozambican metical / mozambican meticals
  NAD namibian dollar / namibian dollars
  NGN nigerian naira / nigerian nairas
  NIO nicaraguan córdoba / nicaraguan córdobas
  NLG dutch guilder / dutch guilders
  NOK norwegian krone / norwegian kroner
  NPR nepalese rupee / nepalese rupees
  NZD new zealand dollar / new zealand dollars
  OMR omani rial / omani rials
  PAB panamanian balboa / panamanian balboas
  PEN peruvian sol / peruvian soles
  PGK papua new guinean kina
  PHP philippine peso / philippine pesos
  PKR pakistani rupee / pakistani rupees
  PLN polish zloty / polish zlotys
  PTE portuguese escudo / portuguese escudos
  PYG paraguayan guarani / paraguayan guaranis
  QAR qatari riyal / qatari riyals
  RON romanian leu / romanian lei
  RSD serbian dinar / serbian dinars
  RUB russian ruble / russian rubles
  RWF rwandan franc / rwandan francs
  SAR saudi riyal / saudi riyals
  SBD solomon islands dollar / solomon islands dollars
  SCR seychellois rupee / seychellois rupees
  SDG sudanese pound / sudanese pounds
  SEK swedish krona / swedish kronor
  SGD singapore dollar / singapore dollars
  SHP st. helena pound / st. helena pounds
  SIT slovenian tolar / slovenian tolars
  SKK slovak koruna / slovak korunas
  SLE sierra leonean leone / sierra leonean leones
  SOS somali shilling / somali shillings
  SRD surinamese dollar / surinamese dollars
  SSP south sudanese pound / south sudanese pounds
  STN são tomé & príncipe dobra / são tomé & príncipe dobras
  SVC salvadoran colón / salvadoran colones
  SYP syrian pound / syrian pounds
  SZL swazi lilangeni / swazi emalangeni
  THB thai baht
  TJS tajikistani somoni / tajikistani somonis
  TMT turkmenistani manat
  TND tunisian dinar / tunisian dinars
  TOP tongan paʻanga
  TRY turkish lira
  TTD trinidad & tobago dollar / trinidad & tobago dollars
  TWD new taiwan dollar / new taiwan dollars
  TZS tanzanian shilling / tanzanian shillings
  UAH ukrainian hryvnia / ukrainian hryvnias
  UGX ugandan shilling / ugandan shillings
  USD us dollar / us dollars
  UYU uruguayan peso / uruguayan pesos
  UZS uzbekistani som
  VES venezuelan bolívar / venezuelan bolívars
  VND vietnamese dong
  VUV vanuatu vatu / vanuatu vatus
  WST samoan tala
  XAF central african cfa franc / central african cfa francs
  XCD east caribbean dollar / east caribbean dollars
  XCG caribbean guilder / caribbean guilders
  XOF west african cfa franc / west african cfa francs
  XPF cfp franc / cfp francs
  YER yemeni rial / yemeni rials
  ZAR south african rand
  ZMW zambian kwacha / zambian kwachas
`;

/** The currencies, in the order of their codes. */
export const CURRENCY_NAMES: readonly CurrencyName[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const row = line.trim();
    return { code: row.slice(0, 3), names: row.slice(4).split(' / ') };
  });
