import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Outbox } from './outbox.js';

const folder = mkdtempSync(join(tmpdir(), 'entrenous-outbox-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what has waited too long goes, what is newer and what is no mail stays', async () => {
  const outbox = new Outbox(folder);
  const put = (id: string, createdAt: string) =>
    outbox.put({ id, to: 'a@test.example', subject: id, text: '', createdAt }, Buffer.from(''));
  await put('old', '2026-10-01T09:00:00.000Z');
  await put('new', '2026-10-01T09:00:01.000Z');
  writeFileSync(join(folder, 'notes.txt'), 'kept by hand');

  expect(await outbox.forgetBefore(new Date('2026-10-01T09:00:01Z'))).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['20261001090001000-new.eml', '20261001090001000-new.json', 'notes.txt']);
  expect(await outbox.newest(9)).toMatchObject([{ id: 'new' }]);
  expect(await new Outbox(join(folder, 'none')).forgetBefore(new Date())).toBe(0);
});
