/** Words by which a denial is read: data. Each is asked of one word as written. */

/** Particles that make another verb of the verb before them. */
export const PARTICLE = /^(?:back|off|out|down|up|over|away)$/i;

/** Verbs of denying, in any form. */
export const DENYING_VERB =
  /^(?:den(?:y|ie[sd]|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)$/i;

/** Words that negate what stands behind them. */
export const NEGATOR = /^(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)$|n['’]t$/i;

/** Verbs by which something does not come about, or is only wanted. */
export const FAILING =
  /^(?:unable|fail(?:s|ed|ure)?|refus(?:e|es|ed|al)|den(?:y|ie[sd]|ying)|declin(?:e|es|ed|ing)|hardly|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|remov(?:e|es|ed|ing)|end(?:s|ed|ing)?|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|cancel\p{Ll}*|abandon(?:s|ed|ing)?|suspend(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|press(?:es|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?)$/iu;

/** Words that open a noun phrase. */
export const DETERMINER =
  /^(?:the|an?|this|that|these|those|any|all|some|its|his|her|their|our|my|such|other|another|further|additional)$/i;

/** Words that end a noun phrase. */
export const PREPOSITION =
  /^(?:of|in|on|at|by|for|to|from|with|about|against|over|under|after|before|between|into|as|than|during|among|since|until|and|or|but|which|who|that|when|where|because|while|if|although|despite|regarding)$/i;

/** Verbs that lead the main verb. */
export const AUXILIARY =
  /^(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|shall|should|may|might|must|can|could)$/i;

/** Adverbs and the like between an auxiliary and its verb. */
export const SKIPPED =
  /^(?:\p{Ll}+ly|yet|also|even|only|ever|still|now|so|very|too|just|to|in|fact|at|not)$/iu;

/** Verbs that say little: what they are of is what is said. */
export const LIGHT =
  /^(?:having|mak(?:e|es|ing)|made|tak(?:e|es|en|ing)|took|giv(?:e|es|en|ing)|gave|get|gets|got|done|doing|hold|holds|held|become|became|remain(?:s|ed)?)$/i;

/** Verbs of planning and wanting. */
export const PLANNING =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|aim(?:s|ed)?|hope[sd]?|wish(?:es|ed)?|prepared|ready|consider(?:s|ed|ing)?|going|willing)$/i;

/** Verbs of thinking, whose negation is that of what is thought. */
export const BELIEVING =
  /^(?:believ(?:e|es|ed)|think|thinks|thought|expect(?:s|ed)?|feel|feels|felt)$/i;

/** "regard it as a threat": what is said stands behind "as". */
export const REGARDING =
  /^(?:regard|describ|treat|see|view|recogni[sz]|classif|think|count)\p{Ll}*$/iu;

/** "is not from the ship", "was not in the house": what is said stands behind the preposition. */
export const PLACING = /^(?:from|in|at|on|near|inside|aboard|of)$/i;

/** "came from the ship": what is said stands behind the preposition. */
export const STEMMING =
  /^(?:com(?:e|es|ing)|came|belong(?:s|ed|ing)?|stem(?:s|med|ming)?|originat(?:e|es|ed|ing))$/i;

/** Nouns of plans and wishes. */
export const PLAN_NOUN = /^(?:plans?|intentions?|intent|desire|wish)$/i;

/** "no interest in selling", "no doubt that": set phrases, which negate no thing of that name. */
export const SET_PHRASE = /^(?:interest|doubt|matter|longer|more|fewer|less|later|idea)$/i;

/** Nouns of what is told, which introduce what is denied. */
export const REPORT =
  /^(?:claims?|allegations?|accusations?|reports?|rumou?rs?|assertions?|charges?|suggestions?|speculation|statements?|idea|notion|possibility|existence)$/i;

/** Months and days, which are no names of anybody. */
export const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/;

/** Where one sentence ends and the next begins. */
export const SENTENCE_END = /(?<=[.!?]['"”’]?)\s+(?=['"“‘]?\p{Lu})/u;

/** Verbs of saying, which tell nothing of the matter. */
export const SAYING = /^(?:sa(?:y|ys|id)|told|den(?:y|ies|ied)|claim(?:s|ed)?|report(?:s|ed)?)$/i;

/** "could be heard": it was. */
export const PERCEIVED = /^(?:heard|seen|felt|smelt|smelled)$/i;

/** Words that leave open whether it is so. */
export const OPENING = /^(?:to|could|would|may|might|should|can|will|if|whether|unless)$/i;

/** Words that leave a plan open. */
export const POSSIBLE = /^(?:could|may|might|should|can|if|whether|unless)$/i;

/** Words behind which what opens a clause no longer holds. */
export const CLAUSE_BREAK = /^(?:that|which|who|but|after|because|while|was|were|is|are|has|had)$/i;

/** Where and when, as seen by who speaks: they tell nothing of the matter. */
export const DEICTIC =
  /^(?:[Aa]board|[Tt]here|[Hh]ere|[Ii]nside|\p{L}+day|today|yesterday|tomorrow)$/u;
