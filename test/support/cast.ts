import type pg from 'pg';

/** Readable keys: every test speaks of the same people and groups. */
const key = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const PARTNER = { mecaform: key(901), sofratube: key(902) } as const;
export const PERSON = {
  owner: key(1),
  itAdmin: key(2),
  manager: key(3),
  moderator: key(4),
  contributor: key(5),
  reader: key(6),
  outsider: key(7),
  invited: key(8),
  requested: key(9),
  banned: key(10),
  former: key(11),
  suspended: key(12),
  sponsorGone: key(13),
  /** Mécaform, in `mixed` and `walled`. */
  karim: key(21),
  /** Mécaform, in `walled` only. */
  leila: key(22),
  /** Sofratube, in `mixed` and `walled`. */
  sonia: key(23),
  /** Mécaform, in no group. */
  lonely: key(24),
  /** Mécaform, member of `mixed`, but their access ended yesterday. */
  expired: key(25),
  /** Mécaform, member of `mixed`, but their sponsor left. */
  orphaned: key(26),
} as const;
export type Who = keyof typeof PERSON;

export const GROUP = {
  public: key(101),
  private: key(102),
  secret: key(103),
  mixed: key(104),
  walled: key(105),
  archived: key(106),
  deleted: key(107),
} as const;
export type Which = keyof typeof GROUP;

const EXTERNALS: Partial<Record<Who, keyof typeof PARTNER>> = {
  karim: 'mecaform',
  leila: 'mecaform',
  sonia: 'sofratube',
  lonely: 'mecaform',
  expired: 'mecaform',
  orphaned: 'mecaform',
};
const STAFF: readonly (readonly [Who, string, string])[] = [
  ['manager', 'MANAGER', 'ACTIVE'],
  ['moderator', 'MODERATOR', 'ACTIVE'],
  ['contributor', 'CONTRIBUTOR', 'ACTIVE'],
  ['reader', 'READER', 'ACTIVE'],
  ['invited', 'CONTRIBUTOR', 'INVITED'],
  ['requested', 'CONTRIBUTOR', 'REQUESTED'],
  ['banned', 'CONTRIBUTOR', 'BANNED'],
];

/** A small firm, its suppliers and seven groups, in which every kind of person and of membership occurs. */
export async function seedCast(owner: pg.Pool): Promise<void> {
  await owner.query(`insert into network (company_name, set_up_at) values ('Atelier Loire', now())`);
  await owner.query(
    `insert into partner_organisations (id, name, kind) values ($1, 'Mécaform', 'SUPPLIER'), ($2, 'Sofratube', 'SUPPLIER')`,
    [PARTNER.mecaform, PARTNER.sofratube],
  );
  for (const [who, id] of Object.entries(PERSON) as [Who, string][]) {
    const partner = EXTERNALS[who];
    await owner.query(
      `insert into persons (id, kind, status, given_name, family_name, name, email, title, partner_id, sponsor_id, access_until, joined_at)
       values ($1, $2, $3, $4, 'Test', $4 || ' Test', $5, 'Titre', $6, $7, $8, now() - interval '1 year')`,
      [
        id,
        partner ? 'EXTERNAL' : 'EMPLOYEE',
        who === 'suspended' ? 'SUSPENDED' : who === 'sponsorGone' ? 'LEFT' : 'ACTIVE',
        who,
        `${who.toLowerCase()}@test.example`,
        partner ? PARTNER[partner] : null,
        partner ? (who === 'orphaned' ? PERSON.sponsorGone : PERSON.manager) : null,
        partner ? new Date(Date.now() + (who === 'expired' ? -1 : 30) * 86_400_000) : null,
      ],
    );
  }
  await owner.query(`insert into network_roles (person_id, role) values ($1, 'OWNER'), ($2, 'IT_ADMIN')`, [
    PERSON.owner,
    PERSON.itAdmin,
  ]);

  const kinds: Record<Which, readonly [string, string]> = {
    public: ['PUBLIC', 'OPEN'],
    private: ['PRIVATE', 'ON_REQUEST'],
    secret: ['SECRET', 'INVITE_ONLY'],
    mixed: ['PRIVATE', 'INVITE_ONLY'],
    walled: ['PRIVATE', 'INVITE_ONLY'],
    archived: ['PRIVATE', 'ON_REQUEST'],
    deleted: ['PRIVATE', 'ON_REQUEST'],
  };
  for (const [which, id] of Object.entries(GROUP) as [Which, string][]) {
    const [visibility, joinPolicy] = kinds[which];
    const hasExternals = which === 'mixed' || which === 'walled';
    await owner.query(
      `insert into groups (id, name, purpose, visibility, join_policy, externals_allowed, walled, created_by, created_at, archived_at, deleted_at)
       values ($1, $2, 'But', $3, $4, $5, $6, $7, now() - interval '1 year', $8, $9)`,
      [
        id,
        which,
        visibility,
        joinPolicy,
        hasExternals,
        which === 'walled',
        PERSON.manager,
        which === 'archived' ? new Date() : null,
        which === 'deleted' ? new Date() : null,
      ],
    );
    const externals: Who[] =
      which === 'mixed'
        ? ['karim', 'sonia', 'expired', 'orphaned']
        : which === 'walled'
          ? ['karim', 'leila', 'sonia']
          : [];
    const members = [...STAFF, ...externals.map((who) => [who, 'CONTRIBUTOR', 'ACTIVE'] as const)];
    for (const [i, [who, role, state]] of members.entries()) {
      const historyFrom = EXTERNALS[who] ? new Date(Date.now() - 5 * 86_400_000) : null;
      await owner.query(
        // one second after the other: their order is the same to the microsecond and to the millisecond
        `insert into memberships (group_id, person_id, role, state, since, history_from, invited_by)
         values ($1, $2, $3, $4, now() - interval '5 days' + $7 * interval '1 second', $5, $6)`,
        [id, PERSON[who], role, state, historyFrom, PERSON.manager, i],
      );
    }
    await owner.query(
      `insert into memberships (group_id, person_id, role, state, since, valid_from, valid_to) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE', now() - interval '9 days', now() - interval '9 days', now() - interval '2 days')`,
      [id, PERSON.former],
    );
    if (hasExternals)
      await owner.query(`insert into group_partners (group_id, partner_id) values ($1, $2), ($1, $3)`, [
        id,
        PARTNER.mecaform,
        PARTNER.sofratube,
      ]);
    await owner.query(
      `update groups set member_count = (select count(*) from memberships where group_id = $1 and state = 'ACTIVE' and valid_to is null),
         external_count = (select count(*) from memberships m join persons p on p.id = m.person_id where group_id = $1 and state = 'ACTIVE' and valid_to is null and p.kind = 'EXTERNAL') where id = $1`,
      [id],
    );
  }
}
