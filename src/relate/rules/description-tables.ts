/** Words by which people and ships are described, where one excludes another: data, from general knowledge. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

function ranks(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}

/** Ranks of one service: nobody has two of a ladder at a time. A captain may be whoever commands a ship. */
export const LADDERS: readonly ReadonlySet<string>[] = [
  ranks(
    'general, lieutenant general, major general, brigadier general, brigadier, colonel, lieutenant colonel, major, lieutenant, sergeant major, sergeant, corporal',
  ),
  ranks('admiral, vice admiral, rear admiral, commodore, commander, lieutenant commander, ensign'),
  ranks('superintendent, chief superintendent, inspector, chief inspector, sergeant, constable'),
];

/** What may stand before a rank; behind another title "General" is an office ("Attorney General"). */
export const SERVICES = words(
  'army navy naval police marine marines force air guard coastguard coast fleet retired border chief detective',
);

/** Ranks as they are written short. */
export const RANK_SHORT: ReadonlyMap<string, string> = new Map([
  ['gen.', 'general'],
  ['brig.', 'brigadier'],
  ['col.', 'colonel'],
  ['maj.', 'major'],
  ['capt.', 'captain'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['cpl.', 'corporal'],
  ['adm.', 'admiral'],
  ['cmdr.', 'commander'],
  ['supt.', 'superintendent'],
  ['insp.', 'inspector'],
]);

/** Kinds of ships by families that exclude each other; what may be of several ("liner", "warship", "boat") is left out. */
export const SHIPS: ReadonlyMap<string, string> = new Map(
  [
    ['ferry', 'car ferry', 'passenger ferry', 'ferryboat'],
    ['tanker', 'oil tanker', 'gas tanker', 'chemical tanker', 'supertanker', 'oil carrier'],
    ['freighter', 'cargo ship', 'cargo vessel', 'container ship', 'bulk carrier'],
    ['trawler', 'fishing boat', 'fishing vessel', 'fishing trawler'],
    ['tug', 'tugboat'],
    ['yacht', 'sailing yacht'],
    ['submarine'],
    ['frigate', 'destroyer', 'corvette', 'battleship', 'minesweeper'],
  ].flatMap((kinds) => kinds.map((kind) => [kind, kinds[0] ?? ''] as const)),
);

/** What stands before the name of a ship and is no part of it. */
export const SHIP_PREFIXES = words('mv mt ms ss rv fv uss hms rms hmas hmcs ins');

/** Words of what has been for long, beside "newly built". */
export const AGEING = words('ageing aging old elderly antiquated antique decades-old century-old');

/** Stages of making, after which a thing is new. */
export const MADE = words('built launched constructed delivered completed');

/** Words by which a description is of another time, or left open. */
export const OTHER_TIME = words(
  `former then late ex onetime one-time erstwhile sometime once previous future next incoming outgoing acting interim
  designate elect would-be self-styled so-called turned retired exiled ousted alleged suspected`,
);

/** Adjectives that many things are in turn, or by whom one asks: no opposites of a named thing. */
export const RELATIVE = words(
  `northern southern eastern western northeastern northwestern southeastern southwestern northernmost southernmost
  earlier latter former younger lesser greater larger smaller better unhappy cautious careful nervous excited present
  absent modern ancient national international foreign domestic visiting previous following current popular unpopular successful unsuccessful`,
);

/** Versions of a text that are none of them the final one. */
export const UNFINISHED = words('draft preliminary interim provisional');

/** Offices with deputies, of which one body has no two alike; words that outlets use for one another ("head") are left out. */
export const OFFICES: ReadonlyMap<string, string> = new Map([
  ...['president', 'chancellor', 'speaker'].map((office) => [office, office] as const),
  ...['chairman', 'chair', 'chairwoman', 'chairperson'].map((office) => [office, 'chair'] as const),
]);

/** Deputies whose office is one of many of its kind, or another than that of the deputy alone. */
export const RANKED_DEPUTIES = words(
  'senior executive first second assistant associate group corporate regional',
);

/** Words of grammar that end the description before a name. */
export const FUNCTION_WORDS = words(
  `a an the this that these those its their his her our my your some any no each every and or but nor of in on at to into
  onto from by for with within without about against between among over under up down out off after before during since
  until upon toward towards as if than when while where who whom whose which what is are was were be been being am has
  have had do does did will would can could may might must shall should not never it he she they we you i there here
  said says told tells named called dubbed via per like near off aboard behind beside`,
);

/** Small words inside names of people. */
export const NAME_PARTICLES = words('de da di du del der den van von bin ibn al el la le ter ten');
