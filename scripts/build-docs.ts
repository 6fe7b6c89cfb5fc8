/** Writes docs/cli.md from the programme's own help. Run it with `npm run docs` after a change to the help. */

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { buildProgram } from '../src/cli/program.ts';
import type { World } from '../src/cli/world.ts';

const target = fileURLToPath(new URL('../docs/cli.md', import.meta.url));

/** What docs/cli.md must say. */
export function cliPage(): string {
  const program = buildProgram({ world: nowhere, write: () => {}, finish: () => {} });
  const helpOf = (command: typeof program): string => {
    let help = '';
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
    });
    command.outputHelp();
    return help.trimEnd();
  };
  return [
    '# The command line',
    '<!-- Written by `npm run docs` from the help of the programme. Do not edit. -->',
    fence(helpOf(program)),
    ...program.commands.flatMap((command) => [
      `## atodds ${command.name()}`,
      fence(helpOf(command)),
    ]),
    '## Exit codes',
    [
      '| code | meaning |',
      '| --- | --- |',
      ...exitCodes.map(({ code, meaning }) => `| ${code} | ${meaning} |`),
    ].join('\n'),
    'An error inside the programme itself ends with 2 and its stack.',
    ...prose,
  ]
    .join('\n\n')
    .concat('\n');
}

const prose = [
  '## A story',
  "A story is a folder. Its documents are the files that end in `.txt`, `.md` or `.markdown`, in the folder itself or up to eight folders down, in the order of their paths. `story.yaml` says more about it (see [story-file.md](story-file.md)); without one, title and topics are found in the documents. Names that begin with a dot, `decisions.yaml`, and folders that hold a `briefing.json` (earlier runs) are passed over. Links are followed within the folder only. Instead of a folder, files can be named; a `story.yaml` among them is the story file. `decisions.yaml`, beside `story.yaml` or in the story's folder, holds what a person decided about earlier runs (see [decisions-file.md](decisions-file.md)).",
  'What cannot be read is named on stderr, one line each, as `path:line:column: Unexpected X, expected Y`: a file that is empty, binary or too large, one that may not be read, a folder where a file should be, a mistake in `story.yaml` or `decisions.yaml`. The rest is briefed all the same, the briefing lists what is missing, and the command ends with 2. A doubt that kept nothing from being read (a file that is not UTF-8, a file with another ending) is told in the same way and changes no exit code.',
  '## A run',
  '`atodds brief STORY --out DIR` writes a run to `DIR/<as-of>/`; `<as-of>` is the latest day of publication that the documents give, the day named with `--as-of`, or `undated`. It holds',
  [
    '| file | what it is |',
    '| --- | --- |',
    '| `briefing.md` | the briefing, in the order of `templates/briefing.md` |',
    '| `briefing.html` | the same as one self-contained page |',
    '| `briefing.docx` | with `--format docx`: the same as a Word file, with headings, footnotes and the charts as pictures; `changes.docx` with `--since` |',
    '| `briefing.json` | the data behind it, with every span; `compare`, `verify` and `explain` read it. It is always written |',
    "| `claims.csv`, `disagreements.csv` | with `--format csv`: tables for spreadsheets, their columns named as the fields of `briefing.json`. A disagreement has a row for each side, and names the claims by their ids. Of several values in a cell, `; ` stands between; what would be taken for a formula begins with `'` |",
    '| `timeline.json` | with `--format timeline`: the dated claims as [TimelineJS](https://timeline.knightlab.com/docs/json-format.html) reads them. A time says no more than the claim: a day of publication stands as "no later than" |',
    '| `claims.jsonld` | with `--format jsonld`: claims as JSON-LD, as `Claim` of [schema.org](https://schema.org/Claim) with the selectors of [Web Annotation](https://www.w3.org/TR/annotation-model/#selectors), and their relations in terms of our own. Positions count UTF-16 units. It rates nothing. The context stands in the file, so that nothing is fetched to read it |',
    '| `claims.stix.json` | with `--format stix`: a bundle of [STIX 2.1](https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html) for OpenCTI and other platforms of threat intelligence: each claim a note on whoever makes it, each flagged disagreement a note on its claims, and a report around them. Where somebody denies the claim of somebody else, it is an opinion of the one who denies, `disagree`; there is no other opinion, no confidence and no score. What has no known day is dated 1970. `external_id` is the hash of the file that was read |',
    '| `calendar.ics` | with `--format ics`: what claims say is still to come, for calendar programmes: entries of whole days that take nobody\'s time. A deadline stands on its last day and says "by", a month or longer on its first day ahead and says "in". What is over on the day of the briefing, told as past or denied has no place; what a flagged disagreement sets against another claim says so. Claims on one time and topic are one entry, which stays the same from run to run |',
    '| `newsletter.md`, `.txt`, `.html`, `.eml` | the newsletter, where `atodds newsletter` wrote one |',
    '| `changes.md`, `changes.html`, `changes.json` | with `--since`: what changed since an earlier run, in the order of `templates/changes.md` |',
  ].join('\n'),
  'A run is written beside its place first and renamed when it is complete, so that an earlier run is replaced by a whole one or stays as it was. A folder that is no run is never replaced. `briefing.json` names the folder of the story relative to the run (`settings.story.path`), so that `verify` finds the sources again when both are moved together; `settings.story.sha256` is the hash of `story.yaml`, or of nothing where there is none. The same input gives the same bytes, whatever the time zone, the locale and the order of the files.',
  'A `briefing.md` or `changes.md` in the folder `templates` of the story goes before the template that comes with atodds (see [extending.md](extending.md#a-template); its holes, with a picture each: [templates.md](templates.md)).',
  '`--since last` takes the newest run in the folder of runs that is of the same story and of an earlier day. Where there is none, the briefing is written all the same and nothing is compared.',
  '## Paper and PDF',
  '`briefing.html` has a style for paper: numbered pages, nothing folded, no page that ends after a heading. Print it from any browser, or without a window, with a structure for screen readers and an outline: `chromium --headless --no-pdf-header-footer --generate-pdf-document-outline --print-to-pdf=briefing.pdf out/2024-11-02/briefing.html`. As root, as in a container, chromium also asks for `--no-sandbox`.',
  '## A newsletter',
  '`atodds newsletter RUN` writes the same facts in four forms. `newsletter.md` has front matter (title, slug, excerpt, date) that newsletter tools take; `newsletter.html` has its styles in its elements and loads nothing; `newsletter.eml` is a draft (`X-Unsent: 1`) with the briefing attached. Each item links to its place in the briefing: beside it in Markdown and HTML, at `--url` where runs are published, and from a mail without `--url` to nothing. What it says, [templates.md](templates.md#the-newsletter) says how to change. Briefing again replaces the run, and the newsletter in it.',
  'With `--send` the mail goes out as the draft has it, dated by its sending. A user and password in the address can be seen by others who use the machine; in `ATODDS_SMTP_USER` and `ATODDS_SMTP_PASSWORD` they cannot. They are sent over an encrypted connection only (`smtps://`, or `smtp://` with STARTTLS), but to a server on the same machine. They stand in no file and no message. Where the server refuses one of several recipients, the others have the mail, and the command ends with 2.',
  '`feed.xml` (Atom) and `feed.json` (JSON Feed) beside the runs have an entry for each dated run of the same story. Files of these names that atodds did not write stay as they are.',
  '## A bundle',
  '`atodds bundle RUN` writes `RUN-bundle.zip` beside the run, or `--out FILE`: one file that can be handed over, and checked without anything else. It is a [BagIt](https://www.rfc-editor.org/rfc/rfc8493) bag in a folder named after the day of the run:',
  [
    '| path | what it is |',
    '| --- | --- |',
    '| `README.txt` | what this is and how to check it, in plain words |',
    '| `data/run/` | the report: briefing, changes, newsletter, exports and charts, whatever of it the run holds. Files of other names in the folder of the run are left out and named |',
    '| `data/story/` | the sources as they were read, byte for byte; `story.yaml` and `decisions.yaml` where there are any, and the templates of the story for the pages that the run holds |',
    '| `manifest-sha256.txt` | the SHA-256 of every file in `data`; `sha256sum -c` takes it |',
    '| `bagit.txt`, `bag-info.txt`, `tagmanifest-sha256.txt` | what makes it a bag |',
  ].join('\n'),
  'What a run was asked stands in its `briefing.json` (version, day, `openDays`), and `README.txt` has the command that makes the briefing again. An earlier run that it was compared with is not in the bundle. The same run and sources give the same bytes: files are in the order of their names and dated 1980-01-01. The command says the SHA-256 of the file. Whoever can change a file can change the list too; with that number kept elsewhere, this shows.',
  'No bundle is made, and the command ends with 2, where a source is missing or not what it was, `story.yaml` or `decisions.yaml` is not the one that the run was made with, or `verify` would not accept the run. Only a bundle is replaced. In names of files, what some system does not take is written as its bytes (`=3A` for a colon), and so are the capitals of names that differ in nothing else.',
  '`atodds verify FILE.zip` checks every file against the list, files that are missing and files that were added, and then the report against the sources inside; 1 is the answer where anything is not as it was. An archive that is damaged, or made so that two programmes could read it in two ways, is refused with one line and 2: paths that lead out, two names that are one to some system, links, encryption, zip64, extra data, headers that disagree, data between or behind the files. It may have 500 MB, packed and unpacked, and 60,000 files. It is read in memory, and nothing is written to the disk. `compare`, `explain` and `brief --since` take a bundle for a run.',
  '## Streams',
  'Only data goes to stdout: claims, changes, an explanation, a completion. Problems and the summary go to stderr. Long work tells how far it is: a bar at a terminal after half a second, a plain line every five seconds elsewhere, nothing with `--quiet`. Colours appear at a terminal only, and never where `NO_COLOR` is set.',
];

/** Help asks nothing of the world. */
const nowhere: World = {
  stdout: async () => true,
  stderr: async () => true,
  cwd: '/',
  env: {},
  isTerminal: false,
  today: '2000-01-01',
};

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, cliPage());
