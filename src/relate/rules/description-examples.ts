import type { RuleExample } from './rule.ts';

const merger = { id: 'merger', terms: ['merger'] };
const works = { id: 'works', terms: ['bridge', 'man', 'accord'] };

const found = { id: 'descriptions', terms: [], source: 'discovered' as const };

/** Pairs of descriptions and what the rule must say of them. */
export const descriptionExamples: readonly RuleExample[] = [
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'a newly approved merger of the two banks' },
    verdict: 'variant',
  },
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'the merger has been approved' },
    verdict: 'variant',
  },
  {
    topic: works,
    earlier: { text: 'the newly signed accord', day: '2023-05-02' },
    later: { text: 'the accord was rejected', day: '2023-05-02' },
    verdict: 'variant',
  },
  {
    topic: works,
    earlier: { text: 'the accord was ratified', day: '2023-05-02' },
    later: { text: 'the newly signed accord', day: '2023-05-09' },
    verdict: 'variant',
  },
  {
    topic: works,
    earlier: { text: 'the bridge was closed' },
    later: { text: 'the newly opened bridge' },
    verdict: 'variant',
  },
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'the long announced merger of the banks' },
    verdict: null,
  },
  {
    topic: merger,
    earlier: { text: 'the proposed merger of the two banks' },
    later: { text: 'the merger was announced' },
    verdict: null,
  },
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'the merger needs the consent of shareholders' },
    verdict: null,
  },
  {
    topic: merger,
    earlier: { text: 'a newly announced merger of the two banks' },
    later: { text: 'the merger will be approved' },
    verdict: null,
  },
  {
    topic: works,
    earlier: { text: 'the newly signed accord', day: '2023-05-02' },
    later: { text: 'the accord was ratified', day: '2023-05-09' },
    verdict: null,
  },
  {
    topic: works,
    earlier: { text: 'the signed trade accord' },
    later: { text: 'the ratified fishing accord' },
    verdict: null,
  },
  {
    topic: works,
    earlier: { text: 'the injured man' },
    later: { text: 'the arrested man' },
    verdict: null,
  },
  {
    topic: works,
    earlier: { text: 'the proposed bridges' },
    later: { text: 'the newly closed bridge' },
    verdict: null,
  },
  {
    topic: works,
    earlier: { text: 'the painted bridge' },
    later: { text: 'the bridge was opened' },
    verdict: null,
  },
  {
    topic: found,
    earlier: { text: 'Commander Bo Renner opened the gates', day: '2023-05-02' },
    later: { text: 'The gates were opened by Commodore Bo Renner', day: '2023-05-03' },
    verdict: 'variant',
  },
  {
    topic: found,
    earlier: { text: 'the oil tanker Solveig left the port' },
    later: { text: 'the Solveig, a trawler, left the port' },
    verdict: 'variant',
  },
  {
    topic: found,
    earlier: { text: 'Bo Renner, a close ally of the mayor, agreed', day: '2023-05-02' },
    later: { text: "the mayor's old rival Bo Renner agreed", day: '2023-05-02' },
    verdict: 'contradiction',
  },
  {
    topic: found,
    earlier: { text: 'Bo Renner, a close ally of the mayor, agreed' },
    later: { text: "the mayor's old rival Bo Renner agreed" },
    verdict: 'possible',
  },
  {
    topic: found,
    earlier: { text: 'Bo Renner, a close ally of the mayor, agreed' },
    later: { text: "the bishop's old rival Bo Renner agreed" },
    verdict: null,
  },
  {
    topic: found,
    earlier: { text: 'the ship Solveig left the port' },
    later: { text: 'the cargo ship Solveig left the port' },
    verdict: null,
  },
  {
    topic: found,
    earlier: { text: 'Commander Bo Renner opened the gates', day: '2023-05-02' },
    later: { text: 'The gates were opened by Commodore Bo Renner', day: '2024-05-03' },
    verdict: null,
  },
];
