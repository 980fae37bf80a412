import type pg from 'pg';
import fc from 'fast-check';

const PREFIX = '00000000-';
const key = (kind: number, n: number) => `${PREFIX}0000-7000-8000-${String(kind * 1000 + n).padStart(12, '0')}`;
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
      status: fc.constantFrom(
        'ACTIVE',
        'ACTIVE',
        'ACTIVE',
        'ACTIVE',
        'ACTIVE',
        'ACTIVE',
        'SUSPENDED',
        'LEFT',
        'ERASED',
      ),
      // One ends at this instant: it has ended.
      access_until: instant(-30, -30, -30, 1, 0),
      hasAddress: fc.boolean(),
      role: fc.constantFrom(null, null, 'OWNER', 'IT_ADMIN', 'COMMUNITY_LEAD', 'COMPLIANCE_OFFICER', 'SUPPORT_AGENT'),
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
      /** Of a conversation: who asked to write, whether it waits, who said no. */
      asker: fc.nat(PEOPLE - 1),
      isWaiting: fc.constantFrom(false, false, true),
      refuser: fc.constantFrom(null, null, 0, 1, 2),
      externals_allowed: fc.constantFrom(true, true, false),
      walled: fc.boolean(),
      walls_down_at: instant(8),
      archived_at: instant(2),
      deleted_at: fc.constantFrom(null, null, null, null, days(2), days(30), days(40)),
      left_public_at: instant(1),
    }),
  ),
);
const membership = fc.option(
  fc.record({
    role: fc.constantFrom('MANAGER', 'MODERATOR', 'CONTRIBUTOR', 'READER'),
    state: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'INVITED', 'REQUESTED', 'BANNED'),
    since: fc.constantFrom(days(3), days(14), days(20)),
    history_from: instant(10, 5, 3),
    access_until: fc.constantFrom(null, null, null, days(-5), days(1), days(0)),
    invited_by: fc.constantFrom(key(1, 0), key(1, 1)),
    valid_to: fc.constantFrom(null, null, null, days(1)),
    unlisted_at: fc.constantFrom(null, null, days(1)),
  }),
  { freq: 4 },
);
const memberships = fc.array(membership, { minLength: PEOPLE * GROUPS, maxLength: PEOPLE * GROUPS });
/** What was, once or more often: somebody's, in a group, beside whatever is now. */
const past = fc.array(
  fc.record({
    person: fc.nat(PEOPLE - 1),
    group: fc.nat(GROUPS - 1),
    role: fc.constantFrom('MANAGER', 'CONTRIBUTOR'),
    state: fc.constantFrom('ACTIVE', 'ACTIVE', 'BANNED', 'INVITED'),
  }),
  { maxLength: 4 },
);
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

const ACTS = [
  'session.open',
  'account.suspend',
  'person.rename',
  'group.join',
  'post.hide',
  'audit.export',
  'walk.begin',
  'invitation.send',
];
const entries = fc.array(
  fc.record({
    action: fc.constantFrom(...ACTS),
    by: fc.nat(PEOPLE - 1),
    target: fc.option(fc.nat(PEOPLE - 1)),
    group: fc.option(fc.nat(GROUPS - 1)),
    at: fc.constantFrom(days(1), days(3), days(5), days(15)),
  }),
  { minLength: 4, maxLength: 8 },
);
/** Pictures that belong to nothing: not used yet, or the network's. */
const uploads = fc.array(
  fc.record({
    owner: fc.nat(PEOPLE - 1),
    purpose: fc.constantFrom('POST', 'PROFILE', 'NETWORK'),
    isUsed: fc.boolean(),
  }),
  { maxLength: 3 },
);

/** At most one case is open about a post, and one hiding stands. */
const reported = fc.uniqueArray(fc.record({ post: fc.nat(5), isAnswered: fc.boolean() }), {
  selector: ({ post }) => post,
  minLength: 2,
  maxLength: 4,
});
const concealed = fc.uniqueArray(
  fc.record({
    post: fc.nat(5),
    hider: fc.nat(PEOPLE - 1),
    appealed_at: instant(1),
    isDecided: fc.boolean(),
    lifted_at: fc.constantFrom(null, null, days(0)),
    asked_at: instant(1),
  }),
  { selector: ({ post }) => post, minLength: 2, maxLength: 4 },
);

export const worlds = fc
  .record({ people, groups, memberships, past, widenings, posts, comments, entries, uploads, reported, concealed })
  .map(
    ({
      people,
      groups,
      memberships,
      past,
      widenings: [open, ended],
      posts,
      comments,
      entries,
      uploads,
      reported,
      concealed,
    }) => {
      const shapeOf = groups.map(
        ({
          shape: [visibility, join_policy],
          left_public_at,
          isConversation,
          asker: _asker,
          isWaiting: _isWaiting,
          refuser: _refuser,
          ...group
        }) => ({
          ...group,
          kind: isConversation && visibility === 'SECRET' ? 'CONVERSATION' : 'GROUP',
          visibility,
          join_policy,
          name: group.id,
          created_by: key(1, 0),
          left_public_at: visibility === 'PUBLIC' ? null : left_public_at,
        }),
      );
      const talks = groups.filter(({ id }) =>
        shapeOf.some((group) => group.id === id && group.kind === 'CONVERSATION'),
      );
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
      const hidingRows = concealed.flatMap(({ post, hider, isDecided, ...row }, n) => {
        const { id, group_id, author_id, dated_at } = postRows[post]!;
        const hidden_by = key(1, hider);
        const decided = row.appealed_at && isDecided;
        const outcome = decided ? 'UPHELD' : null;
        const more = { appeal: row.appealed_at && 'Non', outcome, decided_at: decided ? days(0) : null };
        const hiding = { id: key(12, n), group_id, post_id: id, author_id, dated_at, hidden_by, hidden_at: days(1) };
        return hidden_by === author_id ? [] : [{ ...hiding, reason: 'Hors sujet', ...row, ...more }];
      });
      return {
        partner_organisations: PARTNERS.map((id) => ({ id, name: id, kind: 'SUPPLIER' })),
        persons: people.map(({ partner, answerable, hasAddress, role: _, ...person }) => ({
          ...person,
          email: hasAddress ? `${person.id}@test.example` : null,
          name: person.id,
          given_name: '',
          family_name: '',
          partner_id: person.kind === 'EXTERNAL' ? partner : null,
          sponsor_id: person.kind === 'EXTERNAL' ? answerable : null,
          responsible_id: person.kind === 'SERVICE' ? answerable : null,
          access_until: person.kind === 'SERVICE' ? null : person.access_until,
        })),
        network_roles: people.flatMap(({ id, kind, role }) =>
          role && kind === 'EMPLOYEE' ? [{ person_id: id, role }] : [],
        ),
        groups: shapeOf,
        conversations: talks.map(({ id, asker, isWaiting }) => ({
          id,
          asked_by: key(1, asker),
          opened_at: isWaiting ? null : days(2),
        })),
        conversation_refusals: talks.flatMap(({ id, refuser }) =>
          refuser === null ? [] : [{ id, person_id: key(1, refuser) }],
        ),
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
        report_cases: reported.map(({ post, isAnswered }, n) => {
          const { id, group_id, author_id, dated_at } = postRows[post]!;
          const state = isAnswered ? 'DISMISSED' : 'OPEN';
          const answered_at = isAnswered ? days(0) : null;
          return { id: key(11, n), group_id, post_id: id, author_id, dated_at, opened_at: days(0), state, answered_at };
        }),
        hidings: hidingRows,
        advice_requests: hidingRows.map(({ id, group_id, author_id, hidden_by, lifted_at }, n) => ({
          id: key(13, n),
          hiding_id: id,
          group_id,
          author_id,
          hidden_by,
          body: '',
          reason: '',
          asked_at: days(1),
          advice: n % 2 ? 'Avis' : null,
          advised_at: n % 2 ? days(0) : null,
          ended_at: lifted_at,
        })),
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
        images: uploads.map(({ owner, purpose, isUsed }, n) => ({
          id: key(7, n),
          owner_id: key(1, owner),
          purpose,
          person_id: purpose === 'PROFILE' ? key(1, owner) : null,
          attached_at: isUsed ? days(1) : null,
          hash: '0'.repeat(64),
          mime: 'image/webp',
          bytes: 1,
          width: 1,
          height: 1,
        })),
        audit_log: entries.map(({ action, by, target, group, at }, n) => ({
          seq: n + 1,
          id: key(8, n),
          at,
          actor_id: key(1, by),
          action,
          area: action.split('.')[0]!,
          outcome: 'DONE',
          target_id: target === null ? null : key(1, target),
          group_id: group === null ? null : key(2, group),
          data: {},
          prev: '',
          hash: '',
        })),
        // Last, as who writes is listed again.
        memberships: [
          ...memberships.flatMap((m, n) => {
            const personId = key(1, n % PEOPLE);
            return m && m.invited_by !== personId
              ? [{ ...m, id: key(4, n), person_id: personId, group_id: key(2, Math.floor(n / PEOPLE)) }]
              : [];
          }),
          ...past.map(({ person, group, role, state }, n) => ({
            id: key(4, 100 + n),
            role,
            state,
            since: days(30),
            history_from: null,
            access_until: null,
            invited_by: key(1, 0),
            valid_to: days(10 + n),
            unlisted_at: null,
            person_id: key(1, person),
            group_id: key(2, group),
          })),
        ],
      };
    },
  );
export type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;

/** Replaces whatever the database holds by these worlds, whose keys differ. */
export async function install(owner: pg.Pool, ...all: readonly World[]): Promise<void> {
  await owner.query(
    'truncate persons, groups, memberships, widenings, posts, comments, search_docs, images, audit_log, partner_organisations cascade',
  );
  for (const table of Object.keys(all[0]!) as (keyof World)[]) {
    const rows = all.flatMap((world) => world[table] as object[]);
    if (rows.length === 0) continue;
    const columns = Object.keys(rows[0]!).join(', ');
    await owner.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}

/** The same world under other keys, so that many have room in one database. */
export function rebased(world: World, n: number): World {
  const prefix = (n + 1).toString(16).padStart(8, '0');
  const move = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith(PREFIX) ? prefix + value.slice(8) : value;
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, move(inner)]));
  };
  const moved = move(world) as World;
  return { ...moved, audit_log: moved.audit_log.map((entry) => ({ ...entry, seq: n * 100 + entry.seq })) };
}
