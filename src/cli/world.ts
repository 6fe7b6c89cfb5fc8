import type { Day } from '../model/types.ts';

/** Takes text; answers false once nobody reads any longer, so that a writer can stop. */
export type Sink = (text: string) => Promise<boolean>;

/** All that the programme may know of the machine it runs on, but for the files it is told to read and write. */
export interface World {
  /** For data only. */
  readonly stdout: Sink;
  /** For problems, the summary and everything else that is said to a person. */
  readonly stderr: Sink;
  /** The folder that paths are relative to, absolute. */
  readonly cwd: string;
  readonly env: {
    readonly NO_COLOR?: string | undefined;
    readonly TERM?: string | undefined;
    /** Who may send mail, unless the address of the server says it. */
    readonly ATODDS_SMTP_USER?: string | undefined;
    readonly ATODDS_SMTP_PASSWORD?: string | undefined;
  };
  /** True where stderr is read by a person at a terminal. */
  readonly isTerminal: boolean;
  readonly today: Day;
  /** Milliseconds from some fixed moment; absent where nobody waits, and then no progress is told. */
  readonly now?: () => number;
  /** How wide the terminal is; absent where it is not known. */
  readonly columns?: number | undefined;
  /** True where a person reads stdout at a terminal: a bar would stand in the data's way. */
  readonly isDataShown?: boolean;
}

/** True where colours are welcome: at a terminal, unless NO_COLOR says otherwise. */
export function hasColour(world: World): boolean {
  return world.isTerminal && !world.env.NO_COLOR && world.env.TERM !== 'dumb';
}
