import addressparser from 'nodemailer/lib/addressparser';
import type { MailAddress } from '../index.ts';
import { UserError } from '../model/problem.ts';

/** The addresses in `Ann Roe <ann@news.example>, desk@news.example`. What is none, or could end a header, is a `UserError`. */
export function readAddresses(option: string, value: string): MailAddress[] {
  if (/\p{Cc}/u.test(value)) {
    throw new UserError(
      `${option}: Unexpected line break or control character, expected ${EXPECTED}`,
    );
  }
  const found = addressparser(value, { flatten: true });
  const wrong = found.find(({ address }) => !ADDRESS.test(address));
  if (found.length === 0 || wrong !== undefined) {
    const shown = wrong === undefined ? value : wrong.address || wrong.name;
    throw new UserError(`${option}: Unexpected "${shown}", expected ${EXPECTED}`);
  }
  return found.map(({ name, address }) => ({ name, address }));
}

const EXPECTED = 'an address such as "Ann Roe <ann@news.example>"';

// ann.roe@news.example
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;
