import mammoth from 'mammoth';

/**
 * A Word file as HTML, a block a line, so that people and tests can read what is in it. Read by mammoth, which shares no
 * code with what wrote it; headings are found by the names of their styles, pictures stand as their words.
 */
export async function readWord(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      includeDefaultStyleMap: true,
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        ...[1, 2, 3, 4].map((rank) => `p[style-name='Heading ${rank}'] => h${rank + 1}:fresh`),
        "p[style-name='TOC Heading'] => p.contents:fresh",
        "p[style-name='toc 1'] => p.contents:fresh",
        "p[style-name='Table Header'] => p:fresh",
        "p[style-name='Table Text'] => p:fresh",
        "p[style-name='Quote'] => blockquote:fresh",
      ],
      convertImage: mammoth.images.imgElement(async ({ contentType }) => ({ src: contentType })),
    },
  );
  const unread = messages.filter(({ message }) => !ACCEPTED.test(message));
  if (unread.length > 0) throw new Error(unread.map(({ message }) => message).join('\n'));
  return `${value.replace(/(<\/(?:p|h[1-6]|li|ol|ul|tr|table|thead|tbody|blockquote)>)(?=<)/g, '$1\n')}\n`;
}

/** What mammoth does not know and nobody misses: looks of paragraphs that it writes as plain ones. */
const ACCEPTED = /^Unrecognised paragraph style: '(?:List Paragraph|After Table)'/;
