/**
 * Nouns that news uses for one kind of thing, so that "troops" here and "soldiers" there are one subject. The
 * groups follow the synsets of WordNet 3.1 (person.n, treaty.n, takeover.n …), kept to what reports interchange.
 */

/** The name of the kind a noun (singular, small letters) belongs to, or null. */
export function kindOf(key: string): string | null {
  return KIND_OF.get(key) ?? null;
}

/** True where two nouns are equal or of one kind. */
export function isSameKind(a: string, b: string): boolean {
  return a === b || (kindOf(a) !== null && kindOf(a) === kindOf(b));
}

// Kind, then its nouns. A noun stands in one kind only.
const KINDS: readonly (readonly [string, string])[] = [
  [
    'kind:armed people',
    'troop soldier force personnel unit officer fighter brigade battalion regiment division serviceman combatant',
  ],
  ['kind:sending', 'send dispatch deploy'],
  ['kind:agreement', 'treaty agreement pact accord deal convention'],
  ['kind:takeover', 'takeover acquisition buyout merger bid'],
  ['kind:earthquake', 'earthquake quake temblor tremor'],
  ['kind:the dead', 'dead fatality death victim'],
  ['kind:the injured', 'injured wounded casualty'],
  ['kind:rumour', 'rumor rumour claim allegation accusation report speculation'],
  ['kind:passenger', 'passenger traveler traveller'],
  ['kind:vessel', 'ship vessel ferry boat'],
  ['kind:blaze', 'fire blaze inferno'],
  ['kind:worker', 'worker employee staff workforce job redundancy layoff'],
  ['kind:journalist', 'journalist reporter correspondent'],
];

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);
