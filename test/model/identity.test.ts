import { expect, test } from 'vitest';
import { uuidOf } from '../../src/model/identity.ts';

test('a UUID of a name is that of RFC 9562', () => {
  // The example of its appendix A.4: a host in the name space of DNS.
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(uuidOf('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('another name has another UUID', () => {
  expect(uuidOf('é')).not.toBe(uuidOf('e'));
  expect(uuidOf('é')).toBe(uuidOf('é'));
});
