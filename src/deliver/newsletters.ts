/** The forms in which a newsletter goes out, and the feeds of runs. What a form needs is loaded when it is asked for. */

import type { Newsletter } from '../report/page.ts';
import type { Feed } from './feed.ts';
import type { Mail, MailParts } from './mail.ts';

export type { Feed, FeedEntry } from './feed.ts';
export type { Mail, MailAddress, MailParts } from './mail.ts';

/** Where each form finds the briefing; null where it has no link to it. */
export interface NewsletterLinks {
  readonly md: string | null;
  readonly txt: string | null;
  readonly html: string | null;
}

/** The newsletter as a file for people and tools that take no mail; by the endings of the files. */
export async function writeNewsletter(
  newsletter: Newsletter,
  links: NewsletterLinks,
): Promise<Readonly<Record<'md' | 'txt' | 'html', string>>> {
  const forms = await import('./newsletter-forms.ts');
  return {
    md: forms.writeNewsletterMarkdown(newsletter, links.md),
    txt: forms.writeNewsletterText(newsletter, links.txt),
    html: forms.writeNewsletterHtml(newsletter, links.html),
  };
}

/** The newsletter as a mail, to be sent, and as the draft of one, to be written to a file. */
export async function writeMail(
  newsletter: Newsletter,
  parts: MailParts,
): Promise<{ readonly mail: Mail; readonly draft: string }> {
  const { composeMail, writeDraft } = await import('./mail.ts');
  const mail = composeMail(newsletter, parts);
  return { mail, draft: await writeDraft(mail, newsletter) };
}

/** The runs as feeds, by the names of their files. */
export async function writeFeeds(feed: Feed): Promise<Readonly<Record<string, string>>> {
  const { writeAtomFeed, writeJsonFeed } = await import('./feed.ts');
  return { 'feed.xml': writeAtomFeed(feed), 'feed.json': writeJsonFeed(feed) };
}
