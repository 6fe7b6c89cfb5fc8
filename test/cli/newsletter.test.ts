import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { atodds, inside, makeFolder, strike, writeFiles } from './command.ts';

const folder = makeFolder();
writeFiles(join(folder, 'strike'), strike);
await inside(['brief', 'strike', '--out', 'out', '-q'], folder);
await inside(['brief', 'strike', '--out', 'out', '--as-of', '2024-05-09', '-q'], folder);
const FIRST = 'out/2024-05-01';
const SECOND = 'out/2024-05-09';

const fileIn = (run: string, name: string): string => readFileSync(join(folder, run, name), 'utf8');
const parseMail = (bytes: Uint8Array | string) => PostalMime.parse(bytes);

describe('atodds newsletter', () => {
  test('writes four forms into the run and two feeds beside it', () => {
    const { code, stdout, stderr } = atodds(['newsletter', SECOND], folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('out/2024-05-09/newsletter.eml\nout/feed.xml\nout/feed.json\n');
    const forms = ['eml', 'html', 'md', 'txt'].map((ending) => `newsletter.${ending}`);
    expect(readdirSync(join(folder, SECOND))).toEqual([
      'briefing.html',
      'briefing.json',
      'briefing.md',
      'charts',
      ...forms.slice(0, 3),
      'newsletter.png',
      ...forms.slice(3),
    ]);
    expect(fileIn(SECOND, 'newsletter.txt')).toContain('“about 300”');
    expect(fileIn(SECOND, 'newsletter.md')).toContain('](briefing.md#');
    expect(fileIn(SECOND, 'newsletter.html')).toContain('href="briefing.html#');
  });

  test('attaches the briefing as it lies in the run', async () => {
    await inside(['newsletter', FIRST, '--from', 'Zoë <desk@news.example>'], folder);
    const mail = await parseMail(fileIn(FIRST, 'newsletter.eml'));
    expect(mail.from).toEqual({ name: 'Zoë', address: 'desk@news.example' });
    expect(
      mail.attachments
        .filter(({ contentId }) => contentId === undefined)
        .map(({ filename, content }) => [filename, Buffer.from(content as ArrayBuffer).toString()]),
    ).toEqual(
      ['briefing.md', 'briefing.html', 'briefing.json'].map((name) => [name, fileIn(FIRST, name)]),
    );
  });

  test('has the chart of the weightiest question in it, by content-id', async () => {
    await inside(['newsletter', FIRST], folder);
    const mail = await parseMail(fileIn(FIRST, 'newsletter.eml'));
    const [chart] = mail.attachments.filter(({ contentId }) => contentId !== undefined);
    const png = readFileSync(join(folder, FIRST, 'newsletter.png'));
    expect(Buffer.from(chart?.content as ArrayBuffer).equals(png)).toBe(true);
    expect(mail.html).toContain(`src="cid:${chart?.contentId?.replace(/[<>]/g, '')}"`);
  });

  test('has no chart where nothing is at odds', async () => {
    writeFiles(join(folder, 'calm'), {
      'one.md':
        '---\ndate: 2024-05-01\n---\n\nThe union said that at least 200 workers are on strike in Aldmouth.\n',
      'two.md':
        '---\ndate: 2024-05-02\n---\n\nThe port said that 300 workers are on strike in Aldmouth.\n',
    });
    await inside(['brief', 'calm', '--out', 'calm-out', '-q'], folder);
    await inside(['newsletter', 'calm-out/2024-05-02', '--no-feed', '-q'], folder);
    expect(fileIn('calm-out/2024-05-02', 'newsletter.txt')).toContain('No two sources');
    expect(existsSync(join(folder, 'calm-out/2024-05-02/newsletter.png'))).toBe(false);
  });

  test('tells what changed where the run was made with --since', async () => {
    const weeks = fileURLToPath(new URL('../weeks/dam', import.meta.url));
    await inside(['brief', join(weeks, 'before'), '--out', 'dam', '-q'], folder);
    const since = ['--since', 'dam/2025-03-05'];
    await inside(['brief', join(weeks, 'after'), '--out', 'dam', ...since, '-q'], folder);
    await inside(['newsletter', 'dam/2025-03-11', '--no-feed', '-q'], folder);
    const told = fileIn('dam/2025-03-11', 'newsletter.txt');
    expect(told).toContain('raised the figure for people evacuated from 8,000 to 12,000');
    writeFileSync(join(folder, 'dam/2025-03-11/changes.json'), '{"format": 1}');
    const { code, stderr } = atodds(['newsletter', 'dam/2025-03-11', '--no-feed'], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^changes\.json:1:1: Unexpected end of list of changes, expected /);
  });

  test('writes the same bytes twice, in any time zone', () => {
    const args = ['newsletter', SECOND, '--to', 'list@news.example', '-q'];
    const all = () =>
      ['md', 'txt', 'html', 'eml'].map((ending) => fileIn(SECOND, `newsletter.${ending}`));
    expect(atodds(args, folder, { TZ: 'Pacific/Apia' }).stderr).toBe('');
    const before = [...all(), fileIn('out', 'feed.xml'), fileIn('out', 'feed.json')];
    atodds(args, folder, { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' });
    expect([...all(), fileIn('out', 'feed.xml'), fileIn('out', 'feed.json')]).toEqual(before);
  });

  test('lists the runs in the feeds, the latest first', async () => {
    await inside(['newsletter', FIRST, '--url', 'https://news.example/runs'], folder);
    const feed = parseAtomFeed(fileIn('out', 'feed.xml'));
    expect(feed.entries?.map(({ links }) => links?.[0]?.href)).toEqual([
      'https://news.example/runs/2024-05-09/briefing.html',
      'https://news.example/runs/2024-05-01/briefing.html',
    ]);
    expect(parseJsonFeed(fileIn('out', 'feed.json')).items).toHaveLength(2);
    expect(fileIn(FIRST, 'newsletter.txt')).toContain(
      'the briefing <https://news.example/runs/2024-05-01/briefing.html>',
    );
  });

  test('leaves a feed of somebody else as it is', async () => {
    const other = makeFolder();
    writeFiles(join(other, 'strike'), strike);
    await inside(['brief', 'strike', '-q'], other);
    writeFileSync(join(other, 'out/feed.xml'), '<feed>of atodds users</feed>');
    const { code, stderr } = await inside(['newsletter', FIRST], other);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'out/feed.xml: Unexpected feed of somebody else, expected none or one of ours; --no-feed writes none\n',
    );
    expect(await inside(['newsletter', FIRST, '--no-feed', '-q'], other)).toMatchObject({
      code: 0,
    });
    expect(readdirSync(join(other, 'out'))).toEqual(['2024-05-01', 'feed.xml']);
  });

  test('takes the template of the story, which is no document, and names the line of its mistakes', async () => {
    const own = makeFolder();
    writeFiles(join(own, 'strike'), {
      ...strike,
      'templates/newsletter.md': '# Strike news\n\n<!-- items -->\n',
    });
    expect((await inside(['brief', 'strike'], own)).stderr).toContain('2 documents');
    await inside(['newsletter', FIRST], own);
    expect(readFileSync(join(own, FIRST, 'newsletter.txt'), 'utf8')).toMatch(
      /^Strike news\n\n1\. /,
    );
    writeFiles(join(own, 'strike'), { 'templates/newsletter.md': '# {{titel}}\n' });
    const { code, stderr } = await inside(['newsletter', FIRST], own);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^strike\/templates\/newsletter\.md:1:3: Unexpected hole "titel", expected one of title/,
    );
  });

  test('attaches nothing that lies outside the run', async () => {
    const other = makeFolder();
    writeFiles(other, {
      ...Object.fromEntries(Object.entries(strike).map(([k, v]) => [`strike/${k}`, v])),
      secret: 'x',
    });
    await inside(['brief', 'strike', '-q'], other);
    rmSync(join(other, FIRST, 'briefing.md'));
    symlinkSync(join(other, 'secret'), join(other, FIRST, 'briefing.md'));
    const { code, stderr } = await inside(['newsletter', FIRST], other);
    expect(code).toBe(2);
    expect(stderr).toContain('briefing.md: Unexpected link that leads out of the folder');
  });

  test('is walked back to the sources by verify, also where somebody edited it', async () => {
    await inside(['newsletter', SECOND, '--no-feed'], folder);
    expect(await inside(['verify', SECOND], folder)).toMatchObject({ code: 0 });
    const path = join(folder, SECOND, 'newsletter.md');
    writeFileSync(path, `${fileIn(SECOND, 'newsletter.md')}\nHe said “we are all on strike”.\n`);
    const { code, stderr } = await inside(['verify', SECOND], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('newsletter.md:');
    await inside(['newsletter', SECOND, '--no-feed'], folder);
  });

  test.each([
    [['--from', 'nobody'], '--from: Unexpected "nobody", expected an address'],
    [['--from', 'a@b.example, c@d.example'], '--from: Unexpected second address'],
    [['--to', 'a@news.example\r\nBcc: spy@evil.example'], '--to: Unexpected line break'],
    [['--send', 'smtp://mail.example'], 'expected --from ADDRESS'],
    [['--send', 'smtp://mail.example', '--from', 'a@b.example'], 'expected --to or --bcc ADDRESS'],
    [['--url', 'javascript:alert(1)'], '--url: Unexpected address'],
    [['--url', 'https://me:secret@news.example/'], '--url: Unexpected address'],
  ])('refuses %j with one line', async (args, message) => {
    const { code, stderr } = await inside(['newsletter', SECOND, ...args], folder);
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('secret');
    expect(code).toBe(2);
  });
});

describe('--send', () => {
  let server: SMTPServer | null = null;
  afterEach(
    () => new Promise<void>((done) => (server === null ? done() : server.close(() => done()))),
  );

  /** A mail as it arrived. */
  interface Arrived {
    readonly to: readonly string[];
    readonly bytes: Uint8Array;
    readonly user: unknown;
  }

  /** A real server on a free port of this machine; what arrives there. */
  async function listen(
    options: SMTPServerOptions = {},
  ): Promise<{ port: number; arrived: Arrived[] }> {
    const arrived: Arrived[] = [];
    const running = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          arrived.push({ to, bytes: Buffer.concat(chunks), user: session.user });
          done();
        });
      },
      ...options,
    });
    server = running;
    running.on('error', () => {});
    await new Promise<void>((ready) => running.listen(0, '127.0.0.1', ready));
    const address = running.server.address();
    return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, arrived };
  }

  const people = ['--from', 'The Desk <desk@news.example>', '--to', 'Zoë <zoe@news.example>'];
  const send = (url: string, more: readonly string[] = [], env = {}) =>
    inside(['newsletter', SECOND, ...people, '--send', url, '--no-feed', ...more], folder, { env });

  test('brings the mail as the draft has it to each recipient, dated by its sending', async () => {
    const { port, arrived } = await listen();
    const { code, stderr } = await send(`smtp://127.0.0.1:${port}`, [
      '--bcc',
      'quiet@news.example',
    ]);
    expect(stderr).toContain('sent to 2 by 127.0.0.1');
    expect(code).toBe(0);
    const [one] = arrived;
    expect(one?.to).toEqual(['zoe@news.example', 'quiet@news.example']);
    const came = await parseMail(one?.bytes ?? '');
    const draft = await parseMail(fileIn(SECOND, 'newsletter.eml'));
    for (const part of [
      'subject',
      'from',
      'to',
      'text',
      'html',
      'messageId',
      'attachments',
    ] as const) {
      expect(came[part], part).toEqual(draft[part]);
    }
    expect(came.bcc).toBeUndefined();
    const names = came.headers.map(({ key }) => key);
    expect(names).not.toContain('x-unsent');
    expect(names).not.toContain('bcc');
    expect(names).toContain('date');
    expect(Buffer.from(one?.bytes ?? '').toString('latin1')).not.toContain('quiet@');
  });

  test.each([
    ['the address', (port: number) => `smtp://desk:p%40ss%20word@127.0.0.1:${port}`, {}],
    [
      'the environment',
      (port: number) => `smtp://127.0.0.1:${port}`,
      { ATODDS_SMTP_USER: 'desk', ATODDS_SMTP_PASSWORD: 'p@ss word' },
    ],
  ])('takes user and password from %s and never says them', async (_from, urlAt, env) => {
    const { port, arrived } = await listen({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        password === 'p@ss word'
          ? done(null, { user: username })
          : done(new Error(`no ${username} ${password}`)),
    });
    const { code, stdout, stderr } = await send(urlAt(port), [], env);
    expect(code).toBe(0);
    expect(arrived[0]?.user).toBe('desk');
    expect(stdout + stderr).not.toContain('p@ss');
    const written = ['md', 'txt', 'html', 'eml'].map((ending) =>
      fileIn(SECOND, `newsletter.${ending}`),
    );
    expect(written.join()).not.toMatch(/p@ss|p%40ss/);
  });

  test('says what the server refused, without user and password', async () => {
    const { port } = await listen({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        done(new Error(`no ${username}/${password}\u001B[31m`)),
    });
    const { code, stderr } = await send(`smtp://somebody:hunter2@127.0.0.1:${port}`);
    expect(code).toBe(2);
    expect(stderr).toContain(`smtp://127.0.0.1:${port}: Unexpected refusal of user and password (`);
    expect(stderr).not.toMatch(/hunter2|somebody/);
    expect(stderr).not.toContain('\u001B');
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('names the recipients that the server did not take', async () => {
    const { port, arrived } = await listen({
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('gone') ? done(new Error('no such person')) : done(),
    });
    const { code, stderr } = await send(`smtp://127.0.0.1:${port}`, ['--to', 'gone@news.example']);
    expect(stderr).toContain('Unexpected refusal of gone@news.example');
    expect(code).toBe(2);
    expect(arrived[0]?.to).toEqual(['zoe@news.example']);
  });

  test('says that the mail was not taken', async () => {
    const { port } = await listen({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(new Error('too large')));
      },
    });
    const { code, stderr } = await send(`smtp://127.0.0.1:${port}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /Unexpected refusal of the mail \(.*too large\), expected a server that takes it/,
    );
  });

  test('says that nobody answers', async () => {
    const { code, stderr } = await send('smtp://127.0.0.1:1');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^smtp:\/\/127\.0\.0\.1:1: Unexpected failure to connect \(.*ECONNREFUSED.*\), expected/,
    );
  });

  test.each([
    ['mail.example:25', 'Unexpected address'],
    ['https://mail.example', 'Unexpected address'],
    [
      'smtp://desk:hunter2@mail.example/?tls.rejectUnauthorized=false',
      'Unexpected path or settings',
    ],
    ['smtp://desk@mail.example', 'Unexpected user without a password'],
    ['smtp://desk:hunter2%@mail.example', 'Unexpected sign %'],
  ])('refuses the server %s', async (url, message) => {
    const { code, stderr } = await send(url);
    expect(stderr).toContain(`--send: ${message}`);
    expect(stderr).not.toContain('hunter2');
    expect(code).toBe(2);
  });

  test('gives no password to another machine that does not encrypt', async () => {
    const asked: string[] = [];
    const { port } = await listen({
      allowInsecureAuth: true,
      onAuth: ({ username }, _session, done) => {
        asked.push(username ?? '');
        done(null, { user: username });
      },
    });
    // An address that is this machine, in a form that is not known to be.
    const { code, stderr } = await send(`smtp://desk:hunter2@[::ffff:127.0.0.1]:${port}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Unexpected (?:connection without encryption|failure to connect) \(/);
    expect(asked).toEqual([]);
  });
});
