/**
 * The claims of a briefing as JSON-LD: schema.org's Claim, the selectors of the W3C's Web Annotation for where they
 * stand, and our own terms for how they are to each other. Nothing rates what is true.
 */

import { escapeUnits, jsonText } from '../model/json-text.ts';
import type {
  Briefing,
  Claim,
  Disagreement,
  DocumentRecord,
  Pair,
  Stance,
} from '../model/types.ts';
import { pageUrl } from './source-words.ts';

/** The whole context: nothing has to be fetched to read the file. The names are those of the context of schema.org. */
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  atodds: 'urn:x-atodds:',
  url: { '@type': '@id' },
  datePublished: { '@type': 'xsd:date' },
  'atodds:assumedDatePublished': { '@type': 'xsd:date' },
  'oa:start': { '@type': 'xsd:nonNegativeInteger' },
  'oa:end': { '@type': 'xsd:nonNegativeInteger' },
} as const;

/** A node of the graph; what is not known has no place in it. */
type Node = Readonly<Record<string, unknown>>;

/** Documents, claims and disagreements as one graph, with a newline at the end. */
export function writeJsonLd({ title, documents, claims, disagreements }: Briefing): string {
  const documentAt = new Map(documents.map((document) => [document.path, document]));
  const graph = [
    { '@id': '', '@type': 'Dataset', name: title },
    ...documents.map(articleNode),
    ...claims.map((claim) => claimNode(claim, documentAt.get(claim.document) ?? null)),
    ...disagreements.map(disagreementNode),
  ];
  const all = { '@context': CONTEXT, '@graph': graph };
  return `${jsonText(all, 2).replace(MARKS, escapeUnits)}\n`;
}

/** Such files stand in script elements of pages. */
const MARKS = /[<>&]/g;

function articleNode(document: DocumentRecord): Node {
  const { outlet, author } = document;
  return {
    ...refTo(document.id),
    '@type': 'NewsArticle',
    ...known({
      headline: document.title,
      publisher: outlet === null ? null : { '@type': 'Organization', name: outlet },
      author: author === null ? null : { name: author },
      inLanguage: document.language,
    }),
    ...publication(document),
    'atodds:path': document.path,
    'atodds:sha256': document.sha256,
  };
}

/** Address and day; a day that an editor assumed is no date of publication. */
function publication(document: DocumentRecord): Node {
  const { published } = document;
  const day = published.basis === 'assumed' ? 'atodds:assumedDatePublished' : 'datePublished';
  return known({
    url: pageUrl(document),
    [day]: published.day,
  });
}

/** Whoever denies a claim is not its author. */
const partOf = {
  affirms: 'author',
  denies: 'atodds:deniedBy',
  hedges: 'atodds:hedgedBy',
  declines: 'atodds:declinedBy',
} as const satisfies Record<Stance, string>;

function claimNode(claim: Claim, document: DocumentRecord | null): Node {
  const { speaker, role } = claim.attribution;
  return {
    ...refTo(claim.id),
    '@type': 'Claim',
    text: claim.text,
    ...known({
      // Whether a speaker is a person or an organisation is not known.
      [partOf[claim.stance]]:
        speaker === null ? null : { name: speaker, ...known({ description: role }) },
    }),
    'atodds:stance': claim.stance,
    appearance: {
      '@type': ['CreativeWork', 'oa:SpecificResource'],
      ...(document === null
        ? {}
        : { ...publication(document), 'oa:hasSource': refTo(document.id) }),
      'oa:hasSelector': selectorsOf(claim),
    },
  };
}

/** The words with what stands around them in their sentence, and their place in the text in UTF-16 units. */
function selectorsOf({ span, text, context }: Claim): Node[] {
  const before = context.text.slice(0, Math.max(0, span.start - context.span.start));
  const after = context.text.slice(Math.max(0, span.end - context.span.start));
  return [
    { '@type': 'oa:TextQuoteSelector', 'oa:exact': text, 'oa:prefix': before, 'oa:suffix': after },
    { '@type': 'oa:TextPositionSelector', 'oa:start': span.start, 'oa:end': span.end },
  ];
}

function disagreementNode(one: Disagreement): Node {
  return {
    ...refTo(one.id),
    '@type': 'atodds:Disagreement',
    name: one.question,
    'atodds:rule': one.rule,
    'atodds:relation': one.verdict,
    'atodds:reason': one.reason,
    'atodds:side': one.sides.map(({ label, claims }) => ({
      name: label,
      'atodds:claim': claims.map(refTo),
    })),
    'atodds:pair': one.pairs.map(pairNode),
  };
}

function pairNode({ earlier, later, verdict, reason }: Pair): Node {
  return {
    'atodds:earlier': refTo(earlier),
    'atodds:later': refTo(later),
    'atodds:relation': verdict,
    'atodds:reason': reason,
  };
}

function refTo(id: string): { readonly '@id': string } {
  return { '@id': `#${id}` };
}

function known(values: Node): Node {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
