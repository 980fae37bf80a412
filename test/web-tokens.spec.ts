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

// A `style` property of React is set through the object model, which the content security policy allows; an element is not.
test('no style element stands in the markup', () => {
  const files = globSync('apps/web/src/**/*.tsx');
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /<style\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
