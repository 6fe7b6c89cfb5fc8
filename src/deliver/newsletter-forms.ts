/** A newsletter in its forms, the same facts in each: Markdown, plain text, HTML for mail. The mail is `mail.ts`. */

import { stringify } from 'yaml';
import { CHART_FILE, type Newsletter } from '../report/page.ts';
import { writeMailHtml } from './mail-html.ts';
import { writeMarkdown } from './markdown.ts';
import { writePlainText } from './plain-text.ts';
import { pointNewsletter } from './point-links.ts';
import { referLinks } from './refer-links.ts';

/** As Markdown, with the front matter that newsletter tools take. `briefing`: its address, or null for no links. */
export function writeNewsletterMarkdown(newsletter: Newsletter, briefing: string | null): string {
  const { title, slug, excerpt, day } = newsletter;
  const front = { title, slug, excerpt, ...(day === null ? {} : { date: day }) };
  const root = referLinks(pointNewsletter(newsletter, { briefing, chart: CHART_FILE }));
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${writeMarkdown({ ...newsletter, root })}`;
}

/** As plain text. Only the link to the whole briefing keeps its address, so that the text can be read aloud. */
export function writeNewsletterText(newsletter: Newsletter, briefing: string | null): string {
  return writePlainText(pointNewsletter(newsletter, { briefing, chart: null, isSpare: true }));
}

/** As HTML for mail; `chart` is the address of its picture, by default the picture itself. */
export function writeNewsletterHtml(
  newsletter: Newsletter,
  briefing: string | null,
  chart: string | null = dataAddress(newsletter),
): string {
  const root = pointNewsletter(newsletter, { briefing, chart });
  return writeMailHtml(newsletter.title, newsletter.lang, root);
}

function dataAddress({ chart }: Newsletter): string | null {
  if (chart === null) return null;
  return `data:image/png;base64,${Buffer.from(chart.png).toString('base64')}`;
}
