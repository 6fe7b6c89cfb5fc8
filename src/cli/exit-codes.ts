/** How a command ends; what scripts rely on. */
export type ExitCode = 0 | 1 | 2;

/** What each exit code means, in the words of the documentation. */
export const exitCodes: readonly { readonly code: ExitCode; readonly meaning: string }[] = [
  { code: 0, meaning: 'Done. Everything that was named was read.' },
  {
    code: 1,
    meaning:
      'Found what you asked to fail on: a kind named with `--fail-on`, or, in `verify`, words or figures that are not in the sources, or a file of a bundle that is not what it was.',
  },
  {
    code: 2,
    meaning:
      'Could not do it, or could not read a part of the input. What could be read is still briefed, and the briefing says what is missing. This code wins over 1.',
  },
];
