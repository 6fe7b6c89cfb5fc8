/**
 * Past forms of the irregular verbs of English by their base form, after the list in Quirk and others (1985), 3.11 to
 * 3.20. Forms that are words of another kind as often ("found", "left", "saw", "felt", "ground") are left out, and so
 * are forms that equal the base ("cut").
 */

const TABLE = `
arose arisen arise|ate eaten eat|awoke awoken awake|beaten beat|became become|began begun begin|bent bend|bitten bite|
bled bleed|blew blown blow|bred breed|broke broken break|brought bring|built build|bought buy|caught catch|
chose chosen choose|clung cling|came come|crept creep|dealt deal|dug dig|drawn drew draw|drank drunk drink|
driven drove drive|fallen fell fall|fed feed|fought fight|fled flee|flew flown fly|forbade forbidden forbid|
forgot forgotten forget|forgave forgiven forgive|froze frozen freeze|gave given give|grew grown grow|hung hang|
heard hear|hid hidden hide|held hold|kept keep|knelt kneel|knew known know|laid lay|led lead|lent lend|lost lose|
meant mean|met meet|mistook mistaken mistake|overcame overcome|overthrew overthrown overthrow|paid pay|proven prove|
rode ridden ride|rang rung ring|risen rose rise|ran run|sought seek|sold sell|sent send|shook shaken shake|shone shine|
shot shoot|showed shown show|shrank shrunk shrink|sang sung sing|sank sunk sink|slain slew slay|slept sleep|slid slide|
spoke spoken speak|sped speed|spent spend|spun spin|sprang sprung spring|stood stand|stole stolen steal|stuck stick|
stung sting|struck strike|strove striven strive|swore sworn swear|swept sweep|swollen swell|swam swum swim|swung swing|
took taken take|taught teach|tore torn tear|thought think|threw thrown throw|understood understand|
undertook undertaken undertake|woke woken wake|wore worn wear|wove woven weave|wept weep|won win|
withdrew withdrawn withdraw|withheld withhold|withstood withstand|wrote written write
`;

/** The base form of an irregular past form; null for another word. */
export function baseOf(word: string): string | null {
  return bases.get(word) ?? null;
}

const bases: ReadonlyMap<string, string> = new Map(
  TABLE.replaceAll('\n', '')
    .split('|')
    .flatMap((row) => {
      const forms = row.split(' ');
      const base = forms.at(-1) ?? '';
      return forms.slice(0, -1).map((form): [string, string] => [form, base]);
    }),
);
