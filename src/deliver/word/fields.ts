/** Fields: words that Word can work out anew, with what they say until it does. */

import { BuilderElement, type ParagraphChild, Run } from 'docx';

/** The runs of a field with what it says now. Word shows that and asks nothing when the file is opened. */
export function fieldOf(instruction: string, says: readonly ParagraphChild[]): ParagraphChild[] {
  const { begin, end } = fieldMarks(instruction);
  return [...begin, ...says, end];
}

/** What stands before and after the words of a field, where these are of several paragraphs. */
export function fieldMarks(instruction: string): {
  readonly begin: readonly ParagraphChild[];
  readonly end: ParagraphChild;
} {
  return {
    begin: [mark('begin'), new Run({ children: [instructionOf(instruction)] }), mark('separate')],
    end: mark('end'),
  };
}

function mark(type: 'begin' | 'separate' | 'end'): Run {
  const attributes = { type: { key: 'w:fldCharType', value: type } };
  return new Run({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}

function instructionOf(instruction: string): BuilderElement {
  const attributes = { space: { key: 'xml:space', value: 'preserve' } };
  const element = new BuilderElement({ name: 'w:instrText', attributes });
  element.addChildElement(` ${instruction} `);
  return element;
}
