/** What a topic is on, by what it asks: a matter, or denials as such. */

import type { Topic } from '../model/types.ts';

/** True for topics of a matter that can be denied: not the standing ones, nor those of stance alone. */
export function isMatter(topic: Topic): boolean {
  return topic.source !== 'standing' && !isStanceAlone(topic);
}

/** True for a topic that gathers denials and acknowledgements as such. */
export function isStanceAlone(topic: Topic): boolean {
  return (
    topic.compares.includes('stance') &&
    topic.terms.length === 0 &&
    topic.counts.length === 0 &&
    !topic.compares.includes('places')
  );
}
