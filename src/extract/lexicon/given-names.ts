/**
 * Given names that tell whether somebody is "he" or "she": the most frequent ones of the United States Census of 1990
 * (public domain: census.gov, "Frequently Occurring Surnames and Names") and common ones of other countries in the
 * news, from own knowledge. Names that both bear more than rarely are left out ("Leslie", "Jordan", "Kim", "Robin").
 */

export type Gender = 'female' | 'male';

const female =
  'mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna ' +
  'carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca ' +
  'virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane ' +
  'alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole ' +
  'judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne ' +
  'jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily peggy crystal gladys rita ' +
  'dawn connie florence tiffany carmen rosa cindy grace wendy victoria edith sherry sylvia josephine thelma sheila ethel ' +
  'ellen elaine marjorie charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie april clara ' +
  'lucille joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica jill geraldine lauren ' +
  'cathy joann lorraine lynn sally regina erica beatrice dolores bernice audrey yvonne annette marion dana stacy ana renee ' +
  'ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen vanessa alma sue elsie beth ' +
  'jeanne vicki rosemary eileen gertrude lucy carla kellyanne hillary chelsea ivanka melania tulsi kamala nikki elena ' +
  'sonia olivia sophia sophie isabel isabella ingrid astrid greta angelina natalia natasha olga svetlana irina tatiana ' +
  'yulia ekaterina anastasia marina fatima aisha khadija leila layla zainab priya sunita indira nirmala sushma mei yuki ' +
  'keiko akiko francesca giulia chiara federica camille amelie juliette marine ursula annalena claudia petra heike sabine ' +
  'birgit hannah hanna ines elif ayse zeynep theresa priti liz penny jacinda julianne gretchen elise';

const male =
  'james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth ' +
  'steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew ' +
  'raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert ' +
  'jonathan justin gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy ' +
  'steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd craig alan shawn ' +
  'clarence sean philip chris johnny earl jimmy antonio danny bryan tony luis mike stanley leonard nathan dale manuel rodney ' +
  'curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob melvin alfred kyle francis bradley jesus herbert ' +
  'frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario leroy francisco marcus micheal ' +
  'theodore clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd ' +
  'leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon roberto ' +
  'clyde glen hector ricardo rick lester brent ramon tyler gilbert gene marc reginald ruben brett angel nathaniel rafael ' +
  'milton raul ben cecil duane franklin andre elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl cory ' +
  'claude erik darryl bernie barack mitt newt rudy marco ted rand mitch rupert boris nigel tony gavin keir jeremy emmanuel ' +
  'francois jacques pierre olaf angus hans klaus jurgen wolfgang giuseppe matteo silvio vladimir dmitry sergei sergey mikhail ' +
  'alexei oleg igor yuri viktor volodymyr andriy oleksandr mohammed muhammad mohamed ahmed ali hassan hussein ibrahim omar ' +
  'abdullah recep benjamin ehud yasser bashar narendra rahul rajiv amit imran xi shinzo fumio kenji hiroshi akira pavel ' +
  'tomas jan anders lars sven erik mats per olav tariq khalid javier diego alejandro fernando enrique felipe andres pablo ' +
  'emilio kofi kwame nelson jacob cyril uhuru elon tim satya sundar jens ivan milos';

const femaleWords =
  'mrs ms miss dame lady queen princess duchess baroness empress actress spokeswoman chairwoman congresswoman assemblywoman ' +
  'councilwoman businesswoman policewoman saleswoman woman girl mother sister daughter wife widow grandmother aunt niece ' +
  'stewardess waitress heroine nun';
const maleWords =
  'mr sir lord king prince duke baron emperor actor spokesman chairman congressman assemblyman councilman businessman ' +
  'policeman salesman man boy father brother son husband widower grandfather uncle nephew waiter fisherman fireman monk pope';

const ofName: ReadonlyMap<string, Gender> = tableOf(female, male);
const ofWord: ReadonlyMap<string, Gender> = tableOf(femaleWords, maleWords);

/** "he" or "she", as a name or the words of a role show it; null where they show nothing, or both. */
export function genderOf(name: string, role: string | null): Gender | null {
  const shown = [...words(role ?? ''), ...words(name)].flatMap((word) => ofWord.get(word) ?? []);
  const [first] = shown;
  if (first !== undefined && shown.every((one) => one === first)) return first;
  const [given] = words(name);
  return given === undefined || shown.length > 0 ? null : (ofName.get(given) ?? null);
}

/** True for a given name that the table has. */
export function isGivenName(word: string): boolean {
  return ofName.has(word.toLowerCase());
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function tableOf(women: string, men: string): ReadonlyMap<string, Gender> {
  const table = new Map<string, Gender>();
  for (const word of men.split(' ')) table.set(word, 'male');
  for (const word of women.split(' ')) table.set(word, 'female');
  return table;
}
