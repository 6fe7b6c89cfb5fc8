/**
 * Nouns that say who somebody is. Typed from general knowledge of English news, by kind of office; a noun belongs
 * here if it can stand before a name ("spokesperson Jane Doe") or speak for itself ("officials said").
 */

import { perWord } from './per-word.ts';

/** Singular nouns of office or occupation. Plurals are made by rule. */
const offices =
  'president vice-president premier chancellor minister secretary undersecretary ambassador envoy diplomat consul ' +
  'governor mayor senator congressman congresswoman representative lawmaker legislator parliamentarian councillor ' +
  'spokesperson spokesman spokeswoman commander general colonel major captain lieutenant sergeant admiral marshal ' +
  'chief head director chairman chairwoman chair chairperson ceo cfo coo founder co-founder owner executive manager ' +
  'officer official analyst expert economist scientist researcher professor historian lawyer attorney ' +
  'prosecutor judge justice doctor dr surgeon nurse coroner inspector detective sheriff investigator engineer ' +
  'pilot seismologist geologist meteorologist epidemiologist astronomer physicist biologist journalist reporter correspondent editor ' +
  'activist campaigner organiser organizer leader king queen prince princess emir sultan pope archbishop bishop ' +
  'coach deputy aide adviser advisor coordinator commissioner superintendent principal mr mrs ms sir lord ' +
  'dame pm witness resident survivor neighbour neighbor farmer fisherman worker employee passenger student ' +
  'teacher tourist villager relative speaker treasurer ' +
  'trader broker investor strategist banker regulator negotiator mediator veteran soldier policeman policewoman firefighter paramedic ' +
  'volunteer monitor observer author writer critic source insider figure member citizen operator supplier shareholder rival ' +
  'nominee candidate contender frontrunner front-runner incumbent challenger delegate pollster surrogate operative ' +
  'clerk forecaster successor predecessor counterpart colleague ' +
  'consultant donor voter supporter backer opponent billionaire businessman businesswoman mogul tycoon host anchor ' +
  'pundit commentator columnist blogger moderator panelist lobbyist advocate protester demonstrator organiser ally ' +
  'mate running-mate counsel solicitor comptroller auditor ombudsman watchman constable trooper deputy cleric pastor ' +
  'priest rabbi imam chaplain chairperson whip speaker majority minority bureaucrat politician statesman ' +
  'undersecretary chancellor dean provost scholar academic lecturer psychologist psychiatrist physician ' +
  'rep reps sen sens gov govs gen col lt sgt capt maj cmdr adm cpl pvt det insp supt prof rev hon amb atty del pres';

/** Bodies that speak: "police said", "the ministry said". */
const bodies =
  'government ministry department agency intelligence police military army navy command administration office ' +
  'embassy council parliament senate congress commission committee court union federation association party ' +
  'company firm group corporation bank board fund institute university hospital school museum organisation organization ' +
  'authority service bureau cabinet regime side team media outlet outlets newspaper broadcaster network channel ' +
  'website magazine daily weekly watchdog regulator charity airline operator carrier manufacturer brigade fleet coastguard ' +
  'palace presidency leadership opposition coalition alliance delegation mission headquarters staff ' +
  'guard observatory survey centre center society church foundation trust laboratory squad unit campaign camp ' +
  'caucus legislature house assembly chamber tribunal panel taskforce committee lobby think-tank pac startup ' +
  'industry business retailer automaker lender insurer publisher studio label club league';

/** Documents that speak for themselves: "the lawsuit says", "a poll found". */
const documents =
  'poll survey study analysis review lawsuit suit complaint filing indictment affidavit petition motion ruling verdict ' +
  'letter memo memorandum email e-mail message note cable dispatch transcript record document paper article story ' +
  'editorial column essay book biography autobiography memoir diary manifesto ad advert advertisement commercial video footage film ' +
  'documentary tweet post posting blog page site sign banner placard poster caption headline forecast audit census ' +
  'finding result evidence research law bill act constitution treaty agreement resolution platform release bulletin';

/** Plural-only or collective people: "people familiar with the matter". */
const people =
  'democrats republicans conservatives liberals progressives independents socialists libertarians nationalists ' +
  'separatists rebels militants activists lawmakers aides people authorities police troops locals parents rescuers crew families firefighters media person man woman boy girl author mother father brother sister son daughter wife husband widow';

/** Whose kin somebody is: "his mother, Jane Doe, said". */
const kin =
  'mother father parent brother sister son daughter wife husband widow widower partner fiance fiancee girlfriend ' +
  'boyfriend uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter stepmother stepfather';

/** Words of position that come before an office: "deputy prime", "acting", "former". */
const beforeOffice =
  'deputy vice assistant acting interim former ex-president senior chief top prime foreign defense defence interior ' +
  'finance health affairs war treasury justice homeland security education energy trade attorney general lieutenant brigadier major military white house press state';

/** True for a noun of office or occupation, in singular or plural. */
export const isOffice: (word: string) => boolean = perWord((word) => {
  return officeSet.has(word) || officeSet.has(singular(word));
});

/** True for a noun that tells whose kin somebody is: "mother", "cousin". */
export function isKin(word: string): boolean {
  return kinSet.has(word);
}

/** True for a noun that can speak: an office, a body, people. */
export const isSource: (word: string) => boolean = perWord((word) => {
  return isOffice(word) || isBody(word) || peopleSet.has(word) || isDocument(word);
});

/** True for a document that can say something by itself: a poll, a lawsuit, a letter. */
export const isDocument: (word: string) => boolean = perWord((word) => {
  return documentSet.has(word) || documentSet.has(singular(word));
});

/** True for a noun that people are called by: "officers", "parents"; not a body, not a document. */
export const isPersonal: (word: string) => boolean = perWord((word) => {
  return isOffice(word) || (peopleSet.has(word) && word !== 'media');
});

/** True for a body rather than a person. */
export const isBody: (word: string) => boolean = perWord((word) => {
  return bodySet.has(word) || bodySet.has(singular(word));
});

/** True for a word that belongs to a title although it is no office itself: "deputy", "prime". */
export function isTitleWord(word: string): boolean {
  return titleSet.has(word);
}

/** True for the name of an outlet or news agency, by its words. */
export const isOutlet: (word: string) => boolean = perWord((name) => {
  const bare = name.replace(/^the /i, '').trim();
  if (agencies.has(bare.toLowerCase())) return true;
  const last = bare.split(' ').at(-1) ?? '';
  return bare.includes(' ') && outletWords.has(last.toLowerCase()) && /^[A-Z]/.test(last);
});

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (/(ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Last words of the names of newspapers, magazines and broadcasters. */
const outletWords: ReadonlySet<string> = new Set(
  (
    'post times journal herald tribune gazette news agency press daily weekly broadcasting tv television radio telegraph ' +
    'guardian observer chronicle dispatch standard star sun mirror mail express globe independent magazine review ' +
    'today wire newswire monitor courier examiner inquirer sentinel record register'
  ).split(' '),
);

/** Agencies and broadcasters known by one name, the larger ones of each region. */
const agencies: ReadonlySet<string> = new Set([
  'reuters',
  'ap',
  'associated press',
  'afp',
  'agence france-presse',
  'bloomberg',
  'bbc',
  'cnn',
  'cbs',
  'nbc',
  'abc',
  'fox',
  'npr',
  'pbs',
  'yonhap',
  'xinhua',
  'tass',
  'interfax',
  'ria novosti',
  'kyodo',
  'nhk',
  'dpa',
  'ansa',
  'efe',
  'pti',
  'upi',
  'al jazeera',
  'al arabiya',
  'politico',
  'axios',
  'le monde',
  'der spiegel',
  'el país',
  'kcna',
  'irna',
  'anadolu',
  'antara',
  'ukrinform',
  'itv',
  'sky',
  'cnbc',
  'msnbc',
]);

const kinSet: ReadonlySet<string> = new Set(kin.split(' '));
const officeSet: ReadonlySet<string> = new Set(offices.split(' '));
const bodySet: ReadonlySet<string> = new Set(bodies.split(' '));
const documentSet: ReadonlySet<string> = new Set(documents.split(' '));
const peopleSet: ReadonlySet<string> = new Set(people.split(' '));
const titleSet: ReadonlySet<string> = new Set(beforeOffice.split(' '));
