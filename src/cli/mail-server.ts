import { UserError } from '../model/problem.ts';
import type { World } from './world.ts';

/** A server that takes mail, and who we are to it. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** True where the connection is encrypted from the start. */
  readonly isSecure: boolean;
  readonly user: string | null;
  readonly password: string | null;
}

const PORTS = { 'smtp:': 25, 'smtps:': 465 } as const;

/** The port of servers that take mail from people who give a password. */
const SUBMISSION_PORT = 587;

/** Reads `smtp://user:password@host:port`; name and password else come from the environment. An error never quotes them. */
export function readMailServer(value: string, env: World['env']): MailServer {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !isSmtp(url.protocol) || url.hostname === '') {
    throw refuse('address', 'one such as smtp://mail.example:587');
  }
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') {
    throw refuse('path or settings behind the host', 'smtp://HOST:PORT alone');
  }
  const user = unescaped(url.username) ?? env.ATODDS_SMTP_USER ?? null;
  const password = unescaped(url.password) ?? env.ATODDS_SMTP_PASSWORD ?? null;
  if ((user === null) !== (password === null)) {
    throw refuse(
      user === null ? 'password without a user' : 'user without a password',
      'both, in the address or in ATODDS_SMTP_USER and ATODDS_SMTP_PASSWORD',
    );
  }
  const usual = url.protocol === 'smtp:' && user !== null ? SUBMISSION_PORT : PORTS[url.protocol];
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? usual : Number(url.port),
    isSecure: url.protocol === 'smtps:',
    user,
    password,
  };
}

function isSmtp(protocol: string): protocol is keyof typeof PORTS {
  return protocol in PORTS;
}

/** The words behind `%40` and its like; null where there are none. */
function unescaped(part: string): string | null {
  if (part === '') return null;
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) throw refuse('sign % in user or password', 'it written as %25');
    throw error;
  }
}

function refuse(what: string, expected: string): UserError {
  return new UserError(`--send: Unexpected ${what}, expected ${expected}`);
}
