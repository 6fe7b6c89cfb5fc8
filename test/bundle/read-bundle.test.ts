import process from 'node:process';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import { BUNDLE_LIMITS } from '../../src/bundle/bundle.ts';
import { readBundle } from '../../src/bundle/read-bundle.ts';
import { writeBundle } from '../../src/bundle/write-bundle.ts';
import { PLAIN_FILE } from '../../src/bundle/zip-entries.ts';
import { UserError } from '../../src/model/problem.ts';
import type { SourceFile } from '../../src/model/types.ts';
import { aBriefing } from '../builders.ts';
import { type Ending, type Packed, pack } from './pack.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (path: string, text: string): SourceFile => ({ path, bytes: bytesOf(text) });

const made = {
  run: [fileOf('briefing.json', '{"format": 1}'), fileOf('charts/one.svg', '<svg/>')],
  story: [fileOf('one.txt', 'The mayor denied it.'), fileOf('Zürich: “zwei”.txt', 'x'.repeat(999))],
};
const bundle = await writeBundle(made, aBriefing({ title: 'A\u202E\nB: strike' }), '9.9.9');
const files: readonly Packed[] = Object.entries(unzipSync(bundle)).map(([name, content]) => ({
  name,
  content,
}));
const [, second] = files;
const base = 'undated-bundle/';

const open = (bytes: Uint8Array) => readBundle({ path: 'it.zip', bytes });

/** The line that an archive is refused with; null where it is opened. */
function refusal(bytes: Uint8Array): string | null {
  try {
    open(bytes);
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** True where an archive is told not to be what it was. */
function isFound(changed: Uint8Array): boolean {
  return refusal(changed) !== null || open(changed).problems.length > 0;
}

describe('a bundle', () => {
  test('gives back the files that it was made of, by their own paths', () => {
    const { run, story, problems } = open(bundle);
    expect(problems).toEqual([]);
    const plain = ({ path, bytes }: SourceFile) => [path, Buffer.from(bytes).toString()];
    expect(run.map(plain)).toEqual(made.run.map(plain));
    expect(story.map(plain).toSorted()).toEqual(made.story.map(plain).toSorted());
  });

  test('is the same bytes again, and in another zone', async () => {
    const { env } = process;
    const { TZ } = env;
    Object.assign(env, { TZ: 'Pacific/Apia' });
    const again = await writeBundle(made, aBriefing({ title: 'A\u202E\nB: strike' }), '9.9.9');
    if (TZ === undefined) Reflect.deleteProperty(env, 'TZ');
    else Object.assign(env, { TZ });
    expect(Buffer.compare(again, bundle)).toBe(0);
  });

  test('is read by another reader of archives, in the order of names and without a day', async () => {
    const names: string[] = [];
    await new Promise<void>((resolve, reject) => {
      fromBuffer(
        Buffer.from(bundle),
        { lazyEntries: true, strictFileNames: true },
        (error, zip) => {
          if (error) return reject(error);
          zip.on('entry', (entry) => {
            names.push(entry.fileName);
            expect(entry.getLastModDate({ timezone: 'local' }).getFullYear()).toBe(1980);
            zip.readEntry();
          });
          zip.on('end', () => resolve()).on('error', reject);
          zip.readEntry();
        },
      );
    });
    expect(names).toEqual(names.toSorted());
    expect(names).toEqual(
      [
        'README.txt',
        'bag-info.txt',
        'bagit.txt',
        'data/run/briefing.json',
        'data/run/charts/one.svg',
        'data/story/Zürich=3A “zwei”.txt',
        'data/story/one.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
      ].map((name) => base + name),
    );
  });

  test('says what it is on lines that a title cannot break', () => {
    const info = Buffer.from(unzipSync(bundle)[`${base}bag-info.txt`] ?? []).toString();
    expect(info.split('\n').slice(0, 2)).toEqual([
      'Bag-Software-Agent: atodds 9.9.9',
      'External-Description: A[U+202E] B: strike',
    ]);
    const manifest = Buffer.from(unzipSync(bundle)[`${base}manifest-sha256.txt`] ?? []).toString();
    expect(manifest).toMatch(/^(?:[0-9a-f]{64} {2}data\/.+\n){4}$/);
  });

  test('is found where one byte of the archive is another, or all its files are the same', () => {
    // Some bits of packed data pad it, and no file has them.
    const whole = JSON.stringify(open(bundle));
    fc.assert(
      fc.property(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(bundle);
        changed[at] = (changed[at] ?? 0) ^ change;
        return isFound(changed) || JSON.stringify(open(changed)) === whole;
      }),
      { numRuns: 400 },
    );
  });

  test('is found where one byte of a file is another and the archive is sound', () => {
    const names = files.map(({ name }) => String(name));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (name, at, change) => {
          const inside = unzipSync(bundle);
          const content = inside[name] ?? new Uint8Array();
          content[at % content.length] = (content[at % content.length] ?? 0) ^ change;
          const changed = zipSync(inside, { os: 3, attrs: PLAIN_FILE });
          return isFound(changed);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each<[string, (inside: Record<string, Uint8Array>) => void, string]>([
    [
      'a file more',
      (inside) => {
        inside[`${base}data/story/two.txt`] = bytesOf('more');
      },
      'data/story/two.txt: Unexpected file, expected only those in manifest-sha256.txt',
    ],
    [
      'a file more beside data',
      (inside) => {
        inside[`${base}run.exe`] = bytesOf('more');
      },
      'run.exe: Unexpected file, expected only those in tagmanifest-sha256.txt',
    ],
    [
      'a file less',
      (inside) => {
        delete inside[`${base}data/story/one.txt`];
      },
      'data/story/one.txt: Unexpected lack of the file, expected the one in manifest-sha256.txt',
    ],
    [
      'a file changed',
      (inside) => {
        inside[`${base}data/story/one.txt`] = bytesOf('The mayor said it.');
      },
      'data/story/one.txt: Unexpected content (SHA-256 ',
    ],
    [
      'no list',
      (inside) => {
        delete inside[`${base}tagmanifest-sha256.txt`];
      },
      'tagmanifest-sha256.txt: Unexpected line, expected one line a file',
    ],
  ])('with %s names it', (_, change, line) => {
    const inside = unzipSync(bundle);
    change(inside);
    const { problems } = open(zipSync(inside, { os: 3, attrs: PLAIN_FILE }));
    expect(problems.map(({ path, message }) => `${path}: ${message}`).join('\n')).toContain(line);
  });
});

/** A bundle with one file more, or with another end. */
const withFile = (more: Packed): Uint8Array => pack([...files, more]);
const withEnd = (ending: Ending): Uint8Array => pack(files, ending);
const named = (name: string | Uint8Array): Uint8Array =>
  withFile({ name: typeof name === 'string' ? base + name : name });

const hostile: readonly (readonly [string, Uint8Array, string])[] = [
  [
    'a path that climbs',
    named('../../etc/passwd'),
    'path out of the archive "undated-bundle/../../etc',
  ],
  ['a path of a dot', named('data/./one.txt'), 'path out of the archive'],
  ['an absolute path', withFile({ name: '/etc/passwd' }), 'absolute path "/etc/passwd"'],
  ['a backslash', named('..\\evil.txt'), 'backslash in the name'],
  ['a drive letter', withFile({ name: 'C:evil.txt' }), 'drive letter in the name'],
  [
    'a NUL',
    named('one.txt\0.exe'),
    'control character in the name "undated-bundle/one.txt[U+0000].exe"',
  ],
  ['a line break in a name', named('a\nb'), 'control character in the name'],
  ['a folder', named('data/story/'), 'folder "'],
  ['an empty name', withFile({ name: '' }), 'empty name'],
  ['an empty folder name', named('data//one.txt'), 'empty name of a folder'],
  ['a name that is not UTF-8', named(new Uint8Array([0x61, 0xff])), 'name that is not UTF-8'],
  ['a name of another code', withFile({ name: `${base}é`, flags: 0 }), 'flags 0'],
  ['a file twice', withFile(second ?? { name: '' }), 'second file "undated-bundle/bag-info.txt"'],
  ['a file in two cases', named('BAGIT.txt'), 'second file "undated-bundle/BAGIT.txt"'],
  [
    'an accent in two codes',
    pack([...files, { name: `${base}\u00e9` }, { name: `${base}e\u0301` }]),
    'second file',
  ],
  ['a file in a file', named('Bagit.txt/one'), 'file in a file'],
  ['a file beside the folder', withFile({ name: 'evil.txt' }), '"evil.txt", expected one folder'],
  [
    'a link',
    withFile({ name: `${base}l`, mode: 0xa1ff }),
    'link at "undated-bundle/l", expected a file',
  ],
  ['an encrypted file', withFile({ name: `${base}e`, flags: 1 }), 'encryption at'],
  [
    'a file of another system',
    withFile({ name: `${base}u`, system: 0 }),
    'extra data or attributes',
  ],
  [
    'extra data',
    withFile({ name: `${base}x`, extra: new Uint8Array(8) }),
    'extra data or attributes',
  ],
  ['sizes behind the file', withFile({ name: `${base}d`, flags: 8 }), 'flags 8'],
  ['another packing', withFile({ name: `${base}b`, method: 12 }), 'packing 12'],
  ['a zip64 file', withFile({ name: `${base}z`, size: 0xffffffff }), 'zip64 sizes'],
  ['a zip64 archive', withEnd({ start: 0xffffffff }), 'zip64 archive'],
  [
    'a zip64 locator',
    withEnd({ before: Buffer.concat([Buffer.from([0x50, 0x4b, 6, 7]), Buffer.alloc(16)]) }),
    'zip64 archive',
  ],
  [
    'a wrong CRC',
    withFile({ name: `${base}c`, content: bytesOf('a'), crc: 7 }),
    'content with another CRC-32',
  ],
  [
    'data after the end',
    Buffer.concat([bundle, bytesOf('more')]),
    'data behind the end of the archive',
  ],
  [
    'data before the archive',
    Buffer.concat([bytesOf('#!/bin/sh\n'), bundle]),
    'file that is no archive',
  ],
  ['data between the files', withEnd({ between: bytesOf('more') }), 'bytes between the files'],
  ['data behind the directory', withEnd({ before: bytesOf('more') }), 'bytes between the files'],
  ['a directory elsewhere', withEnd({ start: 0 }), 'place of the directory'],
  ['fewer files in its end', withEnd({ count: 2 }), 'bytes between the files'],
  ['more files in its end', withEnd({ count: 40 }), 'end of the directory'],
  ['several parts', withEnd({ disk: 1 }), 'archive in several parts'],
  [
    'another name before the file',
    withFile({ name: `${base}a`, local: { name: `${base}b` } }),
    'header at',
  ],
  [
    'another size before the file',
    withFile({ name: `${base}a`, local: { name: `${base}a`, size: 1 } }),
    'header at',
  ],
  ['a file over another', withFile({ name: `${base}o`, packedSize: 1_000_000 }), 'place at'],
  [
    'no packed data',
    withFile({ name: `${base}n`, packed: bytesOf('no deflate'), size: 5 }),
    'damaged data',
  ],
  [
    'data behind packed data',
    withFile({ name: `${base}h`, packed: Buffer.from([3, 0, 1]) }),
    'damaged data',
  ],
  [
    'a smaller size',
    withFile({ name: `${base}s`, content: new Uint8Array(1e6), size: 9 }),
    'more than 9 bytes',
  ],
  ['a larger size', withFile({ name: `${base}s`, content: bytesOf('a'), size: 9 }), '1 bytes at'],
  [
    'a bomb',
    withFile({ name: `${base}s`, size: BUNDLE_LIMITS.bytes }),
    'bytes of files, expected at most',
  ],
  [
    'ten bombs',
    pack(Array.from({ length: 10 }, (_, at) => ({ name: `${base}${at}`, size: 60_000_000 }))),
    '600000000 bytes of files',
  ],
  [
    'many files',
    pack(
      Array.from({ length: BUNDLE_LIMITS.files + 1 }, (_, at) => ({
        name: `${base}${at}`,
        method: 0,
      })),
    ),
    '60001 files',
  ],
  ['no file', pack([]), 'file that is no archive'],
  ['no byte', new Uint8Array(), 'file that is no archive'],
  [
    'other content',
    pack([{ name: 'a/b.txt', content: bytesOf('b') }]),
    'archive without what a bundle says of itself',
  ],
];

describe('an archive', () => {
  test('of deep names costs no more than their length', () => {
    const deep = 'a/'.repeat(30_000);
    const files = Array.from({ length: 10 }, (_, at) => ({ name: `${base}${deep}${at}` }));
    expect(refusal(pack(files))).toContain('archive without what a bundle says of itself');
  });

  test('that is written by hand as a bundle is is one', () => {
    expect(open(pack(files)).problems).toEqual([]);
    expect(open(pack(files.map((file) => ({ ...file, method: 0 })))).problems).toEqual([]);
  });

  test.each(hostile)('with %s is refused with one line', (_, bytes, words) => {
    const line = refusal(bytes);
    expect(line).toContain(words);
    expect(line).toMatch(/^it\.zip: Unexpected [^\p{Cc}]+, expected [^\p{Cc}]+$/u);
  });

  test('that was cut off is refused, wherever that was', () => {
    for (let length = 4; length < bundle.length; length += 37) {
      expect(refusal(bundle.subarray(0, length))).toMatch(
        /^it\.zip: Unexpected end of the file, expected/,
      );
    }
  });

  test('of any bytes whatever is refused or opened, and breaks nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(bundle.length), (noise, at) => {
        refusal(noise);
        const spoilt = Uint8Array.from(bundle);
        spoilt.set(noise.subarray(0, spoilt.length - at), at);
        refusal(spoilt);
      }),
      { numRuns: 300 },
    );
  });
});
