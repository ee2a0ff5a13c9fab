/**
 * The shape of a facts file, once: `load.ts` validates with it, and `media/facts.schema.json` (what the editor completes and explains by) is made from it
 * by `scripts/build-schema.mjs`. Objects are loose: fields that we do not know are kept.
 */
import * as v from 'valibot';
import { FIELDS, type FieldName } from './fields.ts';

const text = (name: FieldName) => described(v.pipe(v.string(FIELDS[name].expected), v.nonEmpty(FIELDS[name].expected)), name);
const texts = (name: FieldName) =>
  described(v.array(v.pipe(v.string(FIELDS[name].item), v.nonEmpty(FIELDS[name].item)), FIELDS[name].expected), name);
const day = (name: FieldName) => described(v.pipe(v.string(FIELDS[name].expected), v.isoDate(FIELDS[name].expected)), name);

const AMOUNT = v.pipe(v.number(FIELDS.value.expected), v.finite(FIELDS.value.expected));
/** A figure with the way it was said; a bare number is exact. */
const FIGURE = v.union(
  [
    AMOUNT,
    v.strictObject({ about: AMOUNT }, FIELDS.value.expected),
    v.strictObject({ atLeast: AMOUNT }, FIELDS.value.expected),
    v.strictObject({ atMost: AMOUNT }, FIELDS.value.expected),
    v.strictObject({ moreThan: AMOUNT }, FIELDS.value.expected),
    v.strictObject({ lessThan: AMOUNT }, FIELDS.value.expected),
    v.strictObject({ nearly: AMOUNT }, FIELDS.value.expected),
    v.strictObject({ upTo: AMOUNT }, FIELDS.value.expected),
    v.strictObject({ from: AMOUNT, to: AMOUNT }, FIELDS.value.expected),
  ],
  FIELDS.value.expected,
);

const VALUE = described(
  v.union([FIGURE, v.pipe(v.string(FIELDS.value.expected), v.nonEmpty(FIELDS.value.expected))], FIELDS.value.expected),
  'value',
);

const EVIDENCE_ITEM = v.looseObject(
  {
    source: text('source'),
    paragraph: described(
      v.pipe(v.number(FIELDS.paragraph.expected), v.integer(FIELDS.paragraph.expected), v.minValue(1, FIELDS.paragraph.expected)),
      'paragraph',
    ),
    value: v.exactOptional(VALUE),
  },
  FIELDS.evidence.item,
);
const EVIDENCE = described(v.array(EVIDENCE_ITEM, FIELDS.evidence.expected), 'evidence');

const CHECKED = described(
  v.looseObject({ by: v.exactOptional(text('by')), on: v.exactOptional(day('on')) }, FIELDS.checked.expected),
  'checked',
);

const SOURCE = v.looseObject(
  {
    id: text('id'),
    title: text('title'),
    publisher: v.exactOptional(text('publisher')),
    byline: v.exactOptional(texts('byline')),
    published: v.exactOptional(day('published')),
    file: v.exactOptional(text('file')),
    sha256: v.exactOptional(
      described(v.pipe(v.string(FIELDS.sha256.expected), v.regex(/^[\da-f]{64}$/, FIELDS.sha256.expected)), 'sha256'),
    ),
    via: v.exactOptional(text('via')),
    terms: v.exactOptional(
      described(v.picklist(['on the record', 'background', 'off the record'], FIELDS.terms.expected), 'terms'),
    ),
  },
  FIELDS.sources.item,
);

const RELATION = v.looseObject({ word: text('word'), to: text('to') }, FIELDS.relations.item);

const PERSON = v.looseObject(
  {
    id: text('id'),
    name: text('name'),
    body: v.exactOptional(described(v.literal('organisation', FIELDS.body.expected), 'body')),
    also: v.exactOptional(texts('also')),
    roles: v.exactOptional(texts('roles')),
    relations: v.exactOptional(described(v.array(RELATION, FIELDS.relations.expected), 'relations')),
    age: v.exactOptional(
      described(
        v.pipe(v.number(FIELDS.age.expected), v.minValue(0, FIELDS.age.expected), v.maxValue(130, FIELDS.age.expected)),
        'age',
      ),
    ),
    evidence: EVIDENCE,
    checked: v.exactOptional(CHECKED),
    drawn: v.exactOptional(text('drawn')),
  },
  FIELDS.people.item,
);

const FACT = v.looseObject(
  {
    id: text('id'),
    kind: described(v.picklist(['quantity', 'date', 'quotation', 'statement', 'person'], FIELDS.kind.expected), 'kind'),
    gist: text('gist'),
    value: v.exactOptional(VALUE),
    unit: v.exactOptional(text('unit')),
    about: v.exactOptional(texts('about')),
    owner: v.exactOptional(text('owner')),
    event: v.exactOptional(text('event')),
    speaker: v.exactOptional(text('speaker')),
    evidence: EVIDENCE,
    checked: v.exactOptional(CHECKED),
    drawn: v.exactOptional(text('drawn')),
    note: v.exactOptional(text('note')),
  },
  FIELDS.facts.item,
);

/** Version 1 of the facts file (DESIGN.md §5). */
export const FACTS_FILE = v.pipe(
  v.looseObject(
    {
      version: described(v.literal(1, FIELDS.version.expected), 'version'),
      story: described(v.string(FIELDS.story.expected), 'story'),
      sources: described(v.array(SOURCE, FIELDS.sources.expected), 'sources'),
      people: described(v.array(PERSON, FIELDS.people.expected), 'people'),
      facts: described(v.array(FACT, FIELDS.facts.expected), 'facts'),
    },
    'an object with version, story, sources, people and facts',
  ),
  v.title('Second Source facts file'),
  v.description('What the sources of a story say, fact by fact, and where they say it. Copy is checked against it.'),
);

function described<S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(schema: S, name: FieldName) {
  return v.pipe(schema, v.title(FIELDS[name].title), v.description(FIELDS[name].description));
}
