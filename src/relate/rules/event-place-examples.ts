import type { RuleExample, Saying } from './rule.ts';

const where = { id: 'where', compares: ['places'] as const };

function pair(earlier: Saying, later: Saying, verdict: RuleExample['verdict']): RuleExample {
  return {
    topic: where,
    earlier: { party: 'A', ...earlier },
    later: { party: 'B', ...later },
    verdict,
  };
}

/** Pairs of tellings and what the rule must say of them. */
export const eventPlaceExamples: readonly RuleExample[] = [
  pair(
    { text: 'the stolen seaplane came down in Chad', places: [['Chad']] },
    { text: 'the stolen seaplane crashed in Niger', places: [['Niger']] },
    'contradiction',
  ),
  pair(
    { text: 'the weather balloon came down in the sea' },
    { text: 'the weather balloon crashed in a forest' },
    'contradiction',
  ),
  pair(
    { text: 'the quake was centred 40 km north of Ardle' },
    { text: 'the quake struck 25 miles east of the town of Ardle' },
    'contradiction',
  ),
  pair(
    { text: 'the quake was centred 40 km north of Ardle' },
    { text: 'the quake struck 40 km north-east of Ardle' },
    'possible',
  ),
  pair(
    { text: 'the stolen seaplane came down near Zinder', places: [['Zinder', 'Niger']] },
    { text: 'the stolen seaplane crashed in Chad', places: [['Chad']] },
    'possible',
  ),
  pair(
    { text: 'Lena Marsh was arrested at her home in Ardle' },
    { text: 'Marsh was arrested at Brenn airport' },
    'contradiction',
  ),
  pair(
    { text: 'the kidnapped banker was found alive in Ardle' },
    { text: 'the abducted banker was found alive in Brenn, 70 km from Ardle' },
    'contradiction',
  ),
  pair(
    { text: 'Lena Marsh was arrested in the town of Ardle' },
    { text: 'Marsh was arrested in the town of Brenn' },
    'possible',
  ),
  // Inside, the same, and hardly another direction.
  pair(
    { text: 'the stolen seaplane came down in Niger', places: [['Niger']] },
    { text: 'the stolen seaplane crashed in Zinder', places: [['Zinder', 'Niger']] },
    'compatible',
  ),
  pair(
    { text: 'the quake was centred 40 km north of Ardle' },
    { text: 'the quake struck 40 km north-northeast of Ardle' },
    'compatible',
  ),
  // Not known to be apart, another event, another thing, and what may be in many places.
  pair(
    { text: 'the stolen seaplane came down in Ardle', places: [['Ardle']] },
    { text: 'the stolen seaplane crashed in Brenn', places: [['Brenn']] },
    null,
  ),
  pair({ text: 'Lena Marsh was arrested in Ardle' }, { text: 'Marsh was arrested in Brenn' }, null),
  pair(
    { text: 'the stolen seaplane took off in Chad', places: [['Chad']] },
    { text: 'the stolen seaplane crashed in Niger', places: [['Niger']] },
    null,
  ),
  pair(
    { text: 'the quake was centred 40 km north of Ardle' },
    { text: 'the quake was centred 40 km east of Brenn' },
    null,
  ),
  pair(
    { text: 'gunmen attacked a convoy in Chad', places: [['Chad']] },
    { text: 'gunmen attacked a convoy in Niger', places: [['Niger']] },
    null,
  ),
  pair(
    { text: 'the mill stands 40 km north of Ardle' },
    { text: 'the quake struck 40 km east of Ardle' },
    null,
  ),
  pair({ text: 'the ferry sank in the sea' }, { text: 'the helicopter crashed in a field' }, null),
];
