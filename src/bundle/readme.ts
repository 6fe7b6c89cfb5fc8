import { shown } from '../model/shown.ts';
import type { Briefing } from '../model/types.ts';

/** What a bundle says of itself to somebody who has never heard of atodds. */
export function writeReadme({ title, asOf, documents, settings }: Briefing): string {
  const sources = documents.length === 1 ? 'one source' : `${documents.length} sources`;
  const again = [
    'atodds brief data/story --out again',
    ...(asOf === null ? [] : [`--as-of ${asOf}`]),
    `--open-days ${settings.openDays}`,
  ].join(' ');
  return `${shown(title).trim()}

A briefing on ${sources}, ${asOf === null ? 'undated' : `as of ${asOf}`}, with the sources themselves, so that
every word of it can be checked. It was made by ${settings.tool} ${settings.version}, a program
that reads news about one story and says where the sources are at odds. It does
not say who is right.

WHAT IS IN HERE

data/run/      The report. Open briefing.html or briefing.md, whichever is
               there. briefing.json is the data behind it: every claim with
               its place in its source, and the settings of the run.
data/story/    The sources, byte for byte as they were read, with the story
               file, the decisions and the templates of the editor where
               there were any. What could not be read is named in the
               briefing and is not in here.
manifest-sha256.txt
               The SHA-256 of each of these files.

The other files make this a BagIt bag (RFC 8493), which archives know.

HOW TO CHECK IT

1. That no file was changed or lost. In this folder:

       sha256sum -c manifest-sha256.txt

   On a Mac it is "shasum -a 256 -c". On Windows, "certutil -hashfile FILE
   SHA256" tells the SHA-256 of one file. Programs for BagIt check the whole
   folder, and find files that were added.

2. That the report says what its sources say. With atodds and the zip file
   as you got it, which is not changed by this:

       atodds verify FILE.zip

3. That the same sources give the same report. With the version of atodds
   named above, in this folder:

       ${again}

   The new briefing.json differs in nothing but the path of the story and, where
   a file could not be read, what it says of that.

WHAT IT DOES NOT SHOW

Who changes a file can change the list as well. That nothing was changed since
the bundle was made is shown to those who have the SHA-256 of the zip file from
elsewhere; atodds says it when it makes one. Nothing in here shows who made
the bundle, when, or that the sources were published as they are.

The files are dated 1 January 1980, so that the same files give the same
archive. That date means nothing. In names of files, =3A and the like stand for
characters that some systems do not take (=3A is a colon).
`;
}
