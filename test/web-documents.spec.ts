import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { limitsRule } from '#graphql';

const WEB = resolve('apps/web');
const documents = JSON.parse(readFileSync(join(WEB, 'persisted.json'), 'utf8')) as Record<string, string>;

/** Under which id each operation of the client is sent, as its artifact says. */
function sentIds(): string[] {
  const folder = join(WEB, 'src/__generated__');
  return readdirSync(folder).flatMap(
    (file) => /"id": "([\da-f]{64})"/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? [],
  );
}

test('the server knows what the client sends, and nothing else (empty persisted.json to {} and run relay-compiler to mend it)', () => {
  expect(Object.keys(documents).sort()).toEqual(sentIds().sort());
});

test('every trusted document fits the schema, and asks for no more than the server allows', () => {
  const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
  const misfits = Object.values(documents).flatMap((text) =>
    validate(schema, parse(text), [...specifiedRules, limitsRule]).map(
      ({ message }) => `${message}: ${text.slice(0, 60)}`,
    ),
  );
  expect(misfits).toEqual([]);
});
