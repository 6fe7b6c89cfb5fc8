/**
 * Words of events, from our own knowledge of news English, set beside the frames of FrameNet
 * (https://framenet.icsi.berkeley.edu): what one report calls a crash the next calls coming down. WordNet keeps most of
 * these apart, as one is no synonym of the other; of one thing they tell one event all the same.
 */

/** What kind of event a word tells, and how often that happens. */
export interface EventKind {
  readonly name: string;
  readonly happens: Happens;
}

/**
 * `once`: to one thing once. `to-person`, `to-named`, `to-known`: once to one of them, but to many. `daily`: to one thing
 * hardly twice a day. `again`: again and again.
 * `often`: so often or so long that a day tells little, and all that is not in the table.
 */
export type Happens = 'once' | 'to-person' | 'to-named' | 'to-known' | 'daily' | 'again' | 'often';

/** The kind of a verb, phrasal verb or noun in its base form, or null. */
export function eventKindOf(lemma: string, part: 'verb' | 'noun'): EventKind | null {
  if ((part === 'verb' ? NOUNS_ALONE : VERBS_ALONE).has(lemma)) return null;
  return KIND_OF.get(lemma) ?? null;
}

/** True for verbs that tell only that an event was: "took place", "struck"; the event itself is in a noun. */
export function isLightVerb(lemma: string): boolean {
  return LIGHT.has(lemma);
}

/** True for a verb that begins a phrasal verb of the table. */
export function beginsPhrase(lemma: string): boolean {
  return PHRASE_STARTS.has(lemma);
}

/** True for a kind that befalls its object, so that who does it may do it again: "shot", "arrested". */
export function isDoneTo(key: string): boolean {
  return DONE_TO.has(key);
}

/** True for a form of "be", "have" or "do", or another verb that leads the main verb. */
export function isAuxiliary(lemma: string): boolean {
  return AUXILIARIES.has(lemma);
}

/**
 * A kind a line; those with a star happen to one thing once, those with a plus to one person, those with a circumflex to
 * what bears a name, those with an exclamation mark to what is told of as known too, those with a tilde to one thing
 * hardly twice a day.
 */
const KINDS = `
crash*: crash, come down, plunge, plummet, ditch, nosedive, wreckage, debris
collapse*: collapse, give way, cave in, fall down, crumble, topple
explosion*: explode, explosion, blow up, go off, detonate, detonation, blast
sinking*: sink, sinking, go down, go under, founder
departure~: depart, departure, leave, take off, takeoff, set off, set out, set sail
arrival~: arrive, arrival, touch down, land, landing, dock
alarm~: raise the alarm, sound the alarm
burning*: burn, burn down, burn out, fire, blaze
outbreak*: break out, outbreak
shooting+: shoot, shooting, gun down, open fire
killing+: kill, killing, murder, slay, assassinate, assassination
death+: die, death, pass away, pronounce dead
birth+: bear, birth
arrest+: arrest, detain, apprehend
reopening*: reopen, reopening
beginning*: begin, start, commence, get under way, open, opening, inaugurate, inauguration
end*: end, finish, conclude, complete, completion, close, closure, shut, shut down, wrap up
disappearance*: vanish, disappear, disappearance, go missing, drop off radar
losing*: lose
founding*: found, establish, founding, set up
signing*: sign, signing, signature
approval*: approve, approval, adopt, ratify, ratification
passage: pass, passage
appointment+: appoint, appointment, name
election+: elect, election, by-election
resignation+: resign, resignation, step down, quit
wedding+: marry, wedding
deadline*: deadline, closing date, cut-off date
expiry*: expire, expiry, run out, lapse
meeting: meet, meeting, talks, summit, conference
release^: release, free, set free
replacement*: replace, relieve, take over from
attack: attack, raid, assault, ambush
shelling: shell, shelling, bombard, bombardment, barrage, salvo
hijacking*: hijack, hijacking
launch^: launch, lift off, lift-off, liftoff, blast off, blast-off
landfall*: landfall, come ashore
finding!: discover, discovery, recover, retrieve, unearth, dig up, turn up, come to light, excavate
slide*: avalanche, landslide, mudslide, rockslide, rockfall
quake~: earthquake, quake, temblor, epicentre, epicenter, hypocentre, hypocenter
derailment*: derail, derailment, jump the tracks
kidnapping+: kidnap, kidnapping, abduct, abduction
charge+: charge, indict
sentence+: sentence
conviction+: convict
burial+: bury, burial, funeral
rescue+: rescue
theft: steal, theft, robbery, rob, heist
bankruptcy*: file for bankruptcy, go bankrupt, bankruptcy
purchase^: buy, acquire, purchase
cutting*: cut, sever, snap
`;

const HAPPENS: ReadonlyMap<string, Happens> = new Map([
  ['*', 'once'],
  ['+', 'to-person'],
  ['^', 'to-named'],
  ['~', 'daily'],
  ['!', 'to-known'],
]);

const KIND_OF: ReadonlyMap<string, EventKind> = new Map(
  KINDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', words = ''] = line.split(': ');
      const happens = HAPPENS.get(name.at(-1) ?? '') ?? 'again';
      const kind = { name: name.replace(/[*+^~!]$/, ''), happens };
      return words.split(', ').map((word): [string, EventKind] => [word, kind]);
    }),
);

/** Words of the table that tell the event as nouns only, and as verbs only. */
const NOUNS_ALONE: ReadonlySet<string> = new Set('fire blaze blast debris'.split(' '));
const VERBS_ALONE: ReadonlySet<string> = new Set(
  `bear name pass land leave free open end finish found buy snap approve quit shut close dock drop charge sentence
  convict`.split(/\s+/),
);

const DONE_TO: ReadonlySet<string> = new Set(
  `shooting killing arrest kidnapping release launch hijacking purchase finding charge sentence conviction burial
  rescue beginning end reopening founding`.split(/\s+/),
);

const AUXILIARIES: ReadonlySet<string> = new Set(
  'be have do will would shall should may might must can could'.split(' '),
);

const LIGHT: ReadonlySet<string> = new Set(
  `happen, occur, take place, hold, carry out, conduct, strike, hit, shake, rock, jolt, rattle, schedule, set, plan,
  expect, fix, report, record, register, come, follow, lie, locate, situate, centre, center, find, see, make,
  stage, remain, go ahead, come about, tell, set for, hear, feel, slate, postpone, delay, move, push back,
  put back, put off, reschedule, bring forward, defer, adjourn, extend`.split(/,\s+/),
);

const PHRASE_STARTS: ReadonlySet<string> = new Set(
  [...KIND_OF.keys(), ...LIGHT]
    .filter((words) => words.includes(' '))
    .map((words) => words.split(' ')[0] ?? ''),
);
