import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import type {
  MailAddress,
  News,
  Newsletter,
  NewsletterLinks,
  NewsletterParts,
  Picture,
} from '../../index.ts';
import { UserError } from '../../model/problem.ts';
import { findChartFonts } from '../chart-fonts.ts';
import { type Door, openDoor } from '../door.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findStory, storyFolderOf } from '../find-story.ts';
import { loadRun, type Run } from '../load-run.ts';
import { loadTemplate } from '../load-template.ts';
import { readAddresses } from '../mail-addresses.ts';
import { readMailServer } from '../mail-server.ts';
import { printLines } from '../print.ts';
import type { Session } from '../program.ts';
import { isSource, readSource } from '../read-files.ts';
import { sendMail } from '../send-mail.ts';
import type { World } from '../world.ts';
import { pageOf, writeFeeds } from '../write-feeds.ts';
import { writeWhole } from '../write-run.ts';

interface NewsletterOptions {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly bcc?: readonly string[];
  readonly send?: string;
  readonly url?: string;
  readonly feed: boolean;
  readonly story?: string;
  readonly quiet?: boolean;
}

/** `atodds newsletter`: a run in 120 words, as text, page, mail and feed. */
export function newsletterCommand({ world, finish }: Session): Command {
  return new Command('newsletter')
    .summary('write the newsletter on a run, and the feed of runs')
    .description(
      'Writes newsletter.md, .txt, .html and .eml into a run: at most 120 words on the three weightiest disagreements. The .eml opens as a draft in mail programs, with the briefing attached. Beside the run it writes feed.xml and feed.json, to which readers can subscribe. templates/newsletter.md in the folder of the story goes before the template that comes with atodds.',
    )
    .argument('<run>', 'a folder that "brief" wrote')
    .option('--from <address>', 'who the mail comes from: "Ann Roe <ann@news.example>"')
    .option('--to <addresses>', 'who the mail goes to; may be repeated', gather)
    .option('--bcc <addresses>', 'who else it is sent to, seen by nobody; may be repeated', gather)
    .option(
      '--send <server>',
      'send the mail: smtp://HOST:PORT or smtps://HOST:PORT; user and password from ATODDS_SMTP_USER and ATODDS_SMTP_PASSWORD, or in the address',
    )
    .option('--url <address>', 'where the folder of runs is published, for links')
    .option('--no-feed', 'write no feed')
    .option('--story <dir>', 'folder of the story (default: the one that the run names)')
    .option('-q, --quiet', 'say nothing but problems')
    .addHelpText(
      'after',
      `
Examples:
  $ atodds newsletter out/2024-11-02
  $ atodds newsletter out/2024-11-02 --url https://news.example/runs/
  $ atodds newsletter out/2024-11-02 --from desk@news.example --to list@news.example --send smtp://mail.example:587`,
    )
    .action(async (run: string, options: NewsletterOptions) =>
      finish(await runNewsletter(run, options, world)),
    );
}

function gather(value: string, earlier: readonly string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

async function runNewsletter(
  name: string,
  options: NewsletterOptions,
  world: World,
): Promise<ExitCode> {
  const people = readPeople(options);
  const server = options.send === undefined ? null : readMailServer(options.send, world.env);
  const base = options.url === undefined ? null : readBase(options.url);
  const door = await openDoor();
  const run = await loadRun(name, world.cwd);
  const story =
    options.story === undefined
      ? storyFolderOf(run)
      : findStory(run, options.story, 'templates', name, world.cwd);
  const render = (one: Run): Newsletter => renderRun(door, one, story, world);
  const newsletter = renderRun(door, run, story, world, {
    chart: await paintMain(door, run),
    news: newsOf(door, run),
  });
  const links = linksOf(run, base);
  const { mail, draft } = await door.writeMail(newsletter, {
    from: people.from,
    to: people.to,
    briefing: links.txt,
    attachments: attachmentsOf(run),
  });
  const forms = { ...(await door.writeNewsletter(newsletter, links)), eml: draft };
  for (const [ending, text] of Object.entries(forms)) {
    writeWhole(join(run.folder, `newsletter.${ending}`), text);
  }
  if (newsletter.chart !== null) {
    writeWhole(join(run.folder, door.CHART_FILE), newsletter.chart.png);
  }
  const eml = join(run.folder, 'newsletter.eml');
  const way = relative(world.cwd, eml);
  const said = [way.startsWith('..') ? eml : way];
  if (options.feed) said.push(...(await writeFeeds(door, run, { base, render }, world.cwd)));
  if (server !== null) {
    await sendMail({ ...mail, bcc: people.bcc.map((one) => ({ ...one })) }, server);
    said.push(`sent to ${[...people.to, ...people.bcc].length} by ${server.host}`);
  }
  if (options.quiet !== true) await printLines(said, world);
  return 0;
}

interface People {
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
}

function readPeople({ from, to = [], bcc = [], send }: NewsletterOptions): People {
  const [sender = null, second] = from === undefined ? [] : readAddresses('--from', from);
  if (second !== undefined) throw new UserError('--from: Unexpected second address, expected one');
  const people = {
    from: sender,
    to: to.flatMap((value) => readAddresses('--to', value)),
    bcc: bcc.flatMap((value) => readAddresses('--bcc', value)),
  };
  if (send !== undefined && sender === null)
    throw new UserError('--send: Unexpected mail without a sender, expected --from ADDRESS');
  if (send !== undefined && people.to.length + people.bcc.length === 0)
    throw new UserError('--send: Unexpected mail to nobody, expected --to or --bcc ADDRESS');
  return people;
}

function readBase(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  if (!isWeb || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new UserError(
      '--url: Unexpected address, expected one such as https://news.example/runs/',
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function renderRun(
  door: Door,
  { briefing }: Run,
  story: string | null,
  { cwd }: World,
  own: Pick<NewsletterParts, 'chart' | 'news'> = {},
): Newsletter {
  const page = door.renderBriefing(briefing, loadTemplate(door, 'briefing', story, cwd));
  return door.renderNewsletter(briefing, loadTemplate(door, 'newsletter', story, cwd), {
    places: door.placesOf(page),
    ...own,
  });
}

/**
 * The chart of the weightiest question on which sources are at odds that has one; null where none has, or where no font for
 * its letters is installed.
 */
async function paintMain(door: Door, { briefing }: Run): Promise<Picture | null> {
  const fonts = findChartFonts();
  const disagreements = briefing.disagreements.filter(door.isFlagged);
  if (fonts === null || disagreements.length === 0) return null;
  const [chart] = door.renderCharts({ ...briefing, disagreements });
  if (chart === undefined || chart.kind === 'origins') return null;
  return { png: await door.paintChart(chart, fonts), alt: chart.description };
}

/** What changed since an earlier run, where the run was made with `--since`; null elsewhere. */
function newsOf(door: Door, { folder }: Run): News | null {
  const limits = { endings: ['.json'], largest: LARGEST_ATTACHMENT };
  if (!existsSync(join(folder, 'changes.json'))) return null;
  const source = readSource(folder, 'changes.json', limits);
  if (!isSource(source)) throw new UserError(`changes.json: ${source.message}`);
  const changes = door.readChanges(source);
  return { since: changes.before.asOf, changes: door.weightiestChanges(changes) };
}

/** A published briefing has one address for all forms; beside the files of a run it is another file. */
function linksOf(run: Run, base: string | null): NewsletterLinks {
  const there = (name: string): string | null => (existsSync(join(run.folder, name)) ? name : null);
  if (base === null) return { md: there('briefing.md'), txt: null, html: there('briefing.html') };
  const published = `${base}${pageOf(run)}`;
  return { md: published, txt: published, html: published };
}

const TYPES = {
  'briefing.md': 'text/markdown; charset=utf-8',
  'briefing.html': 'text/html; charset=utf-8',
  'briefing.json': 'application/json',
} as const;

/** In bytes. */
const LARGEST_ATTACHMENT = 500_000_000;

/** The files of the briefing. A link that leads out of the run would send what nobody meant to send: it is refused. */
function attachmentsOf({ folder }: Run) {
  const limits = { endings: Object.keys(TYPES), largest: LARGEST_ATTACHMENT };
  return Object.entries(TYPES)
    .filter(([name]) => existsSync(join(folder, name)))
    .map(([name, type]) => {
      const read = readSource(folder, name, limits);
      if (!isSource(read)) throw new UserError(`${name}: ${read.message}`);
      return { name, type, content: read.bytes };
    });
}
