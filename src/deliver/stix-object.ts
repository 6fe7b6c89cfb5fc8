/** What all objects of a STIX bundle have: an id and two moments, all decided by the briefing. */

import { byText, foldText, uuidOf } from '../model/identity.ts';
import { shown } from '../model/shown.ts';
import type { Briefing, Day } from '../model/types.ts';

/** An object of STIX 2.1; what is not known has no place in it. */
export type StixObject = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly id: string;
};

/** An id that the parts decide: the same part of the same story has the same in every bundle. */
export function stixId(type: string, ...parts: readonly string[]): string {
  return `${type}--${uuidOf(JSON.stringify([type, ...parts]))}`;
}

/** The id of whoever has that name: capitals make no other. */
export function identityId(name: string): string {
  return stixId('identity', foldText(name));
}

/**
 * When an object was made and last changed. STIX wants both, and `created` never changes: it is the first moment of the
 * earliest of the days, and of no known day the first moment that computers count. `modified` is that of the briefing.
 */
export function stampsOf(days: readonly (Day | null)[], asOf: Day | null) {
  const [first = NEVER] = days.filter((day) => day !== null).toSorted(byText);
  return spanOf(momentOf(first), asOf);
}

/** Both moments of an object that was made at the first. */
export function spanOf(created: string, asOf: Day | null) {
  const briefed = momentOf(asOf ?? NEVER);
  return { created, modified: briefed < created ? created : briefed };
}

/** The first moment of a day. */
export function momentOf(day: Day): string {
  return `${day}T00:00:00.000Z`;
}

const NEVER = '1970-01-01';

/** The one who made the bundle: an identity that is the same in all of them. */
export function makerOf({ settings }: Briefing): StixObject {
  return identityOf(settings.tool, {
    identity_class: 'system',
    description: 'Tells who says what in the news, and who is at odds with whom. It rates nothing.',
  });
}

/** Somebody by name. No day is known of it, and nothing but the name: it is one version for ever. */
export function identityOf(
  name: string,
  rest: Readonly<Record<string, string>> = { identity_class: 'unknown' },
): StixObject {
  const never = momentOf(NEVER);
  return {
    type: 'identity',
    spec_version: '2.1',
    id: identityId(name),
    created: never,
    modified: never,
    name: inert(name),
    ...rest,
  };
}

/**
 * Words of a document. Platforms read notes as Markdown and would load its pictures: a blank stands in what would begin
 * an image, a link or a tag.
 */
export function inert(words: string): string {
  return shown(words)
    .replace(/\](?=[([:])/g, '] ')
    .replace(/<(?=\S)/g, '< ');
}
