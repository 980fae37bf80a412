/** The three people as whom a visitor looks at the demo: keys of the story's people. */
export const ACCOUNTS_TO_TRY = {
  /** An employee who manages groups. */
  manager: 'claire',
  /** An administrator of accounts, who opens no group by that. */
  administrator: 'yann',
  /** An external: the quality manager of a supplier. */
  external: 'karim',
} as const;

/** How many posts the visitors have not read, by person and group; all other groups are read. */
export const UNREAD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  claire: { qualite: 5, methodes: 2, estuaire: 1, annonces: 1, b12: 1 },
  yann: { informatique: 3, annonces: 2, securite: 2, cafe: 4 },
  karim: { qualite: 5, achats: 1 },
};
