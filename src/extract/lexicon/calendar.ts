/**
 * Words beside a date that decide how it is read: what makes digits a count, seasons, tense, saying. Typed from knowledge of
 * English news; the classes of tense are those of Quirk et al. (1985), 4.40 to 4.48.
 */

/** Months that are also first names, surnames or verbs: bare, they need more to be a date. */
export const NAME_MONTHS: readonly string[] = ['March', 'April', 'May', 'June', 'August'];

/** Nouns and units that make a number before them a count and no year: "in 2000 villages". */
const COUNTED =
  'people|persons|men|women|children|troops|soldiers|fighters|officers|personnel|civilians|residents|refugees|migrants|prisoners|workers|students|voters|members|families|households|houses|homes|villages|schools|cases|deaths|dead|wounded|injured|casualties|victims|times|metres|meters|miles|km|kilometres|kilometers|feet|dollars|euros|pounds|yuan|rubles|roubles|yen|tonnes|tons|barrels|shells|rounds|missiles|drones|rockets|vehicles|tanks|points|votes|seats|shares|hours|minutes|seconds|days|weeks|months|years|square|per cent|percent|million|billion|thousand|hundred|GMT|UTC|local|hrs|different|other|more(?! than)|or more';

/**
 * What follows digits that count and date nothing: "12 people", "2000 South African miners". It is looked for once,
 * behind a finding: inside every pattern it made them slow to compile.
 */
export const COUNT_AFTER = new RegExp(`^\\s(?:[a-z]+\\s)?(?:${COUNTED})\\b`, 'i');

/** Like COUNT_AFTER behind a round hundred, where the name of a people may stand between. */
export const COUNT_AFTER_HUNDRED = new RegExp(`^(?:\\s[A-Z][a-z]+){1,3}\\s(?:${COUNTED})\\b`);

/** Words of betting, by which "20/1" and "11/4" are odds; those of the British press and courses. */
export const ODDS: RegExp =
  /\b(?:odds(?:-on)?|bets?|betting|bookmakers?|bookies?|punters?|favourites?|favorites?|outsiders?|backed|tipped|drift(?:s|ed|ing)?|shortened|priced?|each-way)\b/i;

/** What behind "3/4" makes it a part of something. */
export const FRACTION_OF: RegExp =
  /^(?:[-\s](?:of|an?|the|inch|inches|mile|miles|acre|acres|cup|cups|tsp|tbsp|teaspoon|teaspoons|tablespoon|tablespoons|pound|pounds|point|points|time|full|empty|share|stake|majority|vote|scale|odds|percent|per\scent)\b|["”′″])/i;

/** Verbs and nouns after which "on 4-22" or "on 4.22" is where a score, a price or a mark stands. */
export const RESULT_ON: RegExp =
  /\b(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:e|es|ed|ing)|settl(?:e|es|ed|ing)|stands?|stood|remain(?:s|ed)?|stay(?:s|ed)?|lock(?:s|ed)|level(?:led)?|trad(?:e|es|ed|ing)|average[sd]?|based|vot(?:e|es|ed|ing)|wins?|won|lost|leads?|led|trail(?:s|ed)?|goes|went|sits?|sat|bets?|pric(?:e|es|ed)|rat(?:e|es|ed)|scor(?:e|es|ed)|play(?:s|ed)?|record|total|chapter|section|article|clause|rule|version|channel|radio|frequency)\son\s$/i;

/** Meteorological seasons of the northern half: first month and TIMEX3 code. */
export const SEASONS: Readonly<Record<string, { readonly month: number; readonly code: string }>> =
  {
    spring: { month: 3, code: 'SP' },
    summer: { month: 6, code: 'SU' },
    autumn: { month: 9, code: 'FA' },
    fall: { month: 9, code: 'FA' },
    winter: { month: 12, code: 'WI' },
  };

/** What events are, that a day has given its name: "the Sept. 11 attacks", "the Boxing Day tsunami". */
export const EVENT_NAMED =
  /^["”’']?\s(?:terror|terrorist|attacks?|massacre|hijackings?|assault|riots?|insurrection|earthquake|quake|tsunami|bombings?|shootings?|killings?|uprising|revolt|rebellion|disaster|blaze|agreement|accords?|truce|coup|raids?|siege|offensive)\b/i;

/** The pasts of irregular verbs that are no other form (Quirk et al. 1985, 3.11 ff.), as news uses them. */
const IRREGULAR =
  'began|came|went|took|held|sent|made|met|saw|wrote|gave|ran|rose|fell|won|lost|struck|left|drew|grew|drove|flew|spoke|broke|chose|threw|became|brought|bought|caught|fought|found|kept|led|paid|sold|shot|stood|swept|taught|thought|withdrew|built|sank|got|knew|meant|felt|heard|spent|blew|fled|hit|rang|swore|stole|tore|wore|woke|sought|dealt|slept|sat|swung|undertook|overtook|underwent|forbade|forgave|forgot|froze|hid|shook|shrank|sprang|bore|beat|bit|ate|drank|dug|lay|lit|rode|sang|slid|spun|swam|told|overthrew';

/** Verbs of volition in the present, whose infinitive is yet to come (Quirk et al. 1985, 16.38); what one needs to do may be a rule. */
const WANTING =
  'wants?|seeks?|wish|wishes|intend|proposes?|pledges?|promises?|vows?|threatens?|prepares?|hope|aim';

/**
 * Words that tell the time of what stands beside a date. The nearest one before it decides whether "in
 * December" looks ahead: "will arrive in December", but "will come, he said in December".
 */
export const TENSE_WORDS: RegExp = new RegExp(
  `(?<ahead>\\b(?:will|shall|would|could|might|may|can|Will)\\s(?:not\\s|also\\s|then\\s)?(?:be\\s)?[a-z]+|\\b(?:expected|scheduled|due|set|planned|planning|plans?|intends?|aims?|hopes?|going|likely|poised)\\s(?:to|for|in|on)\\b(?:\\s(?:be\\s)?[a-z]+)?|\\b(?:ahead\\sof|upcoming)\\b|[’']ll\\b|\\b(?:${WANTING})\\sto\\s(?:be\\s)?[a-z]+)|\\b(?:said|told|was|were|had|did|been|${IRREGULAR}|[a-z]+ed)\\b`,
  'g',
);

/** Words that tell that somebody spoke, for the day beside a quotation. */
export const SAID =
  /\b(?:said|says|told|wrote|writes|tweeted|posted|added|announced|warned|stated|declared|vowed|promised|asked|replied)\b/;
