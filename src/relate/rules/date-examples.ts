import type { RuleExample, Saying } from './rule.ts';

const when = { id: 'when', compares: ['dates'] as const };

const may3 = ['2031-05-03', '2031-05-03'] as const;
const may4 = ['2031-05-04', '2031-05-04'] as const;
const may = ['2031-05-01', '2031-05-31', 'month'] as const;

function pair(earlier: Saying, later: Saying, verdict: RuleExample['verdict']): RuleExample {
  return {
    topic: when,
    earlier: { party: 'A', ...earlier },
    later: { party: 'B', ...later },
    verdict,
  };
}

/** Pairs of tellings and what the rule must say of them. */
export const dateExamples: readonly RuleExample[] = [
  pair(
    { text: 'the dam above Ardle burst and the mill collapsed on 3 May 2031', about: may3 },
    { text: 'the mill below the Ardle dam gave way on 4 May 2031', about: may4 },
    'contradiction',
  ),
  pair(
    { text: 'the tanker Orla sank at 2.15 a.m.' },
    { text: 'the tanker Orla went down shortly before 5 a.m.' },
    'contradiction',
  ),
  pair(
    { text: 'tenders for the tram line must be in by 3 May', about: [null, '2031-05-03'] },
    {
      text: 'the deadline for tenders for the tram line is 20 May',
      about: ['2031-05-20', '2031-05-20'],
    },
    'contradiction',
  ),
  pair(
    {
      text: 'rebels may have derailed the Ardle express on 3 May 2031',
      stance: 'hedges',
      about: may3,
    },
    { text: 'the Ardle express was derailed on 9 May 2031', about: ['2031-05-09', '2031-05-09'] },
    'possible',
  ),
  pair(
    {
      text: 'the launch of the Perrin probe is set for 3 May 2031',
      tense: 'planned',
      day: '2031-04-01',
      about: may3,
    },
    {
      text: 'the launch of the Perrin probe was postponed to 9 May 2031',
      tense: 'planned',
      day: '2031-04-20',
      about: ['2031-05-09', '2031-05-09'],
    },
    'revision',
  ),
  pair(
    { text: 'an 8.1-magnitude quake struck near Ardle in May 2031', about: may },
    {
      text: 'the 8.1-magnitude quake hit near Ardle in June 2031',
      about: ['2031-06-01', '2031-06-30', 'month'],
    },
    'contradiction',
  ),
  pair(
    { text: 'the commander Lena Marsh died on 3 May 2031', about: may3 },
    { text: 'Marsh was killed on 9 May 2031', about: ['2031-05-09', '2031-05-09'] },
    'contradiction',
  ),
  pair(
    { text: 'the tanker Orla sank at 9.15 a.m. local time (0815 GMT)' },
    { text: 'the tanker Orla went down at 0915 GMT' },
    'contradiction',
  ),
  pair(
    {
      text: 'the Perrin probe will be launched on 3 May 2031',
      tense: 'planned',
      day: '2031-04-01',
      about: may3,
    },
    {
      text: 'the Perrin probe would now lift off on 9 May 2031',
      tense: 'planned',
      day: '2031-04-20',
      about: ['2031-05-09', '2031-05-09'],
    },
    'revision',
  ),
  // A day within the month, a night of two days, and an hour in two zones agree.
  pair(
    { text: 'the mill at Ardle collapsed in May 2031', about: may },
    { text: 'the mill at Ardle gave way on 4 May 2031', about: may4 },
    'compatible',
  ),
  pair(
    { text: 'the Ardle mill burned down on Saturday night', about: may3 },
    { text: 'the Ardle mill burned down early on Sunday', about: may4 },
    'compatible',
  ),
  pair(
    { text: 'the tanker Orla sank at 0637 GMT' },
    { text: 'the tanker Orla sank at 1.37 p.m. local time' },
    'compatible',
  ),
  pair(
    { text: 'the tanker Orla sank at about 3 a.m.' },
    { text: 'the tanker Orla went down at 3.20 a.m.' },
    'compatible',
  ),
  pair(
    { text: 'the port will open on 3 May 2031', tense: 'planned', about: may3 },
    { text: 'the port was opened on 4 May 2031', tense: 'past', about: may4 },
    'different-scope',
  ),
  // Two events, two stages of one, and what comes again.
  pair(
    { text: 'the treaty of Ardle was signed on 3 May 2031', about: may3 },
    { text: 'the treaty of Ardle takes effect on 9 May 2031', about: ['2031-05-09', '2031-05-09'] },
    null,
  ),
  pair(
    { text: 'a fire broke out at a school in Ardle on 3 May 2031', about: may3 },
    { text: 'a fire broke out at a farm in Ardle on 4 May 2031', about: may4 },
    null,
  ),
  pair(
    { text: 'gunmen attacked a convoy near Ardle on 3 May 2031', about: may3 },
    { text: 'gunmen attacked a convoy near Ardle on 4 May 2031', about: may4 },
    null,
  ),
  pair(
    { text: 'an explosion at a mine near Ardle on 3 May 2031', about: may3 },
    { text: 'a second explosion at the mine near Ardle on 4 May 2031', about: may4 },
    null,
  ),
  pair(
    { text: 'the tanker Orla sank on 3 May 2031', about: may3 },
    { text: 'the tanker Brenn sank on 4 May 2031', about: may4 },
    null,
  ),
  pair(
    { text: 'the mother of Lena Marsh died on 3 May 2031', about: may3 },
    { text: 'Lena Marsh died on 4 May 2031', about: may4 },
    null,
  ),
  pair(
    { text: 'a jawbone was found in the Ardle cave on 3 May 2031', about: may3 },
    { text: 'a skull was found in the Ardle cave on 4 May 2031', about: may4 },
    null,
  ),
  pair(
    { text: 'the mill at Ardle opens every Monday at 9 a.m.' },
    { text: 'the mill at Ardle opens every Sunday at 11 a.m.' },
    null,
  ),
];
