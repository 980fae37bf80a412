import type pg from 'pg';
import fc from 'fast-check';

const key = (kind: number, n: number) => `00000000-0000-7000-8000-${String(kind * 1000 + n).padStart(12, '0')}`;
export const days = (n: number) => new Date(NOW.getTime() - n * 86_400_000);
/** To the second, so that no rounding of the database's matters. */
export const NOW = new Date(Math.floor(Date.now() / 1000) * 1000);

export const PARTNERS = [key(9, 1), key(9, 2)] as const;
const PEOPLE = 7;
const GROUPS = 3;

const instant = (...ages: number[]) => fc.constantFrom(null, ...ages.map(days));
const people = fc.tuple(
  ...Array.from({ length: PEOPLE }, (_, n) =>
    fc.record({
      id: fc.constant(key(1, n)),
      // Two employees who may sponsor and invite, then anybody.
      kind: n < 2 ? fc.constant('EMPLOYEE') : fc.constantFrom('EMPLOYEE', 'EXTERNAL', 'EXTERNAL', 'SERVICE'),
      status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'SUSPENDED'),
      access_until: instant(-30, -30, 1),
      partner: fc.constantFrom(...PARTNERS),
      answerable: fc.constantFrom(key(1, 0), key(1, 1)),
    }),
  ),
);
const shapes = [
  ['PUBLIC', 'OPEN'],
  ['PUBLIC', 'ON_REQUEST'],
  ['PRIVATE', 'ON_REQUEST'],
  ['PRIVATE', 'INVITE_ONLY'],
  ['SECRET', 'INVITE_ONLY'],
] as const;
const groups = fc.tuple(
  ...Array.from({ length: GROUPS }, (_, n) =>
    fc.record({
      id: fc.constant(key(2, n)),
      shape: fc.constantFrom(...shapes),
      isConversation: fc.boolean(),
      externals_allowed: fc.constantFrom(true, true, false),
      walled: fc.boolean(),
      walls_down_at: instant(8),
      archived_at: instant(2),
      deleted_at: fc.constantFrom(null, null, null, days(2), days(40)),
      left_public_at: instant(1),
    }),
  ),
);
const membership = fc.option(
  fc.record({
    role: fc.constantFrom('MANAGER', 'MODERATOR', 'CONTRIBUTOR', 'READER'),
    state: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'INVITED', 'REQUESTED', 'BANNED'),
    since: fc.constantFrom(days(3), days(20)),
    history_from: instant(10, 3),
    access_until: fc.constantFrom(null, null, days(-5), days(1)),
    invited_by: fc.constantFrom(key(1, 0), key(1, 1)),
    valid_to: fc.constantFrom(null, null, null, days(1)),
    unlisted_at: fc.constantFrom(null, null, days(1)),
  }),
  { freq: 4 },
);
const memberships = fc.array(membership, { minLength: PEOPLE * GROUPS, maxLength: PEOPLE * GROUPS });
const widening = fc.record({
  group: fc.nat(GROUPS - 1),
  proposer: fc.nat(PEOPLE - 1),
  tells_externals: fc.boolean(),
  objected_at: instant(1),
  isApproved: fc.constantFrom(false, false, true),
});
/** At most one is open in a group; one that ended may stand beside. */
const widenings = fc.tuple(
  fc.uniqueArray(widening, { selector: ({ group }) => group, maxLength: GROUPS }),
  fc.array(widening, { maxLength: 1 }),
);
const item = {
  audience: fc.constantFrom('NETWORK', 'MEMBERS', 'MEMBERS', 'INTERNAL'),
  author: fc.nat(PEOPLE - 1),
  partner: fc.constantFrom(null, null, ...PARTNERS),
  hidden_at: fc.constantFrom(null, null, null, days(0)),
  deleted_at: fc.constantFrom(null, null, null, days(0)),
};
const posts = fc.array(
  fc.record({
    ...item,
    group: fc.nat(GROUPS - 1),
    dated_at: fc.constantFrom(days(1), days(5), days(15)),
    closed_at: instant(0),
  }),
  { minLength: 6, maxLength: 8 },
);
const comments = fc.array(fc.record({ ...item, post: fc.nat(5), dated_at: fc.constantFrom(days(1), days(0)) }), {
  minLength: 5,
  maxLength: 7,
});

export const worlds = fc
  .record({ people, groups, memberships, widenings, posts, comments })
  .map(({ people, groups, memberships, widenings: [open, ended], posts, comments }) => {
    const shapeOf = groups.map(({ shape: [visibility, join_policy], left_public_at, isConversation, ...group }) => ({
      ...group,
      kind: isConversation && visibility === 'SECRET' ? 'CONVERSATION' : 'GROUP',
      visibility,
      join_policy,
      name: group.id,
      created_by: key(1, 0),
      left_public_at: visibility === 'PUBLIC' ? null : left_public_at,
    }));
    const audienceIn = (group: (typeof shapeOf)[number], audience: string) =>
      audience === 'NETWORK' && group.visibility !== 'PUBLIC' && !group.left_public_at ? 'MEMBERS' : audience;
    const postRows = posts.map(({ group: g, author, partner, audience, ...post }, n) => ({
      ...post,
      id: key(3, n),
      group_id: key(2, g),
      author_id: key(1, author),
      partner_id: partner,
      audience: audienceIn(shapeOf[g]!, audience),
      body: '',
      body_html: '',
    }));
    return {
      persons: people.map(({ partner, answerable, ...person }) => ({
        ...person,
        name: person.id,
        given_name: '',
        family_name: '',
        partner_id: person.kind === 'EXTERNAL' ? partner : null,
        sponsor_id: person.kind === 'EXTERNAL' ? answerable : null,
        responsible_id: person.kind === 'SERVICE' ? answerable : null,
        access_until: person.kind === 'SERVICE' ? null : person.access_until,
      })),
      groups: shapeOf,
      widenings: [...open, ...ended].map(({ group, proposer, isApproved, ...row }, n) => ({
        ...row,
        id: key(6, n),
        group_id: key(2, group),
        proposed_by: key(1, proposer),
        proposed_at: days(2),
        reason: '',
        effective_at: days(-5),
        visibility: row.tells_externals ? 'PRIVATE' : null,
        allows_externals: !row.tells_externals,
        puts_walls_up: false,
        state: n < open.length ? 'OPEN' : 'FALLEN',
        approved_at: row.objected_at && isApproved ? days(0) : null,
        ended_at: n < open.length ? null : days(1),
      })),
      posts: postRows,
      comments: comments.map(({ post: p, author, partner, audience, ...comment }, n) => {
        const post = postRows[p]!;
        const group = shapeOf.find(({ id }) => id === post.group_id)!;
        return {
          ...comment,
          id: key(5, n),
          post_id: post.id,
          group_id: post.group_id,
          author_id: key(1, author),
          partner_id: partner,
          audience: audienceIn(group, audience),
          body: '',
          body_html: '',
        };
      }),
      // Last, as who writes is listed again.
      memberships: memberships.flatMap((m, n) => {
        const personId = key(1, n % PEOPLE);
        return m && m.invited_by !== personId
          ? [{ ...m, id: key(4, n), person_id: personId, group_id: key(2, Math.floor(n / PEOPLE)) }]
          : [];
      }),
    };
  });
export type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;

/** Replaces whatever the database holds. */
export async function install(owner: pg.Pool, world: World): Promise<void> {
  await owner.query('truncate persons, groups, memberships, widenings, posts, comments, partner_organisations cascade');
  await owner.query(
    `insert into partner_organisations (id, name, kind) select id, id::text, 'SUPPLIER' from unnest($1::uuid[]) id`,
    [PARTNERS],
  );
  for (const [table, rows] of Object.entries(world)) {
    if (rows.length === 0) continue;
    const columns = Object.keys(rows[0]!).join(', ');
    await owner.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}
