/** What STIX 2.1 asks of the objects that are written here, as a JSON Schema: properties that it has, and no other. */

const text = { type: 'string', minLength: 1 };
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' };
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';

function idOf(...types: readonly string[]) {
  return { type: 'string', pattern: `^(?:${types.join('|')})--${uuid}` };
}

function listOf(items: object) {
  return { type: 'array', minItems: 1, items };
}

const reference = {
  type: 'object',
  properties: {
    source_name: text,
    description: text,
    url: { type: 'string', pattern: '^https?://[\\x21-\\x7E]+$' },
    external_id: text,
  },
  required: ['source_name'],
  anyOf: [{ required: ['description'] }, { required: ['url'] }, { required: ['external_id'] }],
  additionalProperties: false,
};

/** An object of a type, with the properties it must have and those it may have. */
function objectOf(
  type: string,
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) {
  const common = {
    type: { const: type },
    spec_version: { const: '2.1' },
    id: idOf(type),
    created: moment,
    modified: moment,
  };
  return {
    type: 'object',
    properties: { ...common, ...required, ...optional, created_by_ref: idOf('identity') },
    required: [...Object.keys(common), ...Object.keys(required)],
    additionalProperties: false,
  };
}

const any = idOf('identity', 'note', 'opinion');
const classes = ['individual', 'group', 'system', 'organization', 'class', 'unknown'];
const opinions = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'];
const contexts = ['suspicious-activity', 'malware-analysis', 'unspecified'];

export const stixSchema = {
  type: 'object',
  properties: {
    type: { const: 'bundle' },
    id: idOf('bundle'),
    objects: listOf({
      oneOf: [
        objectOf(
          'identity',
          { name: text },
          { description: text, identity_class: { enum: classes } },
        ),
        objectOf(
          'note',
          { content: text, object_refs: listOf(any) },
          { abstract: text, authors: listOf(text), external_references: listOf(reference) },
        ),
        objectOf(
          'opinion',
          { opinion: { enum: opinions }, object_refs: listOf(any) },
          { explanation: text, authors: listOf(text) },
        ),
        objectOf(
          'report',
          { name: text, published: moment, object_refs: listOf(any) },
          { description: text },
        ),
        objectOf(
          'grouping',
          { context: { enum: contexts }, object_refs: listOf(any) },
          { name: text, description: text },
        ),
      ],
    }),
  },
  required: ['type', 'id', 'objects'],
  additionalProperties: false,
};
