/**
 * Language tags by BCP 47 (RFC 5646, https://www.rfc-editor.org/rfc/rfc5646): language, script, region and what
 * follows them. The shape is checked, not the registry, so that a new region needs no new version.
 */

const LANGUAGE = /^[a-z]{2,3}$/i;
const SCRIPT = /^[a-z]{4}$/i;
const REGION = /^(?:[a-z]{2}|\d{3})$/i;
const OTHER = /^[a-z\d]{1,8}$/i;

/** The tag in its usual letters, "en-GB" for "en_gb"; null for what is no tag: "english", "British". */
export function readLanguage(written: string): string | null {
  const [language = '', ...rest] = written.trim().split(/[-_]/);
  if (written.length > 64 || !LANGUAGE.test(language)) return null;
  if (!rest.every((part) => OTHER.test(part))) return null;
  const script = rest.findIndex((part) => SCRIPT.test(part)) === 0 ? 1 : 0;
  const region = REGION.test(rest[script] ?? '') ? script : -1;
  return [language.toLowerCase(), ...rest.map((part, at) => cased(part, at, script, region))].join(
    '-',
  );
}

function cased(part: string, at: number, script: number, region: number): string {
  if (at === region) return part.toUpperCase();
  return at < script
    ? `${part.charAt(0).toUpperCase()}${part.slice(1).toLowerCase()}`
    : part.toLowerCase();
}

/** The region of a tag that `readLanguage` gave, "GB" of "en-GB"; null where it has none. */
export function regionOf(tag: string): string | null {
  const [, region] = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2}|\d{3})(?:-|$)/.exec(tag) ?? [];
  return region ?? null;
}
