/** List items that follow each other on one line: `1. First 2. Second`, `a) one b) two`, `• this • that`. */

const BULLET = /[•⁃]/g;
/** A number or letter with its mark, after white space or at the start. */
const MARK = /(?<![^\s])(\(?)(\d{1,3}|[A-Za-z])(\.\)|\)|\.)(?=\s)/g;

/** Where items begin in a paragraph that opens as a list, the first left out; `[]` where it does not. */
export function findListItems(paragraph: string): number[] {
  if (/^[•⁃]/.test(paragraph)) {
    return Array.from(paragraph.matchAll(BULLET), (bullet) => bullet.index).slice(1);
  }
  const starts: number[] = [];
  let style: string | null = null;
  let expected = '';
  for (const mark of paragraph.slice(0, 100_000).matchAll(MARK)) {
    const [, open = '', label = '', close = ''] = mark;
    if (style === null) {
      if (mark.index !== 0 || !/^[1aA]$/.test(label)) return [];
      style = open + close;
    } else if (label === expected && open + close === style) starts.push(mark.index);
    else continue;
    expected = following(label);
  }
  return starts;
}

/** `9` -> `10`, `a` -> `b`. */
function following(label: string): string {
  return /\d/.test(label)
    ? String(Number(label) + 1)
    : String.fromCharCode(label.charCodeAt(0) + 1);
}
