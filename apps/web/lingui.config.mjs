import { formatter } from '@lingui/format-po';

/** French is what developers write; every other language is a translation of it. */
export default {
  sourceLocale: 'fr',
  locales: ['fr', 'en'],
  rootDir: import.meta.dirname,
  catalogs: [
    {
      path: '<rootDir>/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['**/__generated__/**', '**/node_modules/**'],
    },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
};
