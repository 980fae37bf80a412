import { readFileSync, writeFileSync } from 'node:fs';
import { accessManifest } from '#graphql';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { type TestApp, startTestApp } from './support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** Generated, checked in, reviewed as a difference. `UPDATE=1 npx jest test/generated` writes them anew. */
function expectCheckedIn(path: string, live: string): void {
  if (process.env['UPDATE']) writeFileSync(path, live);
  expect(readFileSync(path, 'utf8')).toBe(live);
}

test('the schema in the repository is the one that is served', () => {
  const { schema } = app.app.get(GraphQLSchemaHost);
  expectCheckedIn('apps/api/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
});

test('the access manifest in the repository is the live one (a difference is a change of rights: review it as one)', () => {
  expectCheckedIn('apps/api/access-manifest.txt', `${accessManifest(app.app).join('\n')}\n`);
});

test('every type and every field of the schema says what it means', () => {
  const { schema } = app.app.get(GraphQLSchemaHost);
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !/(Connection|Edge|Payload|Input)$/.test(type.name))
    .flatMap((type) =>
      'getFields' in type
        ? Object.values(type.getFields())
            .filter((field) => !field.description && !SELF_EXPLAINING.has(field.name))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
  expect(silent).toEqual([]);
});
/** Words that mean the same everywhere and need no sentence. */
const SELF_EXPLAINING = new Set(['id', 'name', 'cursor', 'edges', 'node', 'pageInfo', 'userErrors']);
