import type { Mail } from '../index.ts';
import { UserError } from '../model/problem.ts';
import type { MailServer } from './mail-server.ts';

/**
 * Sends a mail, dated by the hour of sending. A password goes over encrypted connections only, but on this machine.
 * What the server refuses, for any of the recipients, is a `UserError` without user and password in it.
 */
export async function sendMail(mail: Mail, server: MailServer): Promise<void> {
  const { host, port, isSecure, user, password } = server;
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host,
    port,
    secure: isSecure,
    ...(user === null || password === null ? {} : { auth: { user, pass: password } }),
    requireTLS: user !== null && !LOOPBACK.test(host),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { rejected } = await transport.sendMail({ ...mail, xMailer: false });
    if (rejected.length > 0) {
      throw fault(
        server,
        `refusal of ${rejected.join(', ')}`,
        'every recipient taken; the others have the mail',
      );
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw explain(error, server);
  } finally {
    transport.close();
  }
}

// In milliseconds.
const PATIENCE = 30_000;

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/;

/** What nodemailer's codes mean to a person, as "Unexpected X, expected Y". */
const FAULTS: Readonly<Record<string, readonly [unexpected: string, expected: string]>> = {
  ECONNECTION: ['end of the connection', 'a mail server that answers'],
  ESOCKET: ['failure to connect', 'a mail server that can be reached'],
  EDNS: ['host that nobody knows', 'the name of a mail server'],
  ETIMEDOUT: ['silence', 'a mail server that answers'],
  ETLS: ['connection without encryption', 'a server that encrypts before it is given a password'],
  EPROTOCOL: ['answer', 'a server that speaks SMTP'],
  EAUTH: ['refusal of user and password', 'those that the server knows'],
  EENVELOPE: ['refusal of sender or recipients', 'addresses that the server takes'],
  EMESSAGE: ['refusal of the mail', 'a server that takes it'],
};

function explain(error: unknown, server: MailServer): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const known = FAULTS[String(error.code)];
  if (known === undefined) return error;
  const answer =
    'response' in error && typeof error.response === 'string' ? error.response : error.message;
  const [unexpected, expected] = known;
  return fault(server, `${unexpected} (${harmless(answer, server)})`, expected);
}

function fault(
  { host, port, isSecure }: MailServer,
  unexpected: string,
  expected: string,
): UserError {
  const shown = host.includes(':') ? `[${host}]` : host;
  return new UserError(
    `${isSecure ? 'smtps' : 'smtp'}://${shown}:${port}: Unexpected ${unexpected}, expected ${expected}`,
  );
}

/** The words of a server in one line, without what must not be read over a shoulder or in a log. */
function harmless(words: string, { user, password }: MailServer): string {
  const secrets = [password, user].filter((secret) => secret !== null && secret !== '');
  const encoded = secrets.map((secret) => Buffer.from(secret ?? '').toString('base64'));
  const hidden = [...secrets, ...encoded].reduce<string>(
    (line, secret) => line.replaceAll(secret ?? '', '…'),
    words,
  );
  return hidden.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200);
}
