import { expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';

const HEX_OR_PIXEL = /#[0-9a-f]{3,8}\b|\b\d+(?:\.\d+)?px\b/gi;
const KIT = 'apps/web/src/ui/';

test('colours and pixels are written in the kit of controls only', () => {
  const files = globSync('apps/web/src/**/*.css').filter((file) => !file.startsWith(KIT));
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(HEX_OR_PIXEL) ?? []).map((raw) => `${file}: ${raw}`),
  );
  expect(found).toEqual([]);
});

test('no style stands in the markup', () => {
  const files = globSync('apps/web/src/**/*.tsx');
  const found = files.filter((file) =>
    /\bstyle=\{|<style\b|dangerouslySetInnerHTML=\{\{\s*__html:\s*[`'"]/.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});
