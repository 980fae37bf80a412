import type { I18n } from '@lingui/core';

/** Of the others, as one sentence in the viewer's language. */
export const namesOf = (people: readonly { readonly name: string }[], i18n: I18n): string =>
  new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(people.map(({ name }) => name));
