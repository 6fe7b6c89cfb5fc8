/**
 * The nouns of the programme, on one page. Everything is readonly and JSON:
 * `JSON.parse(JSON.stringify(x))` equals `x`. What is not known is `null`, never absent;
 * a list with nothing in it is `[]`. No class, no `Date`, no `Map` lives here.
 */

/** A calendar day, `YYYY-MM-DD`. It sorts as it is. */
export type Day = string;

/** A half-open range of UTF-16 offsets, `end` exclusive, into the text of one document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A file as it came in: its address inside the story, with `/` between folders, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Something in the input that could not be used. `line` and `column` count from 1. */
export interface Problem {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  /** One sentence of the form "Unexpected X, expected Y". */
  readonly message: string;
  /** `error`: something was not read. `warning`: it was read, with a doubt that is named. */
  readonly severity: 'error' | 'warning';
}

/**
 * How a day of publication is known: `declared` in the document, stated in the `story` file,
 * `assumed` by the editor in the story file, or `unknown`.
 */
export type DateBasis = 'declared' | 'story' | 'assumed' | 'unknown';

/** What a stretch of a document is. Only `boilerplate` never reaches a claim. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'boilerplate';

/** A paragraph-sized stretch of a document. Blocks come in order and do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** A document as read. `text` never changes after ingest; every span points into it. */
export interface Document {
  /** `doc-` and eight hex digits, from the address. */
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** A tag such as `en-GB` (BCP 47); null where nobody says it. Its region decides the order of digits in dates. */
  readonly language: string | null;
  readonly published: { readonly day: Day | null; readonly basis: DateBasis };
  /** Of the bytes that were read, in hex. */
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What the briefing keeps of a document: all but its text. */
export type DocumentRecord = Omit<Document, 'text' | 'blocks'> & {
  /** How many words the article has, boilerplate left out. */
  readonly words: number;
};

/** A sentence. The sentences of a text tile it: each begins where the one before it ends. */
export interface Sentence {
  readonly span: Span;
}

/** A word, number or mark of a sentence. `pos` is a Universal Dependencies tag, a hint only. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

/** `direct`: only quoted words. `indirect`: told in the outlet's words. `narrated`: the outlet's own. */
export type Manner = 'direct' | 'indirect' | 'narrated';

/** Who is made to say something, and how the text says so. */
export interface Attribution {
  /** Name or description, the fullest the document gives; null where nobody is named. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Whom the speaker speaks for: a party of the story file, a country, an organisation. */
  readonly party: string | null;
  /** All parties, where several speakers share the claim; `party` is the first of them. */
  readonly parties: readonly string[];
  /** The words that attribute, as written: "said", "according to". */
  readonly cue: string | null;
  readonly manner: Manner;
  /** The outlets and people that passed it on, nearest to the reader first. */
  readonly via: readonly string[];
  /** True where somebody is said to speak who is not named: "officials", "estimates". */
  readonly anonymous: boolean;
  readonly speakerSpan: Span | null;
  readonly cueSpan: Span | null;
}

/** `hedges`: unconfirmed, doubting, evasive, not ruled out. `declines`: would not say. */
export type Stance = 'affirms' | 'denies' | 'hedges' | 'declines';

export type Tense = 'past' | 'present' | 'planned';

/**
 * A number with what it counts and what the words allow. `value` is the number as written, also where
 * words bound it; null for a range or a vague figure. `min` and `max` are inclusive, null where open:
 * "up to 12,000" has value 12000 and max 12000; "more than 30" people value 30 and min 31;
 * "2,600 to 6,000" min and max; "thousands" min 2000 by the policy in docs/decisions.md.
 */
export interface Figure {
  /** The head of what is counted, as written, in small letters: "troops", "special forces". */
  readonly counted: string | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** The bounding words as written: "up to", "as many as", "at least". */
  readonly bound: string | null;
  /** A unit of measure or currency: "km", "%", "USD", "years"; null for plain counts. */
  readonly unit: string | null;
  /** `part`: counts some of a larger whole. `additional`: comes on top of another figure. */
  readonly scope: 'whole' | 'part' | 'additional';
  /** The lemma of the verb or state that the clause says of what is counted: "capture"; null where it says none. */
  readonly predicate: string | null;
  /** The words that narrow what is counted, small letters: "yemeni", "fishing"; `[]` where none does. */
  readonly qualifiers: readonly string[];
  /** What a number with a unit measures: "quake", "depth"; null where it is not told, and for plain counts. */
  readonly measured: string | null;
  /** The number with its bounding and approximating words, without what is counted. */
  readonly span: Span;
}

/** A place named in a claim, with the places that contain it, nearest first. */
export interface Place {
  readonly name: string;
  readonly within: readonly string[];
  readonly span: Span;
}

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/**
 * A day or a range of days, ends inclusive, null where open. basis: `stated` by the words, `implied` by
 * words nearby, `published`: no later than the day of publication, `decided` by an editor, `unknown`.
 */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: Precision | null;
  readonly basis: 'stated' | 'implied' | 'published' | 'decided' | 'unknown';
}

/** When something was said, and the time it is about. */
export interface When {
  readonly said: DayRange;
  readonly about: DayRange;
}

/** A date found in a text. `timex` is its TIMEX3 value: `2024-10-23`, `2024-W43`, `202X`. */
export interface DateMention extends DayRange {
  readonly timex: string;
  readonly span: Span;
}

/** What a sentence of a claim does, without its stop. */
export interface SentenceStance {
  readonly span: Span;
  readonly stance: Stance;
  readonly tense: Tense;
}

/** Somebody claims something. `text` equals the document's text at `span`, verbatim. */
export interface Claim {
  /** From the document's address, the speaker and the folded text; never from position. */
  readonly id: string;
  /** The path of the document. */
  readonly document: string;
  readonly span: Span;
  readonly text: string;
  /** The sentence or sentences that hold the claim, with its speaker: what a reader checks. */
  readonly context: { readonly span: Span; readonly text: string };
  readonly attribution: Attribution;
  readonly stance: Stance;
  /** Its sentences in order, where they are of several stances; `[]` where `stance` stands for all of it. */
  readonly sentences: readonly SentenceStance[];
  readonly tense: Tense;
  readonly figures: readonly Figure[];
  readonly places: readonly Place[];
  readonly when: When;
  /** The quoted stretches inside the claim, without their marks. */
  readonly quotes: readonly Span[];
  /** Ids of topics; `[]` stands under "other claims". */
  readonly topics: readonly string[];
}

export type Comparable = 'figures' | 'stance' | 'places' | 'wording' | 'dates';

/** A question that claims are grouped under. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly string[];
  readonly compares: readonly Comparable[];
  readonly counts: readonly string[];
  /** `story`: from the story file. `discovered`: found in the documents. `standing`: in every briefing. */
  readonly source: 'story' | 'discovered' | 'standing';
}

/** Who speaks for whom. `names` are matched as whole words. */
export interface Actor {
  readonly party: string;
  readonly names: readonly string[];
  readonly reliability: string | null;
}

/** The story file, checked and complete. Everything in it may be empty. */
export interface Story {
  readonly title: string | null;
  readonly documents: readonly StoryDocument[];
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly places: readonly { readonly name: string; readonly within: string }[];
}

/** What the story file says of a document that does not say it of itself. */
export interface StoryDocument {
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Day | null;
  readonly assumed: boolean;
}

/** An entry of a timeline: a claim and the day it is ordered by. */
export interface TimelineEntry {
  readonly claim: string;
  readonly day: Day | null;
  /** What the day is: when it was said, what it is about, or no later than publication. */
  readonly basis: 'said' | 'about' | 'published' | 'unknown';
}

/** The claims of a topic in the order of their days; those without one stand apart, last. */
export interface Timeline {
  readonly topic: string;
  readonly entries: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
}

/** Where claims come from. An upper bound on independence: two origins may still share a source. */
export interface Origin {
  readonly id: string;
  /** The party or speaker whose utterances these are; null where the document itself is the origin. */
  readonly party: string | null;
  readonly documents: readonly string[];
  readonly claims: readonly string[];
  readonly why: string;
}

/** Flagged: the first five. Shown and not flagged: the last three. Order is gravity. */
export type Verdict =
  | 'contradiction'
  | 'reversal'
  | 'possible'
  | 'revision'
  | 'variant'
  | 'different-scope'
  | 'compatible'
  | 'repeat';

/** One position in a disagreement. */
export interface Side {
  readonly label: string;
  readonly claims: readonly string[];
  /** How many independent origins say it, at most. */
  readonly origins: number;
  readonly parties: readonly string[];
}

/** Two claims set beside each other. `earlier` was said or published no later than `later`. */
export interface Pair {
  readonly earlier: string;
  readonly later: string;
  readonly verdict: Verdict;
  /** Quotes both sides, says what matched, what differs and what would settle it. */
  readonly reason: string;
}

/** One question on which claims were compared, flagged or not: the verdict tells. */
export interface Disagreement {
  /** From the topic, rule and question: it survives a new claim joining a side. */
  readonly id: string;
  readonly topic: string;
  readonly rule: string;
  readonly question: string;
  /** The gravest of the pairs', those left out that an editor dismissed while others joined. */
  readonly verdict: Verdict;
  /** The reason of the weightiest pair with that verdict. */
  readonly reason: string;
  readonly sides: readonly Side[];
  readonly pairs: readonly Pair[];
  /** 0 to 1: gravity, origins on the weaker side, size of the gap. See docs/architecture.md. */
  readonly weight: number;
  readonly decision: AppliedDecision | null;
}

/** What an editor decided on a disagreement, as far as it still holds. */
export interface AppliedDecision {
  readonly kind: DisagreementDecision['kind'];
  readonly reason: string | null;
  readonly note: string | null;
  /** Flagged pairs that the decision does not know: with any, a dismissed question is flagged again. */
  readonly unseen: readonly { readonly earlier: string; readonly later: string }[];
}

/** A claim told by its content: found again in other words, in another document, under another id. */
export interface ClaimKey {
  readonly speaker: string | null;
  readonly text: string;
  /** Null where a person left it out: any fits. */
  readonly stance: Stance | null;
  /** What the figures allow: `900`, `..12000`, `2600..6000 km`. Null where left out: the digits in `text` stand for them. */
  readonly figures: readonly string[] | null;
}

/** A disagreement accepted as one, dismissed with a reason, or noted upon. */
export interface DisagreementDecision {
  readonly kind: 'accept' | 'dismiss' | 'note';
  /** Why; never null for a dismissal. */
  readonly reason: string | null;
  /** Never null for a note. */
  readonly note: string | null;
  /** The id that it had; null where a person left it out. It helps, and alone decides nothing. */
  readonly id: string | null;
  readonly topic: string;
  readonly rule: string;
  readonly question: string;
  /** One or more, each with a claim or more. */
  readonly sides: readonly {
    readonly label: string | null;
    readonly claims: readonly ClaimKey[];
  }[];
}

/** `merge`: the questions are one. `split`: `claims` belong to another question than the rest. */
export interface QuestionDecision {
  readonly kind: 'merge' | 'split';
  readonly reason: string | null;
  readonly topic: string;
  readonly rule: string;
  /** Two or more to merge, one to split. */
  readonly questions: readonly string[];
  /** What stands apart; `[]` for a merge. */
  readonly claims: readonly ClaimKey[];
}

/** Topics, by id or title, that are one: the first takes the others in. */
export interface TopicDecision {
  readonly kind: 'merge-topics';
  readonly reason: string | null;
  readonly topics: readonly string[];
}

/** Names of one actor, two or more. */
export interface ActorDecision {
  readonly kind: 'same-actor';
  readonly reason: string | null;
  readonly names: readonly string[];
}

/** The day a claim was said, the day it is about, or both. */
export interface DateDecision {
  readonly kind: 'redate';
  readonly reason: string | null;
  readonly claim: ClaimKey;
  readonly said: Day | null;
  readonly about: Day | null;
}

/** What a person decided on a story, an entry of its decisions file. */
export type Decision =
  | DisagreementDecision
  | QuestionDecision
  | TopicDecision
  | ActorDecision
  | DateDecision;

/** The decisions of a run: what applied and to what, what no longer does and why, and what they say of each rule. */
export interface DecisionReport {
  /** `to`: ids of disagreements, topics or claims, or the name of a party. */
  readonly applied: readonly { readonly decision: Decision; readonly to: readonly string[] }[];
  readonly idle: readonly { readonly decision: Decision; readonly why: string }[];
  /** How many of the flagged disagreements that were accepted or dismissed were accepted, by rule. */
  readonly precision: readonly {
    readonly rule: string;
    readonly accepted: number;
    readonly decided: number;
  }[];
}

/** What a party said on a topic, in order. */
export interface Position {
  readonly party: string;
  readonly topic: string;
  readonly entries: readonly {
    readonly claim: string;
    readonly stance: Stance;
    /** The stance told more closely: what was admitted, and what was not ruled out. */
    readonly kind: 'affirmed' | 'acknowledged' | 'hedged' | 'not-ruled-out' | 'declined' | 'denied';
    readonly day: Day | null;
  }[];
  /** True where the party's own stance on one matter of the topic turned round, by two claims or by a report. */
  readonly reversed: boolean;
}

/** One remark in several wordings. */
export interface QuotationGroup {
  readonly speaker: string;
  readonly claims: readonly string[];
  readonly disagreement: string | null;
}

/** Something that is not known, with the claims it concerns. */
export interface Gap {
  /** `open-long`: in dispute for more days than asked. `superseded`: repeated after its own source revised it. */
  readonly kind:
    | 'unanswered'
    | 'superseded'
    | 'open-long'
    | 'unattributed'
    | 'single-origin'
    | 'undated';
  readonly topic: string | null;
  /** Those that `text` quotes come first. */
  readonly claims: readonly string[];
  /** One sentence that quotes what is not known. */
  readonly text: string;
}

/** What a run was asked. */
export interface Settings {
  readonly tool: string;
  readonly version: string;
  readonly story: { readonly path: string; readonly sha256: string } | null;
  /** After how many days a question in dispute is told as open for long. */
  readonly openDays: number;
}

/** The value in the middle: all that renderings, comparisons and `verify` read. */
export interface Briefing {
  readonly format: 1;
  readonly title: string;
  readonly asOf: Day | null;
  readonly documents: readonly DocumentRecord[];
  readonly claims: readonly Claim[];
  readonly topics: readonly Topic[];
  readonly timelines: readonly Timeline[];
  readonly origins: readonly Origin[];
  readonly disagreements: readonly Disagreement[];
  readonly positions: readonly Position[];
  readonly quotations: readonly QuotationGroup[];
  readonly gaps: readonly Gap[];
  readonly decisions: DecisionReport;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
}

/** A document that a comparison found new, gone or changed. */
export interface DocumentChange {
  readonly path: string;
  readonly kind: 'added' | 'gone' | 'changed';
  /** What differs from another version of it; null where none is known. */
  readonly edit: DocumentEdit | null;
}

/** Two versions of one document, by path or URL. Empty lists: other words changed, and no claim. */
export interface DocumentEdit {
  /** The path of the other version: the earlier one, but of a document that is gone the one that stays. */
  readonly version: string;
  readonly added: readonly Claim[];
  readonly dropped: readonly Claim[];
  readonly reworded: readonly RewordedClaim[];
}

/** One claim in two wordings, by one speaker in one document. */
export interface RewordedClaim {
  readonly before: Claim;
  readonly after: Claim;
  /** `softened`: hedged now, left to somebody else to say, or less exact. `hardened`: the reverse. */
  readonly turn: 'softened' | 'hardened' | null;
}

/** A figure of one party that is not what it was. `topic` is null where it stands under none. */
export interface MovedFigure {
  readonly topic: string | null;
  readonly party: string;
  readonly counted: string;
  /** `restated`: the same number, with other bounds. */
  readonly direction: 'higher' | 'lower' | 'restated';
  /** How far apart the two are, as a share of the larger, 0 to 1. */
  readonly gap: number;
  readonly before: FigureEnd;
  readonly after: FigureEnd;
}

/** What a party gave in one run. `origins`: how many gave the same, the party's own among them. */
export interface FigureEnd {
  readonly label: string;
  readonly claims: readonly string[];
  readonly origins: number;
}

/** Before and after of one disagreement; `before` null: newly found, `after` null: gone. */
export interface DisagreementChange {
  readonly id: string;
  readonly topic: string;
  readonly question: string;
  readonly before: Verdict | 'dismissed' | null;
  readonly after: Verdict | 'dismissed' | null;
  /** Why: documents or claims are new or gone, an editor decided, or the same claims are judged otherwise. */
  readonly by: 'documents' | 'claims' | 'decision' | 'judgement';
  /** Sides, reason and weight of the run after; of the run before where it is gone. */
  readonly sides: readonly Side[];
  readonly reason: string;
  readonly weight: number;
}

/** A side of a question that more origins say now. */
export interface NewlyConfirmed {
  readonly disagreement: string;
  readonly question: string;
  readonly side: string;
  /** How many origins. */
  readonly before: number;
  readonly after: number;
  /** The origins that joined: parties, or paths of documents that name nobody. */
  readonly by: readonly string[];
  /** Ids of the claims that joined. */
  readonly claims: readonly string[];
  readonly weight: number;
}

/** A party that turned round on a topic and had not before. */
export interface NewlyReversed {
  readonly party: string;
  readonly topic: string;
  /** The question and the two claims that show it; null and none where a report alone tells it. */
  readonly disagreement: string | null;
  readonly claims: readonly string[];
}

/** What changed between two briefings. Comparing one with itself gives empty lists throughout. */
export interface Changes {
  readonly format: 1;
  readonly before: { readonly title: string; readonly asOf: Day | null };
  readonly after: { readonly title: string; readonly asOf: Day | null };
  readonly documents: readonly DocumentChange[];
  readonly added: readonly Claim[];
  readonly gone: readonly Claim[];
  readonly reworded: readonly RewordedClaim[];
  readonly moved: readonly MovedFigure[];
  readonly newlyAtOdds: readonly DisagreementChange[];
  readonly settled: readonly DisagreementChange[];
  readonly verdictChanged: readonly DisagreementChange[];
  readonly newlyReversed: readonly NewlyReversed[];
  readonly newlyDenied: readonly Claim[];
  readonly newlyConfirmed: readonly NewlyConfirmed[];
  /** Decisions that applied before and apply to nothing now. */
  readonly newlyIdle: readonly Decision[];
  /** Ids of claims in the lists above that only repeat what another claim of their run says. */
  readonly repeats: readonly string[];
  /** Claims that the lists above name by their ids, and documents and topics that they name. */
  readonly claims: readonly Claim[];
  readonly sources: readonly DocumentRecord[];
  readonly topics: readonly Pick<Topic, 'id' | 'title'>[];
}
