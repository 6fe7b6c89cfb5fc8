/**
 * Opposites of which one excludes the other. From the antonym relation of WordNet 3.1 (Princeton University,
 * https://wordnet.princeton.edu): pairs of adjectives and of verbs whose both senses its tagged texts hold at least
 * twice, and of those the complementaries and reversives of Cruse (1986, chapters 9 and 10): "dead" and "alive",
 * "open" and "close". Gradable pairs ("big", "small"), converses ("buy", "sell") and directions ("east", "west") are
 * left out: both can be told of one event. Forms derived from a member ("death", "survive") stand beside it.
 */

/** A pair of opposites a line, the forms of one side parted by blanks, the sides by a stroke. */
const TABLE = `
alive living survive survivor unharmed unhurt | dead die death kill deceased murder drown
guilty guilt convict | innocent innocence acquit exonerate exonerated
open reopen | close closed shut closure
legal lawful | illegal unlawful
able capable | unable incapable
possible | impossible
safe | dangerous unsafe
present | absent
available | unavailable
aware | unaware
asleep | awake
conscious | unconscious
complete | incomplete
married | unmarried
paid | unpaid
occupied | unoccupied
private | public
artificial synthetic | natural
likely | unlikely
successful | unsuccessful
related | unrelated
stable | unstable
known | unknown
necessary | unnecessary
different | same identical
changed | unchanged
limited | unlimited
real genuine authentic true | fake counterfeit false bogus unreal
accept agree approve | reject refuse disagree disapprove
allow permit | forbid ban prohibit prevent
begin start launch | end stop cease
increase rise grow | decrease fall decline shrink drop
arrive | depart
strengthen | weaken
raise | lower
succeed | fail
include | exclude
appear | disappear vanish
remember | forget
hire | fire sack
lock | unlock
continue | discontinue
win | lose
find found | lose lost
hide conceal | show
keep retain | lose
stay remain | leave quit
love | hate
attach | detach
arm | disarm
upgrade | downgrade
trust | distrust mistrust
unite | divide
enable | disable
free release | detain jail imprison
pregnant | childless
`;

/** The forms that exclude the given one, by its base form; none for another word. */
export function oppositesOf(lemma: string): ReadonlySet<string> {
  return opposites.get(lemma) ?? none;
}

/** The forms that stand on the same side as the given one, itself among them; none for another word. */
export function kinOf(lemma: string): ReadonlySet<string> {
  return kin.get(lemma) ?? none;
}

const none: ReadonlySet<string> = new Set();
const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' | ').map((side) => side.split(' ')));
const opposites = gather(
  rows.flatMap(([left = [], right = []]) => [
    [left, right],
    [right, left],
  ]),
);
const kin = gather(rows.flatMap((sides) => sides.map((side) => [side, side])));

/** For each word of a first list all words of the second lists beside it. */
function gather(pairs: readonly string[][][]): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const [words = [], others = []] of pairs) {
    for (const word of words) table.set(word, new Set([...(table.get(word) ?? []), ...others]));
  }
  return table;
}
