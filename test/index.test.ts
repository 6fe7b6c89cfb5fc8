import { expect, test } from 'vitest';
import * as door from '../src/index.ts';

test('the library offers these names and no others', () => {
  expect(Object.keys(door).toSorted()).toEqual([
    'MAX_DOCUMENT_BYTES',
    'UserError',
    'brief',
    'changesBlocks',
    'changesPage',
    'compare',
    'draftStory',
    'emptyStory',
    'explainDisagreement',
    'extractClaims',
    'findAttributions',
    'findDates',
    'findFigures',
    'findPlaces',
    'formatProblem',
    'formats',
    'hashOf',
    'inputFormats',
    'isDay',
    'isFlagged',
    'readBriefing',
    'readDocument',
    'readStory',
    'readTemplate',
    'renderBriefing',
    'splitSentences',
    'stanceTowards',
    'verify',
    'weightiestFirst',
    'writeStory',
  ]);
});
