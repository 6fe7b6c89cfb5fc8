/** Words that turn a number beside them into a name, a date or a time: no figure is read there. */

/** Nouns whose number is a label, in whatever case: "Article 4", "page 12", "a Group of Seven summit". */
export const LABEL_NOUNS: ReadonlySet<string> = set(
  `article articles section sections chapter chapters paragraph paragraphs clause clauses annex appendix schedule
  flight room page pages pp pp. p. no. nos. № # gate platform exhibit verse volume vol. vol issue edition episode
  highway route interstate freeway motorway autobahn road line lane runway terminal pier berth hangar
  unit company phase stage category level grade tier type model version part figure fig. fig table chart
  title resolution rule regulation directive act bill amendment protocol proposition measure
  boeing airbus flight channel radio studio sector zone district ward precinct block building apartment suite flat
  battalion brigade division regiment squadron army group camp
  round game match set lap heat week day night season series
  formula fortune ftse nikkei russell dax cac s&p agenda vision windows iphone galaxy pixel playstation xbox
  covid size step option question item lot plan scene bus train tram train line carriage
  class psalm code error building area station depot shaft reactor block well pier hole par pole`,
);

/** Label nouns that also end a noun phrase before a count: "sent the army 300 tanks". Only capitals count. */
export const LABELS_IF_CAPITAL: ReadonlySet<string> = set(
  `unit company line lane road act bill measure plan part title radio group camp army division brigade battalion
  regiment squadron week day night season series game match set lap round heat item lot well station area
  building block bus train tram carriage class code table figure district ward zone sector issue type model
  chart error size hole pole option question shaft reactor`,
);

/** Months, in full and short. "May" and "March" count only with a capital. */
export const MONTHS: ReadonlySet<string> = set(
  `January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.`,
);

/** Words after a number that make it a time of day. */
export const CLOCK_AFTER: ReadonlySet<string> = set(
  "am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc bst est edt pst pdt cet cest ist kst jst local noon midnight",
);

/** Words before a four-digit number that make it a year. */
export const YEAR_BEFORE: ReadonlySet<string> = set(
  `in since by until till during before after from early late mid mid- spring summer autumn fall winter the of
  year between through throughout and or to end beginning start around circa for`,
);

/** Words before a number that make it one term of a rate. */
export const RATE_BEFORE: ReadonlySet<string> = set('per every each');

/** Last words of a street's name. */
export const STREETS: ReadonlySet<string> = set(
  'Street St St. Avenue Ave Ave. Road Rd Rd. Lane Square Boulevard Blvd Blvd. Drive Terrace Row Way Court',
);

/** Nouns that "one" stands before without counting: "one day", "one thing". */
export const ONE_IDIOMS: ReadonlySet<string> = set(
  `day time thing way hand side another reason point example such more of step end word moment morning night evening
  afternoon question problem issue part area element aspect factor place sense study report account estimate
  expert analyst official source man woman`,
);

/** Plural words that a number before them multiplies or repeats, and does not count. */
export const NOT_COUNTED: ReadonlySet<string> = set(
  'times time fold way ways sides hands halves thirds quarters fifths sixths sevenths eighths ninths tenths s th',
);

/** Aircraft and devices: a number between a capital and one of these is a model. */
export const MODEL_NOUNS: ReadonlySet<string> = set(
  `jet jets plane planes aircraft airliner airliners helicopter helicopters bomber bombers phone phones tank tanks
  rifle rifles drone drones missile missiles model models index`,
);

/** Nouns that a hyphened number before them counts: "a 35-member team". */
export const HYPHEN_COUNTED: ReadonlySet<string> = set(
  'member person man nation country vehicle ship vessel seat page bed room strong',
);

function set(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
