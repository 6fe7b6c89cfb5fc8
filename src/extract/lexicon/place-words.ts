/**
 * The words around the name of a place that tell it from a person, a newspaper or a government: prepositions of place
 * after Quirk and others (1985), 9.15 to 9.32, and from our own knowledge of news the words that they go with.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Prepositions after which a name is a place; some only if the word before them lets them: see below. */
export const LOCATIVES = list(
  'in into inside within near outside across throughout around to from toward towards via through at off on for of over along beyond',
);

/** Verbs whose object is a place. */
export const PLACE_VERBS = list(
  'entered enter entering reached reach reaching visited visit visiting invaded invade invading left leaving occupied occupy seized captured shelled bombed evacuated besieged',
);

/** A preposition that is locative only after these words: "attack on", "bound for", "parts of". */
export const ONLY_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  on: list('attack attacks assault assaults strike strikes raid raids advance march bombardment'),
  for: list('left leave leaves leaving bound headed heading departed depart departing destined'),
  of: list(
    'part parts east west north south northeast northwest southeast southwest centre center border borders coast outskirts suburbs city town village region province port capital districts district areas area cities towns villages territory territories streets mouth island islands shores',
  ),
  over: list('airspace skies sky down flew flying flown'),
};

/** A preposition that is not locative after these words: "ambassador to", "officials from", "trust in". */
export const NOT_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  to: list(
    'according ties links support aid help assistance response threat threats thanks due message warning ambassador envoy loyal allied close closer belongs belong said owing opposed compared similar commitment respond responded appeal appealed speak spoke talk talked related relation important harmful hostile lost loses',
  ),
  from: list(
    'offer offers order orders demand demands permission approval confidence assurance assurances backing money funds funding cash donation donations invitation proposal proposals instructions signal signals letter letters message messages concession concessions commitment commitments promise promises pledge pledges guarantee guarantees apology apologies complaint complaints objection objections protest protests warning warnings call calls recognition independence secession delegation delegations envoy envoys ambassador visitors visitor those officials official experts analysts leaders ministers people delegates representatives agencies agency statement statements report reports criticism condemnation response responses reaction reactions support help aid pressure threat threats request denial evidence comment differ differs different apart far away',
  ),
  in: list('confidence interest trust faith believe believes believed interested'),
};

/** Verbs of giving and telling (Levin 1993, 13.1 and 37.1), whose "to" names who receives: "handed the ball to". */
export const GIVING_VERBS = list(
  'give gives gave given giving hand hands handed handing pass passes passed passing award awards awarded awarding grant grants granted granting offer offers offered lend lends lent lending owe owes owed present presents presented dedicate dedicated introduce introduced',
);

/** Nouns after a place's name that make a frame of their own: "Hunan region", "Hubei province". */
export const REGION_NOUNS = list(
  'region oblast province district governorate prefecture county krai raion territory peninsula valley area suburb suburbs outskirts',
);

/** The same for several names: "the Donetsk and Luhansk regions". */
export const PLURAL_REGION_NOUNS = list(
  'regions oblasts provinces districts governorates counties',
);

/** Region nouns that make an unknown name a place after a preposition: "in Pidie Jaya district". */
export const LOCAL_REGION_NOUNS = list('region district county island valley peninsula');

/** Of those, the ones that stand after names only: an unknown capitalised word before them is a place too. */
export const SURE_REGION_NOUNS = list('oblast province governorate prefecture krai raion');

/** Nouns before "of" and a name: "the town of Sudzha". */
export const SETTLEMENT_NOUNS = list(
  'city town village region province district island port settlement oblast municipality suburb capital state',
);

/** Nouns that make a place of an adjective or a possessive country: "Russian soil", "Ukraine's territory". */
export const LAND_NOUNS = list(
  'soil territory territories land airspace waters mainland coast coastline shores capital interior countryside',
);

/** Land nouns that name the country itself. The others say where it ends or what lies in it. */
export const OWN_LAND_NOUNS = list('soil territory territories land airspace waters mainland');

/** Parts of a country with a name of their own, after its adjective or possessive: "the Russian Far East". */
export const NAMED_PARTS = new Set([
  'Far East',
  'Far North',
  'Far South',
  'Arctic',
  'Midwest',
  'Riviera',
]);

/** Compass nouns and the adjectives that a part of a country is named with. */
export const COMPASS: ReadonlyMap<string, string> = new Map([
  ['north', 'northern'],
  ['south', 'southern'],
  ['east', 'eastern'],
  ['west', 'western'],
  ['northeast', 'northeastern'],
  ['northwest', 'northwestern'],
  ['southeast', 'southeastern'],
  ['southwest', 'southwestern'],
  ['north-east', 'northeastern'],
  ['north-west', 'northwestern'],
  ['south-east', 'southeastern'],
  ['south-west', 'southwestern'],
  ['centre', 'central'],
  ['center', 'central'],
]);

/** "eastern", "South-western", "central", "northernmost". */
export const COMPASS_ADJECTIVE =
  /^(?:(?:north|south)-?(?:east|west)ern|(?:north|south|east|west)ern|central|upper|lower)$/i;

/** Words between a preposition and a place: "in neighbouring Belarus", "in Russian-occupied Crimea". */
export const BETWEEN =
  /^(?:the|neighbou?ring|nearby|downtown|occupied|mainland|rural|annexed|besieged|frontline|greater|inner|all|both|embattled|coastal|war-torn|[A-Za-z]+-(?:occupied|held|controlled|annexed|torn|ruled|backed))$/i;

/** Names of countries that carry an article, by their short name. */
export const ARTICLE_COUNTRIES = new Set([
  'United States',
  'United Kingdom',
  'United Arab Emirates',
  'Netherlands',
  'Philippines',
  'Bahamas',
  'Maldives',
  'Gambia',
  'Czech Republic',
  'Dominican Republic',
  'Central African Republic',
  'Democratic Republic of the Congo',
  'Republic of the Congo',
  'North Korea',
  'South Korea',
  'Palestine',
  'Vatican City',
  'Seychelles',
  'Solomon Islands',
  'Marshall Islands',
  'Falkland Islands',
]);

/** Capitalised words that may follow a place without making a name of it: "in Moscow Friday". */
export const FREE_FOLLOWERS =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|President|Prime|Foreign|Defen[cs]e|Mr|Mrs|Ms|I|Region|Oblast|Province|District|County|Governorate|Prefecture|Krai|Republic|State|Peninsula)$/;

/** Small words after "U.S." that show that it stands alone; any other makes an adjective of it. */
export const SMALL_WORDS = list(
  'and or to in on by for with from at as but that which who whose after before since during while where when has have had is are was were will would could may might can must should said says if of than because amid despite this last next over against through without until not also did does do being into under about near so yet though although',
);
