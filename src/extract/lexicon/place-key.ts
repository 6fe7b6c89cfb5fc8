/** Letters with a stroke, which Unicode does not take apart into a letter and a mark. */
const STROKED: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  Æ: 'Ae',
  æ: 'ae',
};

/** A name as the tables of places have it: "Łódź" is "Lodz", and every apostrophe is straight. */
export function placeKey(name: string): string {
  if (/^[\w .-]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[ŁłØøĐđıßÆæ]/g, (letter) => STROKED[letter] ?? letter);
}
