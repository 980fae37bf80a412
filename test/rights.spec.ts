import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Actor, mightEver, refusal } from '#permissions';
import type { Database } from '#persistence';
import { PARTNER } from './support/cast.js';
import { type TestDatabase, cloneDatabase } from './support/database.js';
import {
  type AuditName,
  type Ballot,
  CONVERSATIONS,
  BREAK_GLASSES,
  CASES,
  CAST,
  type Case,
  type Concealed,
  ENTRIES,
  GROUPS,
  HIDINGS,
  type Item,
  type Kind,
  type Member,
  NOBODY,
  type Document,
  type Picture,
  adviceId,
  auditId,
  breakGlassId,
  caseId,
  commentId,
  conversationId,
  electionId,
  hidingId,
  fileId,
  imageId,
  itemsOf,
  type Proposal,
  type Request,
  WIDENINGS,
  postId,
  messageId,
  type Talk,
  seedRightsWorld,
  wideningId,
} from './support/rights-world.js';
import { ACTIONS, type Row, type RowSubject, actorsOf, checked, connectSystem, loadRows } from './support/rights.js';

let database: TestDatabase;
let system: Database;
const actors = new Map<Member, Actor | null>();
const rows = {} as Record<RowSubject, Row[]>;
const SUBJECTS = Object.keys(ACTIONS) as RowSubject[];
const EVERYBODY = Object.keys(CAST) as Member[];
const SOMEBODY = EVERYBODY.filter((who) => !NOBODY.includes(who));

beforeAll(async () => {
  database = await cloneDatabase();
  await seedRightsWorld(database.owner);
  system = await connectSystem(database.systemUrl);
  const actorOf = actorsOf(system);
  for (const who of EVERYBODY) actors.set(who, await actorOf(CAST[who]));
  for (const subject of SUBJECTS) rows[subject] = await loadRows(database.owner, subject);
});
afterAll(async () => {
  await system?.close();
  await database?.drop();
});

/** The actions that this person has on this row, in the catalogue's order. */
function granted(who: Member, subject: RowSubject, id: string): string {
  const actor = actors.get(who)!;
  const row = rows[subject].filter((candidate) => candidate.id === id);
  expect(row).toHaveLength(1);
  return grantedOn(actor, subject, row[0]!);
}
const grantedOn = (actor: Actor, subject: RowSubject, row: Row): string =>
  [...checked([row], actor, subject)].flatMap(([action, ids]) => (ids.length > 0 ? [action] : [])).join(' ');
const rowOf = (subject: RowSubject, id: string): Row => rows[subject].find((candidate) => candidate.id === id)!;

test.each(NOBODY)('%s is nobody', (who) => expect(actors.get(who)).toBeNull());

describe('a group', () => {
  const outside = ['owner', 'itAdmin', 'officer', 'lead', 'agent', 'outsider', 'former'] as const;
  const KNOWN = 'discover seeManagers seeSize';
  const READER = 'discover read listMembers seeManagers seeSize seeWalls leave react';
  const CONTRIBUTOR = `${READER} post`;
  const MODERATOR = `${CONTRIBUTOR} inviteEmployees decideRequests moderate`;
  const MANAGER = `${MODERATOR} changeSettings archive delete explain`;
  const MANAGER_WITH_EXTERNALS = `${CONTRIBUTOR} inviteEmployees inviteExternals decideRequests moderate changeSettings archive delete explain`;
  const EXTERNAL = 'discover read listMembers seeManagers seeSize leave react post';
  const FROZEN = 'discover read listMembers seeManagers seeSize seeWalls leave';
  const staff = { reader: READER, contributor: CONTRIBUTOR, moderator: MODERATOR, manager: MANAGER };
  type Expected = Partial<Record<Member | 'outside', string>>;

  // Whoever is not named here has no right at all.
  const TABLE: Record<Kind, Expected> = {
    public: {
      ...staff,
      outside: 'discover read listMembers seeManagers seeSize join',
      newcomer: 'discover read listMembers seeManagers seeSize join',
      invited: 'discover read listMembers seeManagers seeSize answerInvitation',
      requested: 'discover read listMembers seeManagers seeSize join withdrawRequest',
      banned: 'discover read listMembers seeManagers seeSize',
    },
    private: {
      ...staff,
      outside: `${KNOWN} request`,
      newcomer: `${KNOWN} request`,
      invited: `${KNOWN} answerInvitation`,
      requested: `${KNOWN} withdrawRequest`,
      banned: KNOWN,
    },
    secret: { ...staff, invited: `${KNOWN} answerInvitation` },
    mixed: {
      ...staff,
      manager: MANAGER_WITH_EXTERNALS,
      outside: KNOWN,
      newcomer: KNOWN,
      invited: `${KNOWN} answerInvitation`,
      requested: `${KNOWN} withdrawRequest`,
      banned: KNOWN,
      karim: EXTERNAL,
      sonia: EXTERNAL,
      bot: EXTERNAL,
    },
    walled: {
      ...staff,
      manager: MANAGER_WITH_EXTERNALS,
      outside: KNOWN,
      newcomer: KNOWN,
      invited: `${KNOWN} answerInvitation`,
      requested: `${KNOWN} withdrawRequest`,
      banned: KNOWN,
      karim: EXTERNAL,
      leila: EXTERNAL,
      sonia: EXTERNAL,
      bot: EXTERNAL,
    },
    archived: {
      reader: FROZEN,
      contributor: FROZEN,
      moderator: FROZEN,
      manager: `${FROZEN} unarchive delete explain`,
      outside: KNOWN,
      newcomer: KNOWN,
      invited: KNOWN,
      requested: `${KNOWN} withdrawRequest`,
      banned: KNOWN,
    },
    deleted: { manager: 'discover restore' },
    sealed: {
      ...staff,
      newcomer: CONTRIBUTOR,
      outside: `${KNOWN} request`,
      invited: `${KNOWN} request`,
      requested: `${KNOWN} request`,
      banned: `${KNOWN} request`,
    },
    formerlyPublic: {
      ...staff,
      outside: `${KNOWN} request`,
      newcomer: `${KNOWN} request`,
      invited: `${KNOWN} request`,
      requested: `${KNOWN} request`,
      banned: `${KNOWN} request`,
    },
    // Without an active employee: its external is out.
    orphaned: Object.fromEntries(
      ['outside', 'newcomer', 'invited', 'requested', 'banned', 'reader', 'contributor', 'moderator', 'manager'].map(
        (who) => [who, KNOWN],
      ),
    ),
  };

  // Who would be told of a widening, and who could propose one.
  const IN = ['reader', 'contributor', 'moderator', 'manager'] as const;
  const MAY_COME = [
    'owner',
    'itAdmin',
    'officer',
    'lead',
    'agent',
    'outsider',
    'newcomer',
    'former',
    'requested',
  ] as const;
  const TOLD: Record<Kind, readonly Member[]> = {
    // Without a proposal there is nothing to be told to who is outside.
    public: IN,
    private: [...IN, ...MAY_COME, 'invited'],
    secret: [...IN, 'invited'],
    // Of what is open there its externals know nothing.
    mixed: [...IN, 'invited'],
    walled: [...IN, 'invited', 'karim', 'leila', 'sonia', 'bot'],
    archived: IN,
    deleted: [],
    // A further organisation: known to its own people alone.
    sealed: [...IN, 'newcomer'],
    formerlyPublic: IN,
    orphaned: [],
  };
  // Not where there is one already, nor before a group that left PUBLIC has been rewritten.
  const PROPOSES: readonly Kind[] = ['public'];
  const ofWidening = (kind: Kind, who: Member) =>
    `${TOLD[kind].includes(who) ? ' seeWidening' : ''}${who === 'manager' && PROPOSES.includes(kind) ? ' proposeWidening' : ''}`;

  // Its size in bytes: for IT admins, and of no SECRET or deleted one.
  const ofStorage = (kind: Kind, who: Member) =>
    who === 'itAdmin' && kind !== 'secret' && kind !== 'deleted' ? ' seeStorage' : '';

  // Its employees, who elect where nobody manages it; a lead asks them to, but can know of no SECRET one.
  const ofElection = (kind: Kind, who: Member) => {
    const isFrozen = kind === 'archived';
    const ofLead = who === 'lead' && !isFrozen && kind !== 'secret' && kind !== 'deleted' ? ' callElection' : '';
    const isIn = (TABLE[kind][who] ?? '').includes('leave') && !['karim', 'leila', 'sonia', 'bot'].includes(who);
    return isIn ? ` seeElection${isFrozen ? '' : ' callElection'}` : ofLead;
  };

  test.each(Object.keys(TABLE) as Kind[])('%s', (kind) => {
    const { outside: toOutsiders = '', ...named } = TABLE[kind];
    const expected = Object.fromEntries(
      SOMEBODY.map((who) => [
        who,
        `${(outside as readonly string[]).includes(who) ? toOutsiders : (named[who] ?? '')}${ofWidening(kind, who)}${ofStorage(kind, who)}${(named[who] ?? '').includes('leave') ? ' seeBreakGlass' : ''}${ofElection(kind, who)}${(named[who] ?? '').includes('explain') ? ' export' : ''}`,
      ]),
    );
    const actual = Object.fromEntries(SOMEBODY.map((who) => [who, granted(who, 'Group', GROUPS[kind])]));
    expect(actual).toEqual(expected);
  });
});

/** A line per person, a letter per row: '.' is a no. Whoever is not named has nothing but dots. */
function compare(
  subject: RowSubject,
  ids: readonly string[],
  letters: Record<string, string>,
  lines: Partial<Record<Member, string>>,
): void {
  const byRights = new Map(Object.entries(letters).map(([letter, rights]) => [rights, letter]));
  const actual = Object.fromEntries(
    SOMEBODY.map((who) => [
      who,
      ids.map((id) => byRights.get(granted(who, subject, id)) ?? `(${granted(who, subject, id)})`).join(''),
    ]),
  );
  expect(actual).toEqual(Object.fromEntries(SOMEBODY.map((who) => [who, lines[who] ?? '.'.repeat(ids.length)])));
}
const same = (line: string, ...people: Member[]): Partial<Record<Member, string>> =>
  Object.fromEntries(people.map((who) => [who, line]));

describe('a post', () => {
  const letters = {
    '.': '',
    R: 'read bookmark',
    r: 'read bookmark react report',
    c: 'read bookmark react comment report',
    a: 'read bookmark react comment edit delete narrow publishAnew blank',
    e: 'read bookmark react comment edit delete publishAnew blank',
    n: 'read bookmark publishAnew',
    h: 'read bookmark react edit delete narrow blank',
    d: 'restore',
    m: 'read bookmark react comment pin close hide report blank',
    H: 'read bookmark react pin close hide blank',
  };
  const staff = {
    ...same('rrr..r', 'reader'),
    ...same('aaehdc', 'contributor'),
    ...same('mmmH.m', 'moderator', 'manager'),
  };
  const inPublic = {
    ...same('rrrr..r', 'reader'),
    ...same('aaaehdc', 'contributor'),
    ...same('mmmmH.m', 'moderator', 'manager'),
  };
  const withExternals = {
    ...same('rrrr..r', 'reader'),
    ...same('aaechdc', 'contributor'),
    ...same('mmmmH.m', 'moderator', 'manager'),
  };
  const everyEmployee = same(
    'R......',
    'owner',
    'itAdmin',
    'officer',
    'lead',
    'agent',
    'outsider',
    'newcomer',
    'invited',
    'requested',
    'banned',
    'former',
  );

  test.each([
    // network, members, old, internal, hidden, deleted, by the former member
    ['public', { ...inPublic, ...everyEmployee }],
    ['formerlyPublic', inPublic],
    // members, old, internal, hidden, deleted, by the former member
    ['private', staff],
    ['secret', staff],
    // What is frozen may be said again elsewhere, by who wrote it.
    ['archived', { ...same('RRR..R', 'reader'), contributor: 'nnnR.R', ...same('RRRR.R', 'moderator', 'manager') }],
    ['deleted', {}],
    ['sealed', { ...staff, newcomer: 'c.c..c' }],
    ['orphaned', {}],
    // members, old, internal, of Mécaform, hidden, deleted, by the former member
    ['mixed', { ...withExternals, karim: 'c..e..c', ...same('c..c..c', 'sonia', 'bot') }],
    ['walled', { ...withExternals, karim: 'c..e..c', leila: 'c..c..c', ...same('c.....c', 'sonia', 'bot') }],
  ] as [Kind, Partial<Record<Member, string>>][])('in %s', (kind, lines) => {
    compare(
      'Post',
      itemsOf(kind).map((item) => postId(kind, item)),
      letters,
      lines,
    );
  });
});

describe('a comment of today, by the moderator', () => {
  const letters = {
    '.': '',
    R: 'read',
    n: 'read react',
    r: 'read react report',
    c: 'read react reply report',
    m: 'read react reply hide report blank',
    M: 'read react hide blank',
    // Their own: nobody hides or reports that.
    a: 'read react reply edit delete blank',
    A: 'read react edit delete blank',
  };
  const staff = { reader: 'rrr..r', contributor: 'cccn.c', moderator: 'aaaA.a', manager: 'mmmM.m' };
  const longer = { reader: 'rrrr..r', contributor: 'ccccn.c', moderator: 'aaaaA.a', manager: 'mmmmM.m' };
  const everyEmployee = same(
    'R......',
    'owner',
    'itAdmin',
    'officer',
    'lead',
    'agent',
    'outsider',
    'newcomer',
    'invited',
    'requested',
    'banned',
    'former',
  );

  test.each([
    ['public', { ...longer, ...everyEmployee }],
    ['formerlyPublic', longer],
    ['private', staff],
    ['secret', staff],
    ['archived', { ...same('RRR..R', 'reader'), ...same('RRRR.R', 'contributor', 'moderator', 'manager') }],
    ['deleted', {}],
    // The comment is of today, but stands under what is older than the newcomer's history.
    ['sealed', { ...staff, newcomer: 'c.c..c' }],
    ['orphaned', {}],
    ['mixed', { ...longer, ...same('c..c..c', 'karim', 'sonia', 'bot') }],
    ['walled', { ...longer, ...same('c..c..c', 'karim', 'leila'), ...same('c.....c', 'sonia', 'bot') }],
  ] as [Kind, Partial<Record<Member, string>>][])('in %s', (kind, lines) => {
    compare(
      'Comment',
      itemsOf(kind).map((item: Item) => commentId(kind, item)),
      letters,
      lines,
    );
  });
});

describe('a membership', () => {
  const letters = {
    '.': '',
    n: 'count',
    l: 'list count',
    i: 'list count remove',
    w: 'list count changeRole',
    x: 'list count changeRole remove ban',
    // An external.
    X: 'list count changeRole remove ban review',
    I: 'list count remove ban',
    q: 'list count ban',
    u: 'list count unban',
  };
  const STAFF = ['manager', 'moderator', 'contributor', 'reader', 'invited', 'requested', 'banned', 'former'] as const;
  const outside = (line: string) =>
    same(line, 'owner', 'itAdmin', 'officer', 'lead', 'agent', 'outsider', 'newcomer', 'banned', 'former');
  const members = { ...same('llll....', 'reader', 'contributor'), moderator: 'llllill.', manager: 'wxxxIqu.' };
  const add = (lines: Partial<Record<Member, string>>, more: Partial<Record<Member, string>>, rest: string) =>
    Object.fromEntries(Object.entries(lines).map(([who, line]) => [who, line + (more[who as Member] ?? rest)]));
  const inPrivate = { ...members, ...outside('l.......'), invited: 'l...l...', requested: 'l....l..' };
  const idOf = (kind: Kind, who: Member) =>
    rows.Membership.find(({ groupId, personId }) => groupId === GROUPS[kind] && personId === CAST[who])?.id;
  const seen = (externals: number) => ({
    ...same('l'.repeat(externals + 1), 'reader', 'contributor', 'moderator'),
    // Of the service, nobody asks whether it is still needed.
    manager: `${'X'.repeat(externals)}x`,
  });

  test.each([
    ['public', [], { ...members, ...outside('llll....'), invited: 'lllll...', requested: 'llll.l..' }],
    ['private', [], inPrivate],
    ['secret', [], { ...members, invited: 'l...l...' }],
    [
      'archived',
      [],
      {
        ...same('llll....', 'reader', 'contributor'),
        ...same('lllllll.', 'moderator', 'manager'),
        ...outside('l.......'),
        invited: 'l...l...',
        requested: 'l....l..',
      },
    ],
    ['deleted', [], {}],
    [
      'mixed',
      ['karim', 'sonia', 'bot'],
      { ...add(inPrivate, seen(2), '...'), ...same('llll....lll', 'karim', 'sonia', 'bot') },
    ],
    // Its reader had not agreed when it became wider: a member all the same, whom moderators alone are shown.
    [
      'sealed',
      ['newcomer'],
      {
        ...same('lllnl', 'contributor', 'newcomer'),
        ...same('lllll', 'reader', 'moderator'),
        manager: 'wxxxx',
        ...same(
          'l....',
          'owner',
          'itAdmin',
          'officer',
          'lead',
          'agent',
          'outsider',
          'former',
          'invited',
          'requested',
          'banned',
        ),
      },
    ],
    [
      'walled',
      ['karim', 'leila', 'sonia', 'bot'],
      {
        ...add(inPrivate, seen(3), '....'),
        ...same('llll....ll..', 'karim', 'leila'),
        sonia: 'llll......l.',
        bot: 'llll.......l',
      },
    ],
  ] as [Kind, Member[], Partial<Record<Member, string>>][])('in %s', (kind, externals, lines) => {
    const ids = [...STAFF, ...externals].flatMap((who) => idOf(kind, who) ?? []);
    compare('Membership', ids, letters, lines);
  });
});

describe('a proposal to make a group wider', () => {
  const letters = { '.': '', s: 'see', a: 'see answer', c: 'see cancel' };
  const told = same('a', 'moderator', 'contributor', 'reader');
  const joinable = same(
    's',
    'owner',
    'itAdmin',
    'officer',
    'lead',
    'agent',
    'outsider',
    'newcomer',
    'requested',
    'former',
    'invited',
  );

  test.each([
    // Who may ask to join is told first; whom it banned learns nothing.
    ['private', { ...told, ...joinable, manager: 'c' }],
    // Objected to: the one who proposes does not decide.
    ['secret', { ...told, invited: 's', manager: 'c' }],
    // Of externals: its employees alone.
    ['mixed', { ...told, invited: 's', manager: 'c' }],
    ['walled', { ...told, invited: 's', manager: 'c', ...same('a', 'karim', 'leila', 'sonia'), bot: 's' }],
    // A further organisation: whoever may ask to join hears nothing of it.
    ['sealed', { ...told, newcomer: 'a', manager: 'c' }],
    // Managers see what became of it.
    ['ended', { manager: 's' }],
    ['deleted', {}],
  ] as [Proposal, Partial<Record<Member, string>>][])('%s', (which, lines) => {
    expect(Object.keys(WIDENINGS)).toContain(which);
    compare('Widening', [wideningId(which)], letters, lines);
  });

  test('after an objection a second manager decides, and the one who proposes does not', async () => {
    const move = 'update memberships set role = $1 where group_id = $2 and person_id = $3';
    await database.owner.query(move, ['MANAGER', GROUPS.secret, CAST.moderator]);
    const second = (await actorsOf(system)(CAST.moderator))!;
    const row = rows.Widening.filter(({ id }) => id === wideningId('secret'));
    const rights = (actor: Actor) =>
      [...checked(row, actor, 'Widening')].flatMap(([action, ids]) => ids.map(() => action));
    expect(rights(second)).toEqual(['see', 'answer', 'cancel', 'approve']);
    expect(rights(actors.get('manager')!)).toEqual(['see', 'cancel']);
    await database.owner.query(move, ['MODERATOR', GROUPS.secret, CAST.moderator]);
  });
});

describe('what is reported', () => {
  const letters = { '.': '', s: 'see', a: 'see answer' };
  const WHICH = Object.keys(CASES) as Case[];

  test('is known to those who moderate, except to its author; of before their time, to nobody', () => {
    // private, the moderator's own, secret, mixed, internal, answered, archived, deleted, before the seal
    const lines = { manager: 'aaaaass.a', moderator: 'a.aaass.a' };
    compare('ReportCase', WHICH.map(caseId), letters, lines);
  });
});

describe('that something was hidden', () => {
  const letters = {
    '.': '',
    s: 'see',
    r: 'see readAppeal',
    d: 'see readAppeal decide',
    // Its author: all that is left to them.
    A: 'see readAppeal appeal askAdvice',
    a: 'see readAppeal appeal',
    q: 'see readAppeal askAdvice',
  };
  const WHICH = Object.keys(HIDINGS) as Concealed[];

  test('is known to its author, who appeals once, and to those who moderate; who hid it reads no appeal and decides none', () => {
    compare('Hiding', WHICH.map(hidingId), letters, {
      // plain (handed over), appealed in a SECRET group, decided, lifted, of an external, a comment, archived, deleted
      contributor: 'arrr..r.',
      karim: '....A...',
      moderator: 'ssrsrqs.',
      manager: 'rdsrssr.',
    });
  });

  test('handed to the community leads, it is theirs while it is hidden, and nobody else’s', () => {
    const ids = (['plain', 'decided', 'lifted'] as const).map(adviceId);
    compare('AdviceRequest', ids, { '.': '', a: 'see advise' }, { lead: 'aa.' });
  });
});

describe('an image on its own', () => {
  const viewers = (which: Picture) => SOMEBODY.filter((who) => granted(who, 'Image', imageId(which)) === 'view');

  test('is its uploader’s alone until it is used; the logo in use is everybody’s', () => {
    expect(viewers('upload')).toEqual(['contributor']);
    expect(viewers('uploadOfExternal')).toEqual(['karim']);
    expect(viewers('newLogo')).toEqual(['itAdmin']);
    expect(viewers('logo')).toEqual(SOMEBODY);
  });
});

describe('a file on its own', () => {
  const viewers = (which: Document) => SOMEBODY.filter((who) => granted(who, 'File', fileId(which)) === 'view');

  test('is its uploader’s alone until something bears it; then by itself it is nobody’s', () => {
    expect(viewers('upload')).toEqual(['contributor']);
    expect(viewers('uploadOfExternal')).toEqual(['karim']);
    expect(viewers('borne')).toEqual([]);
  });
});

describe('an entry of the audit log', () => {
  const readBy = (who: Member) =>
    (Object.keys(ENTRIES) as AuditName[]).filter((name) => granted(who, 'AuditEntry', auditId(name)) === 'read');
  // Whoever is not named here reads none.
  const TABLE: Partial<Record<Member, readonly AuditName[]>> = {
    officer: Object.keys(ENTRIES) as AuditName[],
    itAdmin: ['signIn', 'refused', 'suspended', 'partner', 'invitation'],
    // Of their groups, while they are there; an area that nobody has opened to managers is closed.
    manager: ['joined', 'banned', 'invitedTo', 'walled', 'secret'],
    // What happened to their own account; not what happened to them in a group.
    karim: ['signIn'],
    reader: ['refused'],
    contributor: ['suspended'],
  };

  test.each(SOMEBODY)('as %s reads it', (who) => expect(readBy(who)).toEqual(TABLE[who] ?? []));
});

describe('a network role', () => {
  const ROLES = ['OWNER', 'IT_ADMIN', 'COMPLIANCE_OFFICER', 'COMMUNITY_LEAD', 'SUPPORT_AGENT'];
  const holderOf = (role: string) => rows.NetworkRoleGrant.find((row) => row['role'] === role)!;

  test.each(SOMEBODY)('as %s', (who) => {
    const expected = (role: string) => {
      if (who === 'owner') return 'see withdraw';
      return who === 'itAdmin' || holderOf(role)['personId'] === CAST[who] ? 'see' : '';
    };
    for (const role of ROLES)
      expect({ role, rights: granted(who, 'NetworkRoleGrant', holderOf(role).id) }).toEqual({
        role,
        rights: expected(role),
      });
  });

  test('gives its duty, and no more: of the network', () => {
    const DUTIES = [
      'update',
      'inviteEmployees',
      'readOutbox',
      'readAuditLog',
      'appoint',
      'seeSecretStorage',
      'seeDataDetails',
      'provision',
      'requestBreakGlass',
      'seeOrphanedGroups',
    ] as const;
    const duties = (who: Member) => DUTIES.filter((action) => mightEver(actors.get(who)!, action, 'Network')).join(' ');
    expect(Object.fromEntries(SOMEBODY.map((who) => [who, duties(who)]).filter(([, text]) => text))).toEqual({
      owner: 'update appoint',
      itAdmin: 'update inviteEmployees readOutbox readAuditLog seeSecretStorage seeDataDetails provision',
      officer: 'readAuditLog requestBreakGlass',
      lead: 'seeOrphanedGroups',
    });
  });
});

describe('whatever a row says of itself', () => {
  const read = (who: Member, row: Row) => grantedOn(actors.get(who)!, 'Comment', row) !== '';
  const INSIDE = ['manager', 'moderator', 'contributor', 'reader'] as const;

  // A product that is right writes no such row: this is the wall behind it.
  test.each([
    ['of another organisation', 'mecaform', { partnerId: null }, ['karim', 'leila']],
    ['for employees', 'internal', { audience: 'MEMBERS' }, []],
  ] as [string, Item, object, Member[]][])('a comment is not read beyond its post: %s', (_, item, wider, others) => {
    const row = rowOf('Comment', commentId('walled', item));
    expect(SOMEBODY.filter((who) => read(who, { ...row, ...wider }))).toEqual([...INSIDE, ...others]);
  });

  test('in a conversation nobody moderates, and nothing is reported', () => {
    for (const [subject, id] of [
      ['Post', postId('private', 'members')],
      ['Comment', commentId('private', 'members')],
    ] as const) {
      const row = rowOf(subject, id);
      const talk = { ...row, group: { ...(row['group'] as object), kind: 'CONVERSATION' } };
      const report = (one: Row) => grantedOn(actors.get('reader')!, subject, one).split(' ').includes('report');
      expect([report(row), report(talk)]).toEqual([true, false]);
      expect(refusal(actors.get('reader')!, 'report', subject, talk)).toBe('REPORT_WITHOUT_MODERATORS');
    }
  });
});

describe('a conversation', () => {
  const TALKS = Object.keys(CONVERSATIONS) as Talk[];
  const rightsOf = (who: Member) =>
    Object.fromEntries(
      TALKS.map((which) => [which, granted(who, 'Conversation', conversationId(which))]).filter(([, rights]) => rights),
    );
  const TABLE: Partial<Record<Member, Partial<Record<Talk, string>>>> = {
    manager: { employees: 'see write', several: 'see write', ended: 'see write', ofManager: 'see answer' },
    contributor: { employees: 'see write', open: 'see write', apart: 'see write', ofContributor: 'see answer' },
    // Asked to be written to: they answer before anything else. Whoever said no sees nothing of it.
    reader: { asked: 'see answer' },
    moderator: { ofModerator: 'see answer' },
    outsider: { frozen: 'see write' },
    // Unanswered and declined are the same; where one of the others is seen in no group, it is frozen.
    karim: { open: 'see write', asked: 'see', refused: 'see', frozen: 'see', several: 'see write', ended: 'see' },
    sonia: { several: 'see write', apart: 'see', ofManager: 'see', ofModerator: 'see', ofContributor: 'see' },
    leila: { apart: 'see' },
  };

  test.each(SOMEBODY)('as %s', (who) => expect(rightsOf(who)).toEqual(TABLE[who] ?? {}));

  test.each(SOMEBODY)('its group and its messages, as %s', (who) => {
    for (const which of TALKS) {
      const rights = TABLE[who]?.[which] ?? '';
      const [mayWrite, isAuthor] = [rights.includes('write'), CONVERSATIONS[which][0][0] === who];
      const words = (...list: (string | false)[]) => list.filter(Boolean).join(' ');
      const staff = actors.get(who)!.kind === 'EMPLOYEE';
      expect({ which, group: granted(who, 'Group', conversationId(which)) }).toEqual({
        which,
        group:
          rights &&
          words(
            'discover read listMembers seeManagers seeSize',
            staff && 'seeWalls',
            mayWrite && 'react post',
            staff && 'seeWidening',
            'seeBreakGlass',
          ),
      });
      expect({ which, message: granted(who, 'Post', messageId(which)) }).toEqual({
        which,
        message:
          rights &&
          words(
            'read',
            mayWrite && 'react',
            mayWrite && isAuthor && 'edit delete',
            isAuthor && 'publishAnew',
            mayWrite && isAuthor && 'blank',
          ),
      });
    }
  });

  test('to whom one may write first', () => {
    const to = (who: Member) =>
      EVERYBODY.filter((other) => granted(who, 'Person', CAST[other]).split(' ').includes('writeTo'));
    const active = EVERYBODY.filter((other) => actors.get(other)?.kind === 'EMPLOYEE');
    expect(to('outsider')).toEqual(active.filter((other) => other !== 'outsider'));
    for (const who of ['moderator', 'contributor', 'reader', 'manager'] as const)
      expect({ who, to: to(who).filter((other) => !active.includes(other)) }).toEqual({
        who,
        to: ['karim', 'leila', 'sonia'],
      });
    for (const who of ['karim', 'leila', 'sonia'] as const)
      expect({ who, to: to(who) }).toEqual({ who, to: ['manager', 'moderator', 'contributor', 'reader'] });
    for (const who of ['lonely', 'bot'] as const) expect(to(who)).toEqual([]);
  });
});

describe('an election of a manager', () => {
  test('is of the employees of its group alone, while it is open', () => {
    const voters = (which: Ballot) =>
      SOMEBODY.filter((who) => granted(who, 'Election', electionId(which)) === 'see takePart');
    const anybody = (which: Ballot) => SOMEBODY.filter((who) => granted(who, 'Election', electionId(which)));
    for (const which of ['private', 'secret', 'mixed'] as const) {
      expect(voters(which)).toEqual(['manager', 'moderator', 'contributor', 'reader']);
      expect(anybody(which)).toEqual(voters(which));
    }
    expect(anybody('ended')).toEqual([]);
  });
});

describe('a request for break-glass', () => {
  const rightsOf = (who: Member) =>
    Object.fromEntries(
      (Object.keys(BREAK_GLASSES) as Request[])
        .map((which) => [which, granted(who, 'BreakGlass', breakGlassId(which))] as const)
        .filter(([, rights]) => rights),
    );
  const TABLE: Partial<Record<Member, Partial<Record<Request, string>>>> = {
    // Who asked does not decide; what concerns oneself does not exist.
    officer: {
      asked: 'see end',
      open: 'see read end',
      refused: 'see',
      ended: 'see',
      ofOwner: 'see end',
      byOfficers: 'see decide',
    },
    // Only what no other officer could decide.
    owner: {
      asked: 'see decide',
      open: 'see end',
      refused: 'see',
      ended: 'see',
      ofOfficer: 'see decide',
    },
  };

  test.each(SOMEBODY)('as %s', (who) => expect(rightsOf(who)).toEqual(TABLE[who] ?? {}));
});

describe('the access of an external', () => {
  const rightsTo = (who: Member) =>
    Object.fromEntries(
      EVERYBODY.map((target) => [target, granted(who, 'External', CAST[target])]).filter(([, rights]) => rights),
    );
  const all = 'see renew review handOver remove';
  const own = 'see renew review handOver';

  test.each(SOMEBODY)('as %s', (who) => {
    const expected: Partial<Record<Member, Record<string, string>>> = {
      // Also of those whose access has ended, or whose sponsor is gone.
      itAdmin: { karim: all, leila: all, sonia: all, lonely: all, expired: all, orphaned: all },
      // Their sponsor.
      manager: { karim: own, leila: own, sonia: own, lonely: own, expired: own },
      // Reviews of access are an officer's duty, and that they last longer is not.
      officer: Object.fromEntries(
        ['karim', 'leila', 'sonia', 'lonely', 'expired', 'orphaned'].map((target) => [target, 'see review']),
      ),
    };
    expect(rightsTo(who)).toEqual(expected[who] ?? {});
  });
});

describe('a person', () => {
  const employees = EVERYBODY.filter(
    (who) => !['karim', 'leila', 'sonia', 'lonely', 'expired', 'orphaned', 'bot'].includes(who),
  );
  const seenBy = (who: Member, action: string) =>
    EVERYBODY.filter((target) => granted(who, 'Person', CAST[target]).split(' ').includes(action));
  const staffOf = ['manager', 'moderator', 'contributor', 'reader'] as const;

  test.each([
    // Employees see each other; of externals, those in a member list that they may read, and those whom they sponsor.
    ...(
      [
        'owner',
        'itAdmin',
        'officer',
        'lead',
        'agent',
        'outsider',
        'invited',
        'requested',
        'banned',
        'former',
        'newcomer',
      ] as const
    ).map((who) => [who, employees] as const),
    ...(['moderator', 'contributor', 'reader'] as const).map(
      (who) => [who, [...employees, 'karim', 'leila', 'sonia', 'bot']] as const,
    ),
    ['manager', [...employees, 'karim', 'leila', 'sonia', 'lonely', 'expired', 'bot']],
    ['karim', [...staffOf, 'karim', 'leila', 'sonia', 'bot']],
    ['leila', [...staffOf, 'karim', 'leila']],
    ['sonia', [...staffOf, 'karim', 'sonia', 'bot']],
    ['lonely', ['lonely']],
    ['bot', [...staffOf, 'karim', 'sonia', 'bot']],
  ] as [Member, Member[]][])('as %s sees them', (who, expected) => {
    expect(seenBy(who, 'see').sort()).toEqual([...expected].sort());
    expect(seenBy(who, 'update')).toEqual([who]);
    const inactive: readonly string[] = ['suspended', 'sponsorGone'];
    expect(seenBy(who, 'requestContact').sort()).toEqual(
      expected.filter((other) => other !== who && !inactive.includes(other)).sort(),
    );
    const detailed = actors.get(who)!.kind === 'EMPLOYEE' ? expected : [who];
    expect(seenBy(who, 'seeDetails').sort()).toEqual([...detailed].sort());
  });

  test('who stands in no list is seen by their sponsor and by those who moderate, who see why', () => {
    const karim = rowOf('Person', CAST.karim);
    const memberships = (karim['memberships'] as Row[])
      .filter(({ groupId }) => groupId === GROUPS.mixed)
      .map((one) => ({ ...one, unlistedAt: new Date() }));
    expect(memberships).toHaveLength(1);
    const seers = (row: Row) => SOMEBODY.filter((who) => grantedOn(actors.get(who)!, 'Person', row).startsWith('see'));
    expect(seers({ ...karim, memberships })).toEqual(['manager', 'moderator', 'karim']);
    expect(seers({ ...karim, memberships, sponsorId: CAST.outsider })).toEqual([
      'manager',
      'moderator',
      'outsider',
      'karim',
    ]);
  });

  test('as an account: by an IT admin only, who cannot suspend themself', () => {
    for (const who of SOMEBODY.filter((other) => other !== 'itAdmin')) {
      expect(EVERYBODY.filter((target) => granted(who, 'Account', CAST[target]) !== '')).toEqual([]);
    }
    expect(granted('itAdmin', 'Account', CAST.outsider)).toBe(
      'administer suspend sendReset sendFactorsReset endSessions',
    );
    expect(granted('itAdmin', 'Account', CAST.karim)).toBe('administer suspend sendReset sendFactorsReset endSessions');
    expect(granted('itAdmin', 'Account', CAST.suspended)).toBe('administer reactivate');
    expect(granted('itAdmin', 'Account', CAST.itAdmin)).toBe('administer sendReset endSessions');
  });

  test('as a partner organisation: employees see all, externals their own, others none', () => {
    const seen = (who: Member) => Object.values(PARTNER).map((id) => granted(who, 'PartnerOrganisation', id));
    for (const who of ['owner', 'outsider', 'manager', 'banned'] as const)
      expect(seen(who)).toEqual(['see create update', 'see create update']);
    for (const who of ['karim', 'leila', 'lonely'] as const) expect(seen(who)).toEqual(['see', '']);
    expect(seen('sonia')).toEqual(['', 'see']);
    expect(seen('bot')).toEqual(['', '']);
  });
});
