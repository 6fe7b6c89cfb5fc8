/** The library's door: every public name, nothing else. */

export { BUNDLE_LIMITS, type BundleFiles, type OpenBundle } from './bundle/bundle.ts';
export { readBundle } from './bundle/read-bundle.ts';
export { writeBundle } from './bundle/write-bundle.ts';
export { type ChangeKind, hasChange, isUnchanged } from './compare/change-kinds.ts';
export { changesBlocks, changesPage } from './compare/changes-page.ts';
export { compare } from './compare/compare.ts';
export { type Sieve, siftChanges } from './compare/sift-changes.ts';
export { type WeightyChange, weightiestChanges } from './compare/weightiest-changes.ts';
export { chartStyle } from './deliver/charts/palette.ts';
export { type ExportFormat, type ExportName, exportFormats } from './deliver/export-formats.ts';
export { type Delivery, type Format, type FormatName, formats } from './deliver/index.ts';
export {
  type Feed,
  type FeedEntry,
  type Mail,
  type MailAddress,
  type MailParts,
  type NewsletterLinks,
  writeFeeds,
  writeMail,
  writeNewsletter,
} from './deliver/newsletters.ts';
export { chartFiles, drawChart, paintChart } from './deliver/page-charts.ts';
export type { FoundAttribution } from './extract/attribution/attributions.ts';
export { type DateOptions, findDates } from './extract/dates/dates.ts';
export { findFigures } from './extract/figures/figures.ts';
export { findPlaces } from './extract/places/places.ts';
export { type StanceTowards, stanceTowards } from './extract/stance/stance-towards.ts';
export { readDecisions } from './ingest/decisions-file.ts';
export { MAX_DOCUMENT_BYTES } from './ingest/decode.ts';
export { inputFormats } from './ingest/formats.ts';
export { readDocument } from './ingest/read-document.ts';
export { readBriefing } from './ingest/saved-briefing.ts';
export { readChanges } from './ingest/saved-changes.ts';
export { splitSentences } from './ingest/sentences.ts';
export { emptyStory, readStory } from './ingest/story-file.ts';
export { writeDecision } from './ingest/write-decision.ts';
export { type StoryDraft, writeStory } from './ingest/write-story.ts';
export { isDay } from './model/day.ts';
export { hashOf } from './model/identity.ts';
export { jsonText } from './model/json-text.ts';
export { formatProblem, UserError } from './model/problem.ts';
export type * from './model/types.ts';
export { isFlagged } from './model/verdict.ts';
export {
  type BriefInput,
  brief,
  draftStory,
  extractClaims,
  findAttributions,
  type Step,
} from './pipeline.ts';
export {
  judgeDisagreement,
  mergeQuestions,
  redateClaim,
  splitQuestion,
} from './relate/decisions/decide.ts';
export { placesOf } from './report/anchors.ts';
export type { Chart } from './report/chart.ts';
export { explainDisagreement } from './report/explain.ts';
export { renderBriefing, renderCharts } from './report/index.ts';
export type { News } from './report/newsletter/choose-items.ts';
export { type NewsletterParts, renderNewsletter } from './report/newsletter.ts';
export { weightiestFirst } from './report/order.ts';
export {
  CHART_FILE,
  type Choices,
  type Facets,
  type Newsletter,
  type Page,
  type Picture,
  type Reading,
  type ReadSentence,
} from './report/page.ts';
export { readTemplate, type Template } from './report/read-template.ts';
export { decisionWords } from './report/write-decision.ts';
export type { Verification } from './verify/verification.ts';
export { verify } from './verify.ts';
