import type pg from 'pg';
import { GROUP, PARTNER, PERSON, type Which, seedCast } from './cast.js';

const key = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Three more kinds of group, and a service, beside the cast. */
export const MORE_GROUPS = { sealed: key(108), formerlyPublic: key(109), orphaned: key(110) } as const;
export const GROUPS = { ...GROUP, ...MORE_GROUPS };
export type Kind = keyof typeof GROUPS;
export const BOT = key(31);
/** Came into `sealed` after its seal. */
export const NEWCOMER = key(32);
/** Compliance officer, in no group. */
export const OFFICER = key(33);
/** Community lead and support agent, in no group. */
export const LEAD = key(54);
export const AGENT = key(55);
export const CAST = { ...PERSON, bot: BOT, newcomer: NEWCOMER, officer: OFFICER, lead: LEAD, agent: AGENT };
export type Member = keyof typeof CAST;
/** Who may not act at all: their account, its end or their sponsor says so. */
export const NOBODY: readonly Member[] = ['suspended', 'sponsorGone', 'expired', 'orphaned'];

const days = (n: number) => new Date(Date.now() - n * 86_400_000);
const HIDDEN = 'hidden';
const DELETED = 'deleted';

/** What is written in each group: name → audience, days ago, organisation, state, author. */
const ITEMS = {
  network: ['NETWORK', 1, null, null, 'contributor'],
  members: ['MEMBERS', 1, null, null, 'contributor'],
  old: ['MEMBERS', 20, null, null, 'contributor'],
  internal: ['INTERNAL', 1, null, null, 'contributor'],
  mecaform: ['MEMBERS', 1, PARTNER.mecaform, null, 'karim'],
  hidden: ['MEMBERS', 1, null, HIDDEN, 'contributor'],
  deleted: ['MEMBERS', 1, null, DELETED, 'contributor'],
  byFormer: ['MEMBERS', 3, null, null, 'former'],
} as const;
export type Item = keyof typeof ITEMS;

const WITH_NETWORK: readonly Kind[] = ['public', 'formerlyPublic'];
const WITH_PARTNERS: readonly Kind[] = ['mixed', 'walled'];
export const itemsOf = (kind: Kind): Item[] =>
  (Object.keys(ITEMS) as Item[]).filter(
    (item) =>
      (item !== 'network' || WITH_NETWORK.includes(kind)) && (item !== 'mecaform' || WITH_PARTNERS.includes(kind)),
  );

const kinds = Object.keys(GROUPS) as Kind[];
const items = Object.keys(ITEMS) as Item[];
export const postId = (kind: Kind, item: Item): string => key(1000 + kinds.indexOf(kind) * 20 + items.indexOf(item));
/** A comment of the moderator's, for all, of today: under each post. */
export const commentId = (kind: Kind, item: Item): string => key(2000 + kinds.indexOf(kind) * 20 + items.indexOf(item));

/** Images that belong to nothing that is asked for them: name → whose, for what, used already. */
export const IMAGES = {
  upload: ['contributor', 'POST', false],
  uploadOfExternal: ['karim', 'PROFILE', false],
  logo: ['itAdmin', 'NETWORK', true],
  newLogo: ['itAdmin', 'NETWORK', false],
} as const;
export type Picture = keyof typeof IMAGES;
/** Proposals to make a group wider, by the manager: group, whether its externals are told, objected to, ended, of what. */
export const WIDENINGS = {
  private: ['private', true, false, false, 'VISIBILITY'],
  secret: ['secret', true, true, false, 'VISIBILITY'],
  mixed: ['mixed', false, false, false, 'EXTERNALS'],
  walled: ['walled', true, false, false, 'WALLS'],
  ended: ['private', true, false, true, 'VISIBILITY'],
  deleted: ['deleted', true, false, false, 'VISIBILITY'],
  sealed: ['sealed', false, false, false, 'PARTNER'],
} as const;
export type Proposal = keyof typeof WIDENINGS;
export const wideningId = (which: Proposal): string => key(5000 + Object.keys(WIDENINGS).indexOf(which));

/** Elections of a manager: name → group, state. */
export const ELECTIONS = {
  private: ['private', 'OPEN'],
  secret: ['secret', 'OPEN'],
  mixed: ['mixed', 'OPEN'],
  ended: ['walled', 'FAILED'],
} as const;
export type Ballot = keyof typeof ELECTIONS;
export const electionId = (which: Ballot): string => key(7000 + Object.keys(ELECTIONS).indexOf(which));
/** What is reported: group, a post's item or the moderator's comment under one, answered already. */
export const CASES = {
  private: ['private', 'members', false, false],
  moderators: ['private', 'members', true, false],
  secret: ['secret', 'members', false, false],
  mixed: ['mixed', 'mecaform', false, false],
  internal: ['walled', 'internal', false, false],
  answered: ['private', 'old', false, true],
  archived: ['archived', 'members', false, false],
  deleted: ['deleted', 'members', false, false],
  before: ['sealed', 'old', false, false],
} as const;
export type Case = keyof typeof CASES;
export const caseId = (which: Case): string => key(6000 + Object.keys(CASES).indexOf(which));

/** What was hidden: group, item (or the moderator's comment under one), by whom, appealed against, decided, lifted, handed over. */
export const HIDINGS = {
  plain: ['private', 'hidden', false, 'moderator', '', 'asked'],
  appealed: ['secret', 'hidden', false, 'moderator', 'appealed', ''],
  decided: ['mixed', 'hidden', false, 'manager', 'appealed decided', 'asked'],
  lifted: ['public', 'members', false, 'moderator', 'lifted', 'ended'],
  external: ['walled', 'mecaform', false, 'manager', '', ''],
  comment: ['private', 'old', true, 'manager', 'appealed', ''],
  archived: ['archived', 'hidden', false, 'moderator', '', ''],
  deleted: ['deleted', 'hidden', false, 'moderator', '', ''],
} as const satisfies Record<string, readonly [Kind, Item, boolean, Member, string, string]>;
export type Concealed = keyof typeof HIDINGS;
export const hidingId = (which: Concealed): string => key(6100 + Object.keys(HIDINGS).indexOf(which));
/** The request of advice about a hiding. */
export const adviceId = (which: Concealed): string => key(6200 + Object.keys(HIDINGS).indexOf(which));

/** Documents: whose, and whether a post of the private group bears it. */
export const FILES = {
  upload: ['contributor', false],
  uploadOfExternal: ['karim', false],
  borne: ['contributor', true],
} as const;
export type Document = keyof typeof FILES;
export const fileId = (which: Document): string => key(9700 + Object.keys(FILES).indexOf(which));
/** Conversations: who takes part, who asked and waits, who said no. Whoever stands first wrote in it. */
export const CONVERSATIONS = {
  employees: [['manager', 'contributor'], null, null],
  open: [['contributor', 'karim'], null, null],
  asked: [['karim', 'reader'], 'karim', null],
  refused: [['karim', 'moderator'], 'karim', 'moderator'],
  /** They are in no group together any more. */
  frozen: [['outsider', 'karim'], null, null],
  several: [['manager', 'karim', 'sonia'], null, null],
  /** A wall stands between the two externals. */
  apart: [['contributor', 'leila', 'sonia'], null, null],
  ended: [['manager', 'expired', 'karim'], null, null],
  ofManager: [['sonia', 'manager'], 'sonia', null],
  ofModerator: [['sonia', 'moderator'], 'sonia', null],
  ofContributor: [['sonia', 'contributor'], 'sonia', null],
} as const satisfies Record<string, readonly [readonly Member[], Member | null, Member | null]>;
export type Talk = keyof typeof CONVERSATIONS;
export const conversationId = (which: Talk): string => key(8050 + Object.keys(CONVERSATIONS).indexOf(which));
/** What its first person wrote there. */
export const messageId = (which: Talk): string => key(8900 + Object.keys(CONVERSATIONS).indexOf(which));

export const imageId = (which: Picture): string => key(3000 + Object.keys(IMAGES).indexOf(which));

/** Entries of the audit log: name → action, who did it, whom it concerns, group, days ago. */
export const ENTRIES = {
  signIn: ['session.open', 'karim', 'karim', null, 1],
  refused: ['session.open', null, 'reader', null, 1],
  suspended: ['account.suspend', 'itAdmin', 'contributor', null, 1],
  partner: ['partnerOrganisation.create', 'owner', null, null, 1],
  invitation: ['invitation.send', 'itAdmin', null, null, 1],
  exported: ['audit.export', 'officer', null, null, 1],
  joined: ['group.join', 'contributor', 'contributor', 'private', 1],
  banned: ['group.memberBan', 'manager', 'banned', 'private', 1],
  reported: ['report.make', 'reader', 'moderator', 'private', 1],
  invitedTo: ['invitation.send', 'manager', null, 'mixed', 1],
  walled: ['post.publish', 'karim', null, 'walled', 1],
  secret: ['group.memberRemove', 'manager', 'former', 'secret', 1],
  deleted: ['group.delete', 'manager', null, 'deleted', 0],
} as const satisfies Record<string, readonly [string, Member | null, Member | null, Kind | null, number]>;
export type AuditName = keyof typeof ENTRIES;
export const auditId = (name: AuditName): string => key(4000 + Object.keys(ENTRIES).indexOf(name));

/** Requests for break-glass: who asked, whether owners decide, the decision, ended, whom it concerns. Whoever asked as `agent` is no officer any more. */
export const BREAK_GLASSES = {
  asked: ['officer', true, null, false, 'contributor'],
  open: ['officer', true, 'APPROVED', false, 'contributor'],
  refused: ['officer', true, 'REFUSED', false, 'contributor'],
  ended: ['officer', true, 'APPROVED', true, 'contributor'],
  ofOwner: ['officer', true, null, false, 'owner'],
  byOfficers: ['agent', false, null, false, 'contributor'],
  ofOfficer: ['agent', true, null, false, 'officer'],
} as const satisfies Record<string, readonly [Member, boolean, string | null, boolean, Member]>;
export type Request = keyof typeof BREAK_GLASSES;
export const breakGlassId = (which: Request): string => key(6000 + Object.keys(BREAK_GLASSES).indexOf(which));

/** The cast, three more groups, and in every group one post of each kind with a comment of today. */
export async function seedRightsWorld(owner: pg.Pool): Promise<void> {
  await seedCast(owner);
  await person(owner, BOT, 'SERVICE', 'bot');
  await owner.query('update persons set responsible_id = $1 where id = $2', [PERSON.manager, BOT]);
  await person(owner, NEWCOMER, 'EMPLOYEE', 'newcomer');
  await person(owner, OFFICER, 'EMPLOYEE', 'officer');
  await person(owner, LEAD, 'EMPLOYEE', 'lead');
  await person(owner, AGENT, 'EMPLOYEE', 'agent');
  await owner.query(
    `insert into network_roles (person_id, role) values ($1, 'COMPLIANCE_OFFICER'), ($2, 'COMMUNITY_LEAD'), ($3, 'SUPPORT_AGENT')`,
    [OFFICER, LEAD, AGENT],
  );
  await group(owner, 'sealed', 'PRIVATE', 'ON_REQUEST', { sealed_at: days(10) });
  await group(owner, 'formerlyPublic', 'PRIVATE', 'ON_REQUEST', { left_public_at: days(0.01) });
  await group(owner, 'orphaned', 'PRIVATE', 'INVITE_ONLY', { externals_allowed: true });
  for (const kind of ['sealed', 'formerlyPublic'] as const) {
    for (const [who, role] of [
      ['manager', 'MANAGER'],
      ['moderator', 'MODERATOR'],
      ['contributor', 'CONTRIBUTOR'],
      ['reader', 'READER'],
    ] as const) {
      await membership(owner, kind, PERSON[who], role, null);
    }
  }
  await membership(owner, 'sealed', NEWCOMER, 'CONTRIBUTOR', days(10));
  for (const kind of WITH_PARTNERS) await membership(owner, kind, BOT, 'CONTRIBUTOR', days(5));
  // Its only employee is suspended: frozen.
  await membership(owner, 'orphaned', PERSON.suspended, 'MANAGER', null);
  await membership(owner, 'orphaned', PERSON.karim, 'CONTRIBUTOR', days(30));
  for (const kind of kinds) for (const item of itemsOf(kind)) await post(owner, kind, item);
  await auditEntries(owner);
  await breakGlasses(owner);
  for (const [which, [kind, state]] of Object.entries(ELECTIONS)) {
    await owner.query(
      `insert into elections (id, group_id, called_by, closes_at, state, ended_at) values ($1, $2, $3, now() + interval '5 days', $4, case $4 when 'OPEN' then null else now() end)`,
      [electionId(which as Ballot), GROUPS[kind], PERSON.contributor, state],
    );
  }
  for (const [which, [kind, isTold, isObjected, isEnded, what]] of Object.entries(WIDENINGS)) {
    await owner.query(
      `insert into widenings (id, group_id, proposed_by, reason, effective_at, visibility, allows_externals, takes_walls_down, partner_id, tells_externals, state, objected_at, ended_at)
       values ($1, $2, $3, 'Pourquoi', now() + interval '5 days', case $8 when 'VISIBILITY' then 'PRIVATE' end, $8 = 'EXTERNALS', $8 = 'WALLS',
         case $8 when 'PARTNER' then $9::uuid end, $4, $5, $6, $7)`,
      [
        wideningId(which as Proposal),
        GROUPS[kind],
        PERSON.manager,
        isTold,
        isEnded ? 'FALLEN' : 'OPEN',
        isObjected ? days(1) : null,
        isEnded ? days(1) : null,
        what,
        PARTNER.mecaform,
      ],
    );
  }
  await owner.query('update memberships set unlisted_at = now() where group_id = $1 and person_id = $2', [
    GROUPS.sealed,
    PERSON.reader,
  ]);
  await moderation(owner);
  for (const which of Object.keys(CONVERSATIONS) as Talk[]) await conversation(owner, which);
  // Those that stand on their own; what else is seen of images is asked of what bears them (test/images.spec.ts).
  for (const [which, [who, purpose, isAttached]] of Object.entries(IMAGES)) {
    await owner.query(
      `insert into images (id, owner_id, purpose, person_id, attached_at, hash, mime, bytes, width, height)
       values ($1, $2, $3, case $3 when 'PROFILE' then $2::uuid end, case when $4 then now() end, repeat('0', 64), 'image/webp', 1, 1, 1)`,
      [imageId(which as Picture), PERSON[who], purpose, isAttached],
    );
  }
  for (const [which, [who, isBorne]] of Object.entries(FILES)) {
    await owner.query(
      `with made as (insert into files (id, owner_id, group_id, post_id, attached_at, name, name_key, kind, bytes)
         values ($1, $2, $3, case when $4 then $5::uuid end, case when $4 then now() end, 'x.txt', 'x.txt', 'TEXT', 1) returning id)
       insert into file_versions (id, file_id, group_id, number, owner_id, name, hash, mime, kind, bytes, state)
         select id, id, $3, 1, $2, 'x.txt', repeat('0', 64), 'text/plain', 'TEXT', 1, 'READY' from made`,
      [fileId(which as Document), PERSON[who], GROUPS.private, isBorne, postId('private', 'members')],
    );
  }
}

async function conversation(owner: pg.Pool, which: Talk): Promise<void> {
  const [people, asker, refuser]: readonly [readonly Member[], Member | null, Member | null] = CONVERSATIONS[which];
  const id = conversationId(which);
  const ids = people.map((who) => CAST[who]);
  const [low, high] = ids.length === 2 ? ids.toSorted() : [null, null];
  const author = await owner.query<{ partner_id: string | null }>('select partner_id from persons where id = $1', [
    ids[0],
  ]);
  const partnerId = author.rows[0]!.partner_id;
  await owner.query(
    `insert into groups (id, kind, name, visibility, join_policy, externals_allowed, created_by, member_count, external_count)
     select $1, 'CONVERSATION', '', 'SECRET', 'INVITE_ONLY', count(*) filter (where p.kind = 'EXTERNAL') > 0, $2, count(*), count(*) filter (where p.kind = 'EXTERNAL')
     from persons p where p.id = any ($3)`,
    [id, ids[0], ids],
  );
  await owner.query(
    `insert into conversations (id, low_id, high_id, asked_by, opened_at) values ($1, $2, $3, $4, case when $4::uuid is null then now() - interval '1 day' end)`,
    [id, low, high, asker && CAST[asker]],
  );
  for (const personId of ids)
    await owner.query(
      `insert into memberships (group_id, person_id, role, state, since) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE', now() - interval '2 days')`,
      [id, personId],
    );
  if (refuser)
    await owner.query('insert into conversation_refusals (id, person_id) values ($1, $2)', [id, CAST[refuser]]);
  await owner.query(
    `insert into posts (id, author_id, group_id, audience, partner_id, dated_at, last_activity_at, body, body_html)
     values ($1, $2, $3, 'MEMBERS', $4, now() - interval '1 day', now() - interval '1 day', 'Bonjour', '<p>Bonjour</p>')`,
    [messageId(which), ids[0], id, partnerId],
  );
}

async function breakGlasses(owner: pg.Pool): Promise<void> {
  for (const [which, [by, byOwners, decision, isEnded, concerned]] of Object.entries(BREAK_GLASSES)) {
    await owner.query(
      `insert into break_glass (id, requested_by, reason, scope, item_id, hours, by_owners, decision, decided_by, decided_at, opens_until, ended_at)
       values ($1, $2, 'Pourquoi', 'ITEM', $3, 2, $4, $5::text, case when $5 is not null then $6::uuid end, case when $5 is not null then now() end,
         case $5 when 'APPROVED' then now() + interval '2 hours' end, $7)`,
      [
        breakGlassId(which as Request),
        CAST[by],
        postId('secret', 'members'),
        byOwners,
        decision,
        PERSON.owner,
        isEnded ? days(0) : null,
      ],
    );
    await owner.query('insert into break_glass_concerns values ($1, $2)', [
      breakGlassId(which as Request),
      CAST[concerned],
    ]);
  }
}

async function moderation(owner: pg.Pool): Promise<void> {
  for (const [which, [kind, item, isComment, isAnswered]] of Object.entries(CASES)) {
    const id = caseId(which as Case);
    const about = isComment ? commentId(kind, item) : postId(kind, item);
    const author = isComment ? 'moderator' : ITEMS[item][4];
    await owner.query(
      `insert into report_cases (id, group_id, post_id, comment_id, author_id, dated_at, state, answered_at, answered_by)
       select $1, p.group_id, case when $2 then null else p.id end, case when $2 then $3::uuid end, $4, p.dated_at,
         case when $5 then 'DISMISSED' else 'OPEN' end, case when $5 then now() end, case when $5 then $6::uuid end from posts p where p.id = $7`,
      [id, isComment, about, PERSON[author], isAnswered, PERSON.manager, postId(kind, item)],
    );
    await owner.query(
      `insert into reports (case_id, reporter_id, item_id, reason, words, closed_at) values ($1, $2, $3, 'FALSE', 'Inexact', case when $4 then now() end)`,
      [id, PERSON.reader, about, isAnswered],
    );
  }
  for (const [which, [kind, item, isComment, by, state, advice]] of Object.entries(HIDINGS)) {
    const author = isComment ? 'moderator' : ITEMS[item][4];
    const is = (word: string) => state.includes(word);
    await owner.query(
      `insert into hidings (id, group_id, post_id, comment_id, author_id, dated_at, hidden_by, reason, appealed_at, appeal, outcome, decided_at, decided_by, lifted_at, lifted_by, asked_at)
       select $1, p.group_id, case when $2 then null else p.id end, case when $2 then $3::uuid end, $4, p.dated_at, $5, 'Hors sujet',
         case when $6 then now() end, case when $6 then 'Pas du tout' end, case when $7 then 'UPHELD' end, case when $7 then now() end,
         case when $7 then $8::uuid end, case when $9 then now() end, case when $9 then $8::uuid end, case when $10 then now() end from posts p where p.id = $11`,
      [
        hidingId(which as Concealed),
        isComment,
        commentId(kind, item),
        PERSON[author],
        PERSON[by],
        is('appealed'),
        is('decided'),
        by === 'manager' ? PERSON.moderator : PERSON.manager,
        is('lifted'),
        advice !== '',
        postId(kind, item),
      ],
    );
    if (advice)
      await owner.query(
        `insert into advice_requests (id, hiding_id, group_id, author_id, hidden_by, title, body, reason, ended_at)
         select $1, h.id, h.group_id, h.author_id, h.hidden_by, case when $2 then null else 'Titre' end, case when $2 then '' else 'Texte' end,
           case when $2 then '' else h.reason end, case when $2 then now() end from hidings h where h.id = $3`,
        [adviceId(which as Concealed), advice === 'ended', hidingId(which as Concealed)],
      );
  }
}

async function auditEntries(owner: pg.Pool): Promise<void> {
  for (const [index, [name, [action, by, target, kind, age]]] of Object.entries(ENTRIES).entries()) {
    await owner.query(
      `insert into audit_log (seq, id, at, actor_id, action, area, outcome, target_id, group_id, data, prev, hash)
       values ($1, $2, $3, $4, $5, split_part($5, '.', 1), $6, $7, $8, '{}', '', '')`,
      [
        index + 1,
        auditId(name as AuditName),
        days(age),
        by && CAST[by],
        action,
        name === 'refused' ? 'REFUSED' : 'DONE',
        target && CAST[target],
        kind && GROUPS[kind],
      ],
    );
  }
}

async function person(owner: pg.Pool, id: string, kind: string, name: string): Promise<void> {
  await owner.query(
    `insert into persons (id, kind, given_name, family_name, name) values ($1, $2, $3, 'Test', $3 || ' Test')`,
    [id, kind, name],
  );
}

async function group(
  owner: pg.Pool,
  kind: Exclude<Kind, Which>,
  visibility: string,
  policy: string,
  more: Record<string, unknown>,
): Promise<void> {
  const columns = Object.keys(more);
  await owner.query(
    `insert into groups (id, name, visibility, join_policy, created_by, created_at, ${columns.join(', ')})
     values ($1, $2, $3, $4, $5, now() - interval '1 year', ${columns.map((_, i) => `$${i + 6}`).join(', ')})`,
    [MORE_GROUPS[kind], kind, visibility, policy, PERSON.manager, ...Object.values(more)],
  );
}

async function membership(
  owner: pg.Pool,
  kind: Kind,
  personId: string,
  role: string,
  historyFrom: Date | null,
): Promise<void> {
  await owner.query(
    `insert into memberships (group_id, person_id, role, state, since, history_from) values ($1, $2, $3, 'ACTIVE', now() - interval '5 days', $4)`,
    [GROUPS[kind], personId, role, historyFrom],
  );
}

async function post(owner: pg.Pool, kind: Kind, item: Item): Promise<void> {
  const [audience, age, partner, state, author] = ITEMS[item];
  const common = [GROUPS[kind], audience, partner];
  await owner.query(
    `insert into posts (id, author_id, group_id, audience, partner_id, dated_at, last_activity_at, title, topics, body, body_html, hidden_at, deleted_at)
     values ($1, $2, $3, $4, $5, $6, $6, $7, array['sel ' || $7], 'x', '<p>x</p>', $8, $9)`,
    [
      postId(kind, item),
      PERSON[author],
      ...common,
      days(age),
      item,
      state === HIDDEN ? days(0) : null,
      state === DELETED ? days(0) : null,
    ],
  );
  await owner.query(
    `insert into comments (id, post_id, author_id, group_id, audience, partner_id, dated_at, body, body_html) values ($1, $2, $3, $4, $5, $6, $7, 'y', '<p>y</p>')`,
    [commentId(kind, item), postId(kind, item), PERSON.moderator, ...common, days(0)],
  );
}
