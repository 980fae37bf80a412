import { COMMENTS, type Plant, open, rewritten } from './plant.js';

const MESSAGES = 'libs/search/src/messages.searchable.ts';
const QUERIES = 'libs/search/src/search.query.ts';
const PAGE = 'libs/content/src/page.query.ts';
const DOCUMENTS = 'libs/files/src/files.searchable.ts';
const TABLES = open('files', 'file_versions', 'file_texts');

/** The function that knows who reads what, with other words in it. */
const searching = (...changes: Parameters<typeof rewritten> extends [string, ...infer C] ? C : never): string =>
  rewritten('app_search', ...changes);
/** What was before they came is not even looked at. */
const FROM_ANY_DAY = [
  "since := greatest(since, (select min(h) from unnest(history) h) - interval '30 days');",
  '',
] as const;
/** What the index says of readers is not asked. */
const ANYBODY = searching(
  FROM_ANY_DAY,
  ['and d.readers && $2', 'and ($2 is not null)'],
  ["and (' || readable || ')", 'and (true)'],
);
/** Where what was found is asked for once more. */
const UNRULED = [
  { file: MESSAGES, find: "and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}", replace: 'and true' },
  {
    file: MESSAGES,
    find: "and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}`",
    replace: 'and ${actor.personId}::uuid is not null`',
  },
];

/** What search says by what it finds, counts, shows or remembers. */
export const SEARCHING: readonly Plant[] = [
  {
    name: 'search: the index is not asked who reads',
    channel: 'A3-26',
    viewers: ['outsider', 'karim'],
    near: ['searchResults.hits'],
    changes: [],
    walls: ANYBODY,
  },
  {
    name: 'search: counts of what others read',
    channel: 'A2-20',
    viewers: ['outsider', 'karim'],
    near: ['searchResults.counts'],
    changes: UNRULED,
    walls: `${ANYBODY} ${COMMENTS}`,
  },
  {
    name: 'search: a piece of a hidden text',
    channel: 'A3-27',
    viewers: ['outsider', 'karim'],
    near: ['searchResults.hits'],
    changes: [
      {
        file: PAGE,
        find: "where ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})`",
        replace: 'where ${actor.personId}::uuid is not null)`',
      },
    ],
    walls: `${ANYBODY} ${COMMENTS}`,
  },
  {
    name: 'search: counts beyond the wall',
    channel: 'A3-34',
    viewers: ['karim', 'sonia'],
    near: ['searchResults.counts'],
    changes: UNRULED,
    walls: `${searching(
      [
        "case when g.id = any (behind) then 'infinity' else coalesce(g.walls_down_at, '-infinity') end",
        "timestamptz '-infinity'",
      ],
      [' filter (where g.id <> all (behind))', ''],
    )} ${COMMENTS}`,
  },
  {
    name: 'search: counts from before joining',
    channel: 'A12',
    viewers: ['karim', 'sonia', 'bot'],
    near: ['searchResults.counts'],
    changes: UNRULED,
    walls: `${searching(FROM_ANY_DAY, ["'d.thread_at >= $7[array_position($6, d.group_id)] and", "'$7 is not null and $6 is not null and"])} ${COMMENTS}`,
  },
  {
    name: 'search: a piece of a hidden document',
    channel: 'A3-34',
    viewers: ['outsider', 'karim'],
    near: ['searchResults.hits'],
    changes: [
      {
        file: DOCUMENTS,
        find: "where f.id = any (${ids}::uuid[]) and ${LISTED} and ${readableFile(actor, 'f')}`;",
        replace: 'where f.id = any (${ids}::uuid[]) and ${LISTED}`;',
      },
    ],
    walls: `${ANYBODY} ${TABLES} ${COMMENTS}`,
  },
  {
    name: 'search: counts of documents that others read',
    channel: 'A2-20',
    viewers: ['outsider', 'karim'],
    near: ['searchResults.counts'],
    changes: [
      {
        file: DOCUMENTS,
        find: "where found.kind = 'FILE' and ${LISTED} and ${readableFile(actor, 'f')}`;",
        replace: "where found.kind = 'FILE' and ${LISTED} and ${actor.personId}::uuid is not null`;",
      },
    ],
    walls: `${ANYBODY} ${TABLES} ${COMMENTS}`,
  },
  {
    name: 'search: names of documents that others read',
    channel: 'A3-29',
    viewers: ['outsider', 'karim', 'reader'],
    near: ['quickSwitch'],
    changes: [
      {
        file: DOCUMENTS,
        find: "where ${LISTED} and ${readableFile(actor, 'f')} order by",
        replace: 'where ${LISTED} and ${actor.personId}::uuid is not null order by',
      },
    ],
    walls: `${TABLES} ${COMMENTS}`,
  },
  {
    name: 'search: the text of the same bytes, whoever reads what bears them',
    channel: 'A8-84',
    viewers: ['contributor', 'karim', 'manager'],
    near: ['searchResults.hits'],
    changes: [
      {
        file: DOCUMENTS,
        find: 'left join file_texts t on t.version_id = v.id',
        replace:
          'left join lateral (select o.body from file_texts o join file_versions w on w.id = o.version_id where w.hash = v.hash order by o.body desc limit 1) t on true',
      },
    ],
    walls: TABLES,
  },
  {
    name: 'search: what others searched for',
    channel: 'A3-28',
    viewers: ['outsider', 'karim'],
    near: ['viewer.recentSearches'],
    changes: [
      {
        file: QUERIES,
        find: 'select words from recent_searches where person_id = ${actor.personId} order by',
        replace: 'select words from recent_searches where ${actor.personId}::uuid is not null order by',
      },
    ],
    walls: open('recent_searches'),
  },
];
