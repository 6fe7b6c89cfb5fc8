/** The look of a Word file: its styles, which an editor can change in one place, and its measures in twips. */

import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';

/** A4 with margins of an inch: on Letter paper, which is wider and shorter, all stays within the margins too. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, bottom: 1300, left: 1440, right: 1440, header: 700, footer: 620 },
} as const;

/** The width of the text. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** The most that a picture may take, in pixels, of which an inch has 96. */
export const WIDEST_PICTURE = Math.floor((TEXT_WIDTH / 1440) * 96);
export const TALLEST_PICTURE = 780;

/** The deepest level of a list, and how far each is indented. */
export const DEEPEST = 5;
export const STEP = 340;

const INK = '1C1D1F';
const QUIET = '4D5156';
const LINE = 'D4D6D2';

/** Calibri has been in every Word since 2007, and Carlito, of the same widths, in LibreOffice. */
const FONT = 'Calibri';

/** The styles of headings, text, lists, tables and notes. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 110, line: 269, lineRule: LineRuleType.AUTO } },
    },
    title: heading({ size: 44, before: 0, after: 60 }),
    heading1: {
      ...heading({ size: 31, before: 420, after: 110 }),
      paragraph: {
        ...heading({ size: 31, before: 420, after: 110 }).paragraph,
        border: { top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: INK } },
      },
    },
    heading2: heading({ size: 25, before: 280, after: 70 }),
    heading3: heading({ size: 22, before: 180, after: 50 }),
    heading4: heading({ size: 21, before: 140, after: 40 }),
    heading5: heading({ size: 21, before: 120, after: 40 }),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: '0B4A8F', underline: {} } },
    footnoteText: {
      run: { size: 16, color: QUIET },
      paragraph: { spacing: { after: 10, line: 240 } },
    },
  },
  paragraphStyles: [
    style(
      'TOCHeading',
      'TOC Heading',
      { font: FONT, bold: true, size: 21 },
      { before: 240, after: 40 },
    ),
    style('TOC1', 'toc 1', { color: '0B4A8F' }, { after: 10 }),
    style('TableText', 'Table Text', { size: 18 }, { after: 0, line: 245 }),
    style('TableHeader', 'Table Header', { size: 17, bold: true, color: QUIET }, { after: 0 }),
    style('AfterTable', 'After Table', { size: 8 }, { after: 100, line: 120 }),
    {
      ...style('Quote', 'Quote', { italics: true }, { after: 110 }),
      paragraph: { indent: { left: 400, right: 400 } },
    },
    {
      ...style('Footer', 'footer', { size: 17, color: QUIET }, {}),
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
};

function heading({ size, before, after }: { size: number; before: number; after: number }) {
  return {
    run: { font: FONT, size, bold: true, italics: false, color: INK },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 245 } },
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle['run']>,
  spacing: NonNullable<NonNullable<ParagraphStyle['paragraph']>['spacing']>,
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } };
}

/**
 * The names of the kinds of lists. The package looks for `{name-0}` in the finished file, to put numbers in their place;
 * two spaces in a row stand in no words that can be shown, so no document can write such a name.
 */
export const LISTS = { bullets: 'list  with bullets', numbers: 'list  with numbers' } as const;

/** Lists with bullets and with numbers, to the deepest level. */
export const numbering: INumberingOptions = {
  config: [
    { reference: LISTS.bullets, levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: LISTS.numbers, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

function levels(
  format: (typeof LevelFormat)['BULLET' | 'DECIMAL'],
  text: (level: number) => string,
): INumberingOptions['config'][number]['levels'] {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: (level + 1) * STEP, hanging: 260 } } },
  }));
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: LINE };

/** The line below the header of a table. */
export const headerBorder = { bottom: { style: BorderStyle.SINGLE, size: 8, color: QUIET } };

/** Lines between the rows of a table and none between its columns. */
export const tableBorders = {
  top: thin,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
};
