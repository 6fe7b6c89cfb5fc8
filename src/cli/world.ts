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
}

/** True where colours are welcome: at a terminal, unless NO_COLOR says otherwise. */
export function hasColour(world: World): boolean {
  return world.isTerminal && !world.env.NO_COLOR && world.env.TERM !== 'dumb';
}
