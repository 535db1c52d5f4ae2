/**
 * `npm run -s schema:pack > schemas/pack-1.schema.json`: prints the JSON Schema of a pack. It is made of the
 * schema that every import is checked by; a test holds that the published file is what this prints.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { packDefinitions, packSchema } from '../../library/pack/pack-schema.ts';

const schema = toJsonSchema(packSchema, {
  definitions: packDefinitions,
  target: 'draft-2020-12',
  // Days that the calendar does not have are found by no JSON Schema, but by the import.
  ignoreActions: ['check'],
});
const { $schema, ...rest } = schema;
const title = 'A pack of Backgrounder stories, version 1';
const description =
  'What an import checks beside: spans lie in their sentences, sentences stand in the text, ids are unique and known, no name is a common word, no text holds markup or hidden characters.';

console.log(JSON.stringify({ $schema, title, description, ...rest }, null, 2));
