import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Briefing } from '../../src/model/types.ts';
import { inside, makeFolder, strike, writeFiles } from './command.ts';

const folder = makeFolder();
const run = join('out', '2024-05-01');
const file = join(folder, 'strike', 'decisions.yaml');

async function atodds(...args: string[]) {
  return await inside(args, folder);
}

async function briefed(): Promise<Briefing> {
  await atodds('brief', 'strike', '-q');
  return JSON.parse(readFileSync(join(folder, run, 'briefing.json'), 'utf8'));
}

let question = '';
let claim = '';

beforeAll(async () => {
  writeFiles(join(folder, 'strike'), strike);
  const { disagreements, claims } = await briefed();
  question = disagreements[0]?.id ?? '';
  claim = claims[0]?.id ?? '';
});

describe('atodds decide', () => {
  test.each([
    [[], 'Unexpected lack of a decision, expected one of --accept, --dismiss REASON'],
    [['--dismiss', ' '], '--dismiss: Unexpected empty reason, expected why it is no disagreement'],
    [['--dismiss'], "option '--dismiss <reason>' argument missing"],
    [['--note', ''], '--note: Unexpected empty note'],
    [['--accept', '--dismiss', 'x'], 'Unexpected --accept beside --dismiss'],
    [['--accept', '--merge'], 'Unexpected second decision'],
    [['--merge'], 'Unexpected single id, expected two to put together'],
    [['--same-actor'], '--same-actor: Unexpected single name'],
    [['--split', 'none'], 'Unexpected side "none" of d-'],
    [['--said', '2024-02-30'], '--said: Unexpected "2024-02-30", expected a day'],
    [['--said', '2024-02-28'], 'Unexpected claim "d-'],
    [['--accept', '--story', 'lost'], 'lost: Unexpected folder that is not there'],
  ])('refuses %j with 2 and one line that helps, and writes nothing', async (flags, message) => {
    const { code, stderr, stdout } = await atodds('decide', run, question, ...flags);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([code, stdout, existsSync(file)]).toEqual([2, '', false]);
  });

  test('lists near ids for one that is not there', async () => {
    const { code, stderr } = await atodds('decide', run, 'd-0', '--accept');
    expect([code, stderr]).toEqual([
      2,
      `Unexpected disagreement "d-0", expected one of ${question}\n`,
    ]);
  });

  test('wants one id for a decision on one question', async () => {
    const { stderr } = await atodds('decide', run, question, 'd-1', '--accept');
    expect(stderr).toBe('Unexpected second id "d-1", expected one\n');
  });

  test('dismisses: the next run flags it no more, counts it nowhere, and says why', async () => {
    const failing = await atodds('brief', 'strike', '--fail-on', 'any', '-q');
    expect(failing.code).toBe(1);
    const reason = 'one counts the port <alone> & “the union” all';
    expect(await atodds('decide', run, question, '--dismiss', reason)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining(join('strike', 'decisions.yaml')),
    });
    const after = await atodds('brief', 'strike', '--fail-on', 'any');
    expect(after.code).toBe(0);
    expect(after.stderr).toContain(' 0 disagreements');
    const page = readFileSync(join(folder, run, 'briefing.md'), 'utf8');
    expect(page).toContain('### Dismissed, and why');
    expect(page).toContain('No two were found to be at odds.');
    const html = readFileSync(join(folder, run, 'briefing.html'), 'utf8');
    expect(html).toContain('one counts the port &#x3C;alone>');
    expect((await atodds('verify', run)).code).toBe(0);
  });

  test('is shown where the disagreement is explained', async () => {
    const { stdout } = await atodds('explain', run, question);
    expect(stdout).toContain('## The decision');
    expect(stdout).toContain('**Dismissed by the editor.** one counts the port');
  });

  test('keeps what a person writes into the file, and adds a note to it', async () => {
    const mine = readFileSync(file, 'utf8').replace(
      '    topic:',
      '    # asked on Friday\n    topic:',
    );
    writeFileSync(file, mine);
    await atodds('decide', run, question, '--note', 'ask again', '-q');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('# asked on Friday');
    expect(text.match(/decide: /g)).toHaveLength(1);
    const { disagreements } = await briefed();
    expect(disagreements[0]?.decision).toMatchObject({ kind: 'dismiss', note: 'ask again' });
  });

  test('dates a claim', async () => {
    await atodds('decide', run, claim, '--said', '2024-04-30', '--reason', 'the minutes', '-q');
    const { claims, decisions } = await briefed();
    expect(claims[0]?.when.said).toMatchObject({ from: '2024-04-30', basis: 'decided' });
    expect(decisions.applied).toHaveLength(2);
    const page = readFileSync(join(folder, run, 'briefing.md'), 'utf8');
    expect(page).toContain('on 30 April 2024, as the editor decided');
  });

  test('what applies to nothing is named in the summary and in the briefing', async () => {
    await atodds('decide', run, 'The Choir', 'Choir of Aldmouth', '--same-actor', '-q');
    const { stderr } = await atodds('brief', 'strike');
    expect(stderr).toContain('1 decision applies to nothing any more');
    const page = readFileSync(join(folder, run, 'briefing.md'), 'utf8');
    expect(page).toContain('### Decisions that no longer apply');
    expect(page).toContain('One actor: The Choir and Choir of Aldmouth');
  });

  test('compare tells which decisions applied before and no longer do', async () => {
    const before = readFileSync(join(folder, run, 'briefing.json'));
    writeFileSync(join(folder, 'before.json'), before);
    writeFiles(join(folder, 'strike'), { 'two.txt': 'The union said nothing on Thursday.\n' });
    await briefed();
    const { stdout } = await atodds('compare', 'before.json', run);
    expect(stdout).toContain('## Decisions that no longer apply');
    expect(stdout).toContain('Dismissed: How many workers');
    writeFiles(join(folder, 'strike'), strike);
  });

  test('a fault in the file is named by its place, and the rest is used', async () => {
    writeFileSync(file, `${readFileSync(file, 'utf8')}topics:\n  - merge: [one]\n`);
    const { code, stderr } = await atodds('brief', 'strike', '-q');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^strike\/decisions\.yaml:\d+:12: Unexpected list, expected two topics or more\n$|^decisions\.yaml:\d+:12: Unexpected list, expected two topics or more\n$/,
    );
    expect((await briefed()).disagreements[0]?.decision?.kind).toBe('dismiss');
  });

  test('does not write into a file that is no decisions file', async () => {
    writeFileSync(file, '- mine\n');
    const { code, stderr } = await atodds('decide', run, question, '--accept');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('decisions.yaml:1:1: Unexpected list, expected a mapping'),
    ]);
    expect(readFileSync(file, 'utf8')).toBe('- mine\n');
  });
});

test('decisions beside named files are found', async () => {
  const named = makeFolder();
  writeFiles(named, { ...strike, 'decisions.yaml': 'actors:\n  - names: [Nobody, No One]\n' });
  await inside(['brief', 'one.md', 'two.txt', '-q'], named);
  const text = readFileSync(join(named, 'out', '2024-05-01', 'briefing.json'), 'utf8');
  expect((JSON.parse(text) as Briefing).decisions.idle).toHaveLength(1);
});
