import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';

/**
 * A mail as text that people can review: its headers, its words, and what is attached, by SHA-256. Read by postal-mime,
 * which shares no code with what wrote it.
 */
export async function readMail(bytes: Uint8Array): Promise<string> {
  const { headers, text = '', html = '', attachments } = await PostalMime.parse(bytes);
  const parts = attachments.map(({ filename, mimeType, disposition, contentId, content }) =>
    [disposition, mimeType, filename, contentId, `SHA-256 ${hashOf(content)}`]
      .filter((one) => one !== undefined && one !== null && one !== '')
      .join(', '),
  );
  return [
    ...headers.map(({ key, value }) => `${key}: ${value}`),
    '',
    text.trimEnd(),
    '',
    `HTML of ${html.length} characters, SHA-256 ${hashOf(html)}`,
    ...parts,
    '',
  ].join('\n');
}

function hashOf(content: string | ArrayBuffer | Uint8Array): string {
  const bytes = content instanceof ArrayBuffer ? new Uint8Array(content) : content;
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
