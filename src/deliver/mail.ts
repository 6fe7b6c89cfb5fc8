/** A newsletter as a mail: text, HTML, chart and attachments. The same newsletter gives the same bytes. */

import type { SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { writeMailDay } from '../model/day.ts';
import { hashOf } from '../model/identity.ts';
import type { Newsletter } from '../report/page.ts';
import { writeNewsletterHtml, writeNewsletterText } from './newsletter-forms.ts';

/** A person or list that mail goes to or comes from. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What a mail has beside the newsletter. */
export interface MailParts {
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  /** Where the briefing is published; null where a mail has no links into it. */
  readonly briefing: string | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly content: Uint8Array;
  }[];
}

/** A mail, ready to be written as a draft or sent. It names no day. */
export type Mail = Readonly<SendMailOptions>;

/** Puts a mail together. Line breaks in names and titles end no header; nothing is read or fetched for it. */
export function composeMail(newsletter: Newsletter, parts: MailParts): Mail {
  const { chart, title } = newsletter;
  const text = writeNewsletterText(newsletter, parts.briefing);
  const html = writeNewsletterHtml(newsletter, parts.briefing, chart === null ? null : CHART_CID);
  const files = parts.attachments.map(({ name, content }) => [name, hashOf(content)]);
  const picture = chart === null ? null : hashOf(chart.png);
  const id = hashOf(JSON.stringify([title, parts.from, parts.to, text, html, picture, files]));
  return {
    ...(parts.from === null ? {} : { from: { ...parts.from } }),
    ...(parts.to.length === 0 ? {} : { to: parts.to.map((one) => ({ ...one })) }),
    subject: title,
    text,
    html,
    attachments: [
      ...(chart === null
        ? []
        : [
            {
              filename: 'chart.png',
              cid: CHART_CID.slice('cid:'.length),
              contentType: 'image/png',
              content: Buffer.from(chart.png),
            },
          ]),
      ...parts.attachments.map(({ name, type, content }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(content),
      })),
    ],
    messageId: `<${id.slice(0, 32)}@${domainOf(parts.from)}>`,
    baseBoundary: id.slice(32, 56),
    textEncoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const CHART_CID = 'cid:chart@atodds.invalid';

function domainOf(from: MailAddress | null): string {
  return /@([\w.-]+)$/.exec(from?.address ?? '')?.[1] ?? 'atodds.invalid';
}

/** The mail as the text of a file that mail programs open as a draft, dated with the newsletter's day where it has one. */
export async function writeDraft(mail: Mail, { day }: Newsletter): Promise<string> {
  const draft = new MailComposer({
    ...mail,
    headers: { 'X-Unsent': '1' },
    ...(day === null ? {} : { date: writeMailDay(day) }),
  });
  const bytes = await draft.compile().build();
  const written = bytes.toString('latin1');
  // Nobody said when: a mail program dates it when it is sent.
  return day === null ? written.replace(/^Date: .*\r\n/m, '') : written;
}
