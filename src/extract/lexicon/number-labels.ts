/**
 * Words that turn a number beside them into a name, a date, a time or a mere word: no figure is read there. Typed from
 * common knowledge of English news; the pronouns "one" after Quirk et al., 6.54 to 6.57.
 */

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
  junction cloud
  class psalm code error building area station depot shaft reactor block well pier hole par pole`,
);

/** Label nouns that also end a noun phrase before a count: "sent the army 300 tanks". Only capitals count. */
export const LABELS_IF_CAPITAL: ReadonlySet<string> = set(
  `unit company line lane road act bill measure plan part title radio group camp army division brigade battalion
  regiment squadron week day night season series game match set lap round heat item lot well station area
  building block junction bus train tram carriage class code table figure district ward zone sector issue type model
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

/** Verbs whose number of three digits is a telephone's: "called 911". */
export const DIALLING: ReadonlySet<string> = set(
  'call calls called calling dial dials dialed dialled dialing dialling ring rang phone phoned',
);

/** Words before a four-digit number that make it a year. */
export const YEAR_BEFORE: ReadonlySet<string> = set(
  `in since by until till during before after from early late mid mid- spring summer autumn fall winter the of
  year between through throughout and or to end beginning start around circa for`,
);

/** Words before a number that make it one term of a rate. */
export const RATE_BEFORE: ReadonlySet<string> = set('per every each');

/** What happens again and again: after "two in three" these tell how often, and give no share. */
export const RATE_OCCASIONS: ReadonlySet<string> = set(
  `games matches tests days weeks months years hours minutes seconds seasons attempts appearances starts outings innings
  overs rounds sets laps races tries attacks incidents raids cases places cities countries`,
);

/** Last words of a street's name. */
export const STREETS: ReadonlySet<string> = set(
  'Street St St. Avenue Ave Ave. Road Rd Rd. Lane Square Boulevard Blvd Blvd. Drive Terrace Row Way Court',
);

/** Nouns that "one" stands before without counting: "one day", "one thing". */
export const ONE_IDIOMS: ReadonlySet<string> = set(
  `day time thing way hand side another reason point example such more of step end word moment morning night evening
  go voice accord stroke swoop sitting breath fell
  afternoon question problem issue part area element aspect factor place sense study report account estimate`,
);

/** Nouns that "one" introduces rather than counts: "one analyst said". The number stands alone. */
export const ONE_PERSON: ReadonlySet<string> = set('expert analyst official source man woman');

/** Words before "one" that make it a pronoun. */
export const PRONOUN_BEFORE: ReadonlySet<string> = set(
  `no the this that any which other another either more every each some such`,
);

/** Words beside "zero" with which it makes a name or a way of speaking. */
export const NOUGHT_IDIOMS: ReadonlySet<string> = set(
  `net ground absolute patient hour day year point sub below tolerance sum gravity carbon emission emissions hours
  waste sugar to from`,
);

/** Words that a number before them multiplies or repeats, and does not count: it stands alone. */
export const LONE_AFTER: ReadonlySet<string> = set('times time fold way ways sides hands');

/** Endings and parts after digits that make them no number of their own: "60s", "4 th". */
export const NOT_COUNTED: ReadonlySet<string> = set(
  'halves thirds quarters fifths sixths sevenths eighths ninths tenths s th st nd rd',
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
