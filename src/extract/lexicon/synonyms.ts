/**
 * Verbs, with the nouns derived from them, that news uses for the same event: the commonest members of synsets of WordNet 3.1
 * (Princeton University, https://wordnet.princeton.edu) and of frames of FrameNet, chosen from our own knowledge of headlines.
 * They are compared only between a claim and a text on it.
 */

/** A set a line, by base forms. */
const TABLE = `
die death demise dead kill decease
shut close closure shutdown shutter
buy purchase acquire acquisition takeover sell sale
ceasefire truce armistice
marry wed wedding marriage wedlock
quit leave resign resignation depart departure exit
arrest detain apprehend custody
steal rob theft robbery stolen swipe
rescue save
hit strike crash collide collision
move relocate
charge fee
shoot gun shooting
fire sack dismiss firing dismissal
release launch unveil introduce debut
raise hike increase
end stop cease halt discontinue
begin start commence
catch contract infect infection
kidnap abduct kidnapping abduction
attack assault maul
hurt injure injury wound harm
build construct construction
find discover discovery
overthrow oust topple depose coup ouster
collapse fall
join enlist
sign ink
flee escape
ban forbid prohibit outlaw
lie mislead
fake fabricate forge stage
see spot sight sighting
cure heal
murder slay slaying kill
behead decapitate beheading
sue lawsuit
pregnant pregnancy expect
hire recruit
cancel scrap axe ditch drop abolish eliminate remove delete
free release liberate
capture seize take retake
reunite reunion
`;

/** The words that news uses for the same event as the given one, by its base form; none for another word. */
export function synonymsOf(lemma: string): ReadonlySet<string> {
  return synonyms.get(lemma) ?? none;
}

const none: ReadonlySet<string> = new Set();
const synonyms = gather(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' ')),
);

function gather(sets: readonly string[][]): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const words of sets) {
    for (const word of words) table.set(word, new Set([...(table.get(word) ?? []), ...words]));
  }
  return table;
}
