import type pg from 'pg';
import { type FacetPerson, GROUP_KINDS, type GroupKind } from '#permissions';
import { PARTNER, PERSON, seedCast } from './cast.js';

const key = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const MORE = { guest: key(43), bot: key(44), freeBot: key(45) } as const;

/** Who stands in every group as what. Each of these is the same in all of them; two of them hold all network roles. */
export const PEOPLE = {
  outsider: 'COLLEAGUE',
  owner: 'NETWORK_ROLE',
  itAdmin: 'NETWORK_ROLE',
  invited: 'INVITED',
  requested: 'REQUESTED',
  banned: 'BANNED',
  former: 'FORMER',
  manager: 'MEMBER',
  moderator: 'MEMBER',
  contributor: 'MEMBER',
  reader: 'MEMBER',
  lonely: 'EXTERNAL',
  guest: 'EXTERNAL_INVITED',
  karim: 'EXTERNAL_MEMBER',
  sonia: 'EXTERNAL_MEMBER',
  freeBot: 'SERVICE',
  bot: 'SERVICE_MEMBER',
} as const satisfies Record<string, FacetPerson>;
export type Somebody = keyof typeof PEOPLE;
export const personOf = (who: Somebody): string => ({ ...PERSON, ...MORE })[who];

const indexOf = (kind: GroupKind): number => GROUP_KINDS.indexOf(kind);
export const groupOf = (kind: GroupKind): string => key(400 + indexOf(kind));
/** Six groups begin with each of these: no more than a search shows. */
export const WORDS = ['Marteau', 'Girafe', 'Pluvier'] as const;
export const nameOf = (kind: GroupKind): string =>
  `${WORDS[indexOf(kind) % WORDS.length]} ${String.fromCharCode(65 + indexOf(kind))}`;

/** What is written in each group: title → audience, days ago, organisation, author. `company`: MEMBERS where not PUBLIC. */
const POSTS = {
  company: ['NETWORK', 1, null, 'contributor'],
  internal: ['INTERNAL', 1, null, 'contributor'],
  members: ['MEMBERS', 1, null, 'contributor'],
  ofFormer: ['MEMBERS', 3, null, 'former'],
  ofKarim: ['MEMBERS', 1, PARTNER.mecaform, 'karim'],
  ofSonia: ['MEMBERS', 1, PARTNER.sofratube, 'sonia'],
  old: ['MEMBERS', 20, null, 'contributor'],
} as const;

/** The titles that an answer of the table stands for, to somebody. */
export const READABLE = (who: Somebody, { visibility }: GroupKind): Record<string, string[]> => ({
  YES: ['company', 'internal', 'members', 'ofFormer', 'ofKarim', 'ofSonia', 'old'],
  NO: [],
  FOR_COMPANY: visibility === 'PUBLIC' ? ['company'] : ['nothing'],
  NOT_INTERNAL: ['company', 'members', 'ofFormer', 'ofKarim', 'ofSonia'],
  OWN_SIDE: ['company', 'members', 'ofFormer', who === 'karim' ? 'ofKarim' : 'ofSonia'],
  FOR_ALL: ['company', 'members', 'ofFormer'],
});

const days = (n: number) => new Date(Date.now() - n * 86_400_000);

/** The cast in a group of every kind, each as what they are, with posts of every audience. */
export async function seedFacetWorld(owner: pg.Pool): Promise<void> {
  await seedCast(owner);
  await owner.query(
    `insert into persons (id, kind, given_name, family_name, name, email, partner_id, sponsor_id, access_until, responsible_id)
     select x.id::uuid, x.kind, x.name, 'Test', x.name || ' Test', case when x.kind <> 'SERVICE' then lower(x.name) || '@test.example' end, x.partner::uuid,
       case x.kind when 'EXTERNAL' then $2::uuid end, case x.kind when 'EXTERNAL' then now() + interval '30 days' end,
       case x.kind when 'SERVICE' then $2::uuid end
     from json_to_recordset($1) x (id text, kind text, name text, partner text)`,
    [
      JSON.stringify([
        { id: MORE.guest, kind: 'EXTERNAL', name: 'guest', partner: PARTNER.mecaform },
        { id: MORE.bot, kind: 'SERVICE', name: 'bot' },
        { id: MORE.freeBot, kind: 'SERVICE', name: 'freeBot' },
      ]),
      PERSON.manager,
    ],
  );
  await owner.query(
    `insert into network_roles (person_id, role) values ($1, 'COMPLIANCE_OFFICER'), ($2, 'COMMUNITY_LEAD'), ($2, 'SUPPORT_AGENT')`,
    [PERSON.owner, PERSON.itAdmin],
  );
  for (const kind of GROUP_KINDS) await group(owner, kind);
}

async function group(owner: pg.Pool, kind: GroupKind): Promise<void> {
  const id = groupOf(kind);
  const { visibility, joinPolicy, externalsAllowed, walled } = kind;
  await owner.query(
    `insert into groups (id, name, purpose, visibility, join_policy, externals_allowed, walled, created_by, created_at)
     values ($1, $2, 'But', $3, $4, $5, $6, $7, now() - interval '1 year')`,
    [id, nameOf(kind), visibility, joinPolicy, externalsAllowed, walled, PERSON.manager],
  );
  const standing = [
    ...[
      ['manager', 'MANAGER', 'ACTIVE'],
      ['moderator', 'MODERATOR', 'ACTIVE'],
      ['contributor', 'CONTRIBUTOR', 'ACTIVE'],
      ['reader', 'READER', 'ACTIVE'],
      ['bot', 'CONTRIBUTOR', 'ACTIVE'],
      ['invited', 'CONTRIBUTOR', 'INVITED'],
      ['requested', 'CONTRIBUTOR', 'REQUESTED'],
      ['banned', 'CONTRIBUTOR', 'BANNED'],
      ['guest', 'CONTRIBUTOR', 'INVITED'],
    ],
    ...(externalsAllowed
      ? [
          ['karim', 'CONTRIBUTOR', 'ACTIVE'],
          ['sonia', 'READER', 'ACTIVE'],
        ]
      : []),
  ].map(([who, role, state]) => ({ id: personOf(who as Somebody), role, state }));
  await owner.query(
    `insert into memberships (group_id, person_id, role, state, since, history_from, invited_by)
     select $1, x.id::uuid, x.role, x.state, now() - interval '5 days', case when p.kind <> 'EMPLOYEE' then now() - interval '5 days' end, $3
     from json_to_recordset($2) x (id text, role text, state text) join persons p on p.id = x.id::uuid`,
    [id, JSON.stringify(standing), PERSON.manager],
  );
  await owner.query(
    `insert into memberships (group_id, person_id, role, state, since, valid_from, valid_to)
     values ($1, $2, 'CONTRIBUTOR', 'ACTIVE', now() - interval '9 days', now() - interval '9 days', now() - interval '2 days')`,
    [id, PERSON.former],
  );
  if (externalsAllowed)
    await owner.query(`insert into group_partners (group_id, partner_id) values ($1, $2), ($1, $3)`, [
      id,
      PARTNER.mecaform,
      PARTNER.sofratube,
    ]);
  const posts = Object.entries(POSTS).map(([title, [audience, age, partner, author]]) => ({
    title: `${nameOf(kind)} ${title}`,
    audience: audience === 'NETWORK' && visibility !== 'PUBLIC' ? 'MEMBERS' : audience,
    at: days(age),
    partner,
    author: personOf(author),
  }));
  await owner.query(
    `with written as (
       insert into posts (author_id, group_id, audience, partner_id, dated_at, last_activity_at, title, body, body_html)
       select x.author::uuid, $1, x.audience, x.partner::uuid, x.at, x.at, x.title, 'x', '<p>x</p>'
       from json_to_recordset($2) x (title text, audience text, at timestamptz, partner text, author text) returning *)
     insert into post_activity (post_id, partner_key, group_id, last_activity_at, comment_count)
     select id, coalesce(partner_id, '00000000-0000-0000-0000-000000000000'), group_id, dated_at, 0 from written
     where audience <> 'INTERNAL' and $3`,
    [id, JSON.stringify(posts), externalsAllowed],
  );
  await owner.query(
    `update groups set member_count = (select count(*) from memberships where group_id = $1 and state = 'ACTIVE' and valid_to is null),
       external_count = (select count(*) from memberships m join persons p on p.id = m.person_id
         where group_id = $1 and state = 'ACTIVE' and valid_to is null and p.kind = 'EXTERNAL') where id = $1`,
    [id],
  );
}
