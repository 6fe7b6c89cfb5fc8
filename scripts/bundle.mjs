/**
 * Puts the command and what it needs into a few files. The command opens some five hundred modules otherwise, which
 * takes longer than a briefing. The library in dist/ stays as the compiler wrote it. The language model is left
 * outside: it is data, and quicker to read as such; so is what draws PNG, which is machine code.
 */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}dist/cli`;

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['dist/cli/bin.js'],
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  chunkNames: 'part-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['wink-nlp', 'wink-eng-lite-web-model', '@resvg/resvg-js'],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  metafile: true,
  write: false,
  logLevel: 'warning',
});

for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`, { recursive: true });
for (const { path, contents } of outputFiles) writeFileSync(path, contents);
writeFileSync(`${folder}/LICENSES.txt`, licences(Object.keys(metafile.inputs)));

/** The licence of every package that a file of it went in from, as each asks. */
function licences(inputs) {
  const packages = inputs.map((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  const named = [...new Set(packages)].filter((path) => path !== undefined).sort();
  return named
    .map((path) => `${path.slice('node_modules/'.length)}\n\n${licenceIn(path)}`)
    .join('\n\n----\n\n');
}

function licenceIn(path) {
  const file = readdirSync(`${root}${path}`).find((name) => /^licen[cs]e/i.test(name));
  const { license } = JSON.parse(readFileSync(`${root}${path}/package.json`, 'utf8'));
  return file === undefined
    ? String(license)
    : readFileSync(`${root}${path}/${file}`, 'utf8').trim();
}
