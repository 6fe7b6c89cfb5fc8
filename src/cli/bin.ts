#!/usr/bin/env node
/** The command: the only place that asks the clock and the process. */

import process from 'node:process';
import type { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { main } from './main.ts';
import type { Sink } from './world.ts';

// A run is over before V8 has warmed up: compile code to machine code at once, patterns too.
setFlagsFromString('--sparkplug');
setFlagsFromString('--no-regexp-tier-up');

try {
  process.exitCode = await main(process.argv.slice(2), {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stderr.isTTY === true,
    today: localDay(new Date()),
    now: () => performance.now(),
    // A terminal that does not know its width says 0.
    columns: process.stderr.columns || undefined,
    isDataShown: process.stdout.isTTY === true,
  });
} catch (bug) {
  console.error(bug);
  process.exitCode = 2;
}

/** A reader that has gone away (`| head`) is not an error: the sink closes. */
function sinkOf(stream: Writable): Sink {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') throw error;
  });
  return (text) =>
    new Promise((resolve) => {
      if (!isOpen) resolve(false);
      else stream.write(text, (error) => resolve(isOpen && !error));
    });
}

function localDay(now: Date): string {
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
