/**
 * Opposites of which one excludes the other. From the antonym relation of WordNet 3.1 (Princeton University,
 * https://wordnet.princeton.edu): pairs of adjectives and of verbs whose both senses its tagged texts hold at least
 * twice, and of those the complementaries of Cruse (1986, chapter 9): "dead" and "alive", "guilty" and "innocent".
 * Left out is what can be told of one event or of one thing in turn: gradable pairs ("big", "small"), converses ("buy",
 * "sell"), reversives ("arrive", "leave") and directions ("east", "west"). Forms derived from a member ("death") and
 * near synonyms stand beside it.
 */

/** A pair of opposites a line, the forms of one side parted by blanks, the sides by a stroke. */
const TABLE = `
alive survive reappear resurface | dead die death kill deceased
unharmed unhurt uninjured unscathed | dead die death kill hurt injure injured injury wound wounded
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
artificial synthetic | natural
accident accidental accidentally unintentional | deliberate deliberately intentional intentionally arson sabotage
likely | unlikely
successful | unsuccessful
related | unrelated
stable | unstable
necessary | unnecessary
different | same identical
changed | unchanged
limited | unlimited
real genuine authentic true | fake counterfeit false bogus unreal
accept agree approve | reject refuse disagree disapprove
allow permit | forbid ban prohibit
increase rise grow | decrease fall decline shrink drop
strengthen | weaken
raise | lower
succeed | fail
include | exclude
enable | disable
positive | negative
continue resume persist | end cease halt discontinue abandon
stay remain | quit resign
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
