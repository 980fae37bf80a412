import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Who, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

// Answers are picked from as they come
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Payload = any;
const person = (who: Who) => toId('Person', PERSON[who]);
const CONVERSATION = `id groupId state isDirect isMuted isArchived unreadCount viewerCanWrite viewerCanAnswer people { name title company }
  lastMessage { id body } messages(first: 10) { edges { node { id body author { name } } } }`;

async function act(who: Who, name: string, input: object, wanted = '', type = ''): Promise<Payload> {
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation M($input: ${type || `${name[0]!.toUpperCase()}${name.slice(1)}`}Input!) { ${name}(input: $input) { ${wanted} userErrors { code } } }`,
    { input },
  );
  const codes = [...(errors ?? []).map(({ extensions }) => extensions.code)];
  const payload = data?.[name];
  return { ...payload, codes: [...codes, ...(payload?.userErrors ?? []).map(({ code }: { code: string }) => code)] };
}
const start = (who: Who, others: readonly Who[], body = 'Bonjour', more: object = {}): Promise<Payload> =>
  act(who, 'conversationStart', { personIds: others.map(person), body, ...more }, `conversation { ${CONVERSATION} }`);
const answer = (who: Who, conversationId: string, accept: boolean) =>
  act(who, 'conversationAnswer', { conversationId, accept }, `declinedConversationId conversation { ${CONVERSATION} }`);
const keep = (who: Who, conversationId: string, more: object) =>
  act(who, 'conversationKeep', { conversationId, ...more }, `conversation { ${CONVERSATION} }`);
const write = (who: Who, { groupId }: Payload, body = 'Suite', more: object = {}) =>
  act(who, 'postPublish', { groupId, body, ...more }, 'post { id body group { id } }');
async function ask(who: Who, query: string, variables: object = {}): Promise<Payload> {
  const { data, errors } = await app.ask(PERSON[who], query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const seen = async (who: Who, id: string): Promise<Payload> =>
  (await ask(who, `query($id: ID!) { conversation(id: $id) { ${CONVERSATION} } }`, { id })).conversation;
const listed = async (who: Who, list = 'OPEN'): Promise<string[]> =>
  (
    await ask(
      who,
      `query($list: ConversationList) { viewer { conversations(list: $list) { edges { node { id } } } } }`,
      {
        list,
      },
    )
  ).viewer.conversations.edges.map(({ node }: Payload) => node.id);
const unread = async (who: Who): Promise<number> =>
  (await ask(who, '{ viewer { unreadConversations } }')).viewer.unreadConversations;
const candidates = async (who: Who, search = ''): Promise<string[]> =>
  (
    await ask(who, 'query($search: String) { viewer { conversationCandidates(search: $search) { name } } }', { search })
  ).viewer.conversationCandidates.map(({ name }: Payload) => name.replace(' Test', ''));
const bodies = (conversation: Payload): string[] => conversation.messages.edges.map(({ node }: Payload) => node.body);

describe('to whom one may write', () => {
  test('employees to employees and to the externals of their groups; externals to the employees of theirs', async () => {
    expect(await candidates('outsider', 'c')).toEqual(['contributor']);
    expect(await candidates('outsider', 'k')).toEqual([]);
    expect(await candidates('contributor', 'k')).toEqual(['karim']);
    expect(await candidates('karim')).toEqual(['contributor', 'manager', 'moderator', 'reader']);
    expect(await candidates('leila', 'so')).toEqual([]);
    expect(await candidates('lonely')).toEqual([]);
    // Whose sponsor one is, without a common group; whose access has ended; whose sponsor is gone; who is suspended.
    for (const name of ['lonely', 'expired', 'orphaned', 'suspended', 'manager', 'sponsorgone'])
      expect({ name, found: await candidates('manager', name) }).toEqual({ name, found: [] });
    expect(await candidates('manager', '%')).toEqual([]);
  });

  test.each([
    ['outsider', 'karim'],
    ['manager', 'lonely'],
    ['manager', 'expired'],
    ['manager', 'orphaned'],
    ['manager', 'suspended'],
    ['karim', 'outsider'],
    ['karim', 'leila'],
    ['leila', 'sonia'],
    ['karim', 'expired'],
    ['lonely', 'manager'],
  ] as [Who, Who][])('%s to %s: as to a person who does not exist', async (who, other) => {
    const document = `mutation M($input: ConversationStartInput!) { conversationStart(input: $input) { conversation { id } userErrors { code } } }`;
    const to = (id: string) =>
      app.send(PERSON[who], { query: document, variables: { input: { personIds: [id], body: 'x' } } });
    const [hidden, missing] = await Promise.all([
      to(person(other)),
      to(toId('Person', '00000000-0000-7000-8000-00000000dead')),
    ]);
    const text = await hidden.text();
    // Whoever may write to nobody at all is told so whatever they ask.
    expect(text).toContain(who === 'lonely' ? 'FORBIDDEN' : 'NOT_FOUND');
    expect([hidden.status, text]).toEqual([missing.status, await missing.text()]);
  });

  test('the button says the same', async () => {
    const may = async (who: Who, other: Who) =>
      (
        await ask(who, 'query($id: ID!) { node(id: $id) { ... on Person { viewerCanWriteTo } } }', {
          id: person(other),
        })
      ).node?.viewerCanWriteTo;
    expect(await may('contributor', 'karim')).toBe(true);
    expect(await may('manager', 'lonely')).toBe(false);
    expect(await may('karim', 'reader')).toBe(true);
    expect(await may('karim', 'leila')).toBe(false);
    expect(await may('karim', 'karim')).toBe(false);
    expect(await may('contributor', 'suspended')).toBe(false);
  });
});

describe('a conversation of two', () => {
  test('is one, whoever begins it, also when both do at once', async () => {
    const [one, other] = await Promise.all([
      start('reader', ['outsider'], 'De moi'),
      start('outsider', ['reader'], 'De toi'),
    ]);
    expect([...one.codes, ...other.codes]).toEqual([]);
    expect(one.conversation.id).toBe(other.conversation.id);
    expect(bodies(await seen('reader', one.conversation.id)).toSorted()).toEqual(['De moi', 'De toi']);
    const again = await start('reader', ['outsider'], 'Encore');
    expect(again.conversation).toMatchObject({ id: one.conversation.id, state: 'OPEN', isDirect: true });
    const { rows } = await app.db.owner.query(`select action from audit_outbox where action = 'conversation.start'`);
    expect(rows).toHaveLength(1);
  });

  test('a retry says nothing twice; another text under the same key is a mistake', async () => {
    const key = { idempotencyKey: 'clé' };
    const [first, same] = await Promise.all([
      start('manager', ['reader', 'contributor'], 'Une fois', key),
      start('manager', ['contributor', 'reader'], 'Une fois', key),
    ]);
    expect(first.conversation.id).toBe(same.conversation.id);
    expect((await start('manager', ['reader', 'contributor'], 'Autre chose', key)).codes).toEqual([
      'IDEMPOTENCY_MISMATCH',
    ]);
    expect((await start('manager', ['reader'], 'Une fois', key)).codes).toEqual(['IDEMPOTENCY_MISMATCH']);
    expect(bodies(await seen('reader', first.conversation.id))).toEqual(['Une fois']);
  });

  test('is read, written and changed by its people, and by nobody else', async () => {
    const { conversation } = await start('manager', ['moderator'], 'Entre nous');
    const sent = await write('moderator', conversation, 'Oui ? @{x}');
    expect(sent.codes).toEqual([]);
    expect(bodies(await seen('manager', conversation.id))).toEqual(['Oui ? @{x}', 'Entre nous']);
    for (const who of ['owner', 'itAdmin', 'contributor', 'karim', 'former'] as const) {
      expect(await seen(who, conversation.id)).toBeNull();
      const missing = { groupId: toId('Group', '00000000-0000-7000-8000-00000000dead') };
      expect((await write(who, conversation)).codes).toEqual((await write(who, missing)).codes);
      const { group, post, a, b } = await ask(
        who,
        'query($g: ID!, $p: ID!, $c: ID!) { group(id: $g) { id } post(id: $p) { id } a: node(id: $c) { id } b: node(id: $p) { id } }',
        { g: conversation.groupId, p: sent.post.id, c: conversation.id },
      );
      expect([group, post, a, b]).toEqual([null, null, null, null]);
    }
    expect((await act('moderator', 'postEdit', { postId: sent.post.id, body: 'Non' }, 'post { body }')).post.body).toBe(
      'Non',
    );
    const { node } = await ask(
      'manager',
      'query($id: ID!) { node(id: $id) { ... on Post { revisions { body } viewerCanComment viewerCanReport viewerCanNarrow viewerCanPin viewerCanReact } } }',
      { id: sent.post.id },
    );
    expect(node).toMatchObject({
      viewerCanComment: false,
      viewerCanReport: false,
      viewerCanNarrow: false,
      viewerCanPin: false,
      viewerCanReact: true,
    });
    expect(node.revisions[0].body).toContain('Oui ?');
    expect((await act('manager', 'postDelete', { postId: sent.post.id }, '', 'Post')).codes).toEqual(['FORBIDDEN']);
    expect((await act('moderator', 'postDelete', { postId: sent.post.id }, '', 'Post')).codes).toEqual([]);
    expect(bodies(await seen('manager', conversation.id))).toEqual(['Entre nous']);
  });

  test('is found from the other one’s profile, and from nobody else’s', async () => {
    const { conversation } = await start('contributor', ['invited'], 'Par ici');
    const from = async (who: Who, other: Who) =>
      (
        await ask(who, 'query($id: ID!) { person(id: $id) { viewerCanWriteTo conversation { id } } }', {
          id: person(other),
        })
      ).person;
    expect(await from('contributor', 'invited')).toEqual({
      viewerCanWriteTo: true,
      conversation: { id: conversation.id },
    });
    expect(await from('invited', 'contributor')).toEqual({
      viewerCanWriteTo: true,
      conversation: { id: conversation.id },
    });
    expect(await from('owner', 'invited')).toEqual({ viewerCanWriteTo: true, conversation: null });
  });

  test('stands in no list of groups or of what is written in them', async () => {
    const { conversation } = await start('contributor', ['karim'], 'Zébulon est discret');
    await write('contributor', conversation, 'Zébulon encore');
    for (const who of ['contributor', 'karim', 'itAdmin', 'owner'] as const) {
      const data = await ask(
        who,
        `{ viewer { groups { edges { node { id name } } } feed { edges { node { body } } } messages { edges { node { body } } }
             newSincePreviousVisit todo { kind } contactsActivity { edges { node { body } } } }
           groups { edges { node { id name } } } quickSwitch(text: "Z") { groups { id } people { id } } }`,
      );
      expect(JSON.stringify(data)).not.toContain('Zébulon');
      expect(JSON.stringify(data)).not.toContain(conversation.groupId);
    }
    const { node } = await ask(
      'contributor',
      'query($id: ID!) { node(id: $id) { ... on Person { groupsInCommon { edges { node { id } } } activity { edges { node { body } } } } } }',
      { id: person('karim') },
    );
    expect(JSON.stringify(node)).not.toContain(conversation.groupId);
    expect(JSON.stringify(node)).not.toContain('Zébulon');
  });

  test('has no managers and no other way in or out', async () => {
    const { conversation } = await start('manager', ['newcomer' as Who, 'reader'].slice(1) as Who[], 'Fixe');
    const { groupId } = conversation;
    for (const [name, input, type] of [
      ['groupLeave', { groupId }, 'Group'],
      ['groupArchive', { groupId }, 'Group'],
      ['groupInviteEmployees', { groupId, personIds: [person('outsider')], role: 'READER' }, ''],
    ] as [string, object, string][])
      expect([name, (await act('manager', name, input, '', type)).codes]).toEqual([name, ['FORBIDDEN']]);
    expect((await act('outsider', 'groupJoin', { groupId }, '', 'Group')).codes).toEqual(['NOT_FOUND']);
    expect((await write('manager', conversation, 'x', { audience: 'INTERNAL' })).codes).toEqual([
      'AUDIENCE_NOT_ALLOWED',
    ]);
    expect(
      (await write('manager', conversation, 'x', { partnerId: toId('PartnerOrganisation', PARTNER.mecaform) })).codes,
    ).toEqual(['PARTNER_NOT_IN_GROUP']);
  });

  test('one puts it away or mutes it for oneself; something new brings it back', async () => {
    const { conversation } = await start('moderator', ['reader'], 'À lire');
    const { id } = conversation;
    expect(await listed('reader')).toContain(id);
    const before = await unread('reader');
    expect((await seen('reader', id)).unreadCount).toBe(1);
    expect((await keep('reader', id, { muted: true })).conversation).toMatchObject({
      isMuted: true,
      isArchived: false,
    });
    expect(await unread('reader')).toBe(before - 1);
    expect((await keep('reader', id, { muted: false, archived: true })).conversation).toMatchObject({
      isMuted: false,
      isArchived: true,
    });
    expect(await unread('reader')).toBe(before - 1);
    expect([await listed('reader'), await listed('reader', 'ARCHIVED')].map((ids) => ids.includes(id))).toEqual([
      false,
      true,
    ]);
    expect(await listed('moderator')).toContain(id);
    await write('moderator', conversation, 'Du nouveau');
    expect([await listed('reader'), await listed('reader', 'ARCHIVED')].map((ids) => ids.includes(id))).toEqual([
      true,
      false,
    ]);
    expect(await unread('reader')).toBe(before);
    const through = new Date().toISOString();
    const read = await act(
      'reader',
      'conversationMarkRead',
      { conversationId: id, through },
      'conversation { unreadCount }',
    );
    expect(read.conversation.unreadCount).toBe(0);
    expect(await unread('reader')).toBe(before - 1);
  });

  test('lists are paged to their end', async () => {
    const all = await listed('manager');
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { viewer }: Payload = await ask(
        'manager',
        'query($after: String) { viewer { conversations(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
      paged.push(viewer.conversations.edges[0].node.id);
      ({ hasNextPage: more, endCursor: after } = viewer.conversations.pageInfo);
    }
    expect(paged).toEqual(all);
    expect(paged.length).toBeGreaterThan(2);
  });
});

describe('several people', () => {
  test('begun by an employee, with externals who see everybody else in a group', async () => {
    const { conversation, codes } = await start('manager', ['karim', 'sonia'], 'À trois');
    expect(codes).toEqual([]);
    expect(conversation).toMatchObject({ isDirect: false, state: 'OPEN' });
    expect((await seen('sonia', conversation.id)).people.map(({ name }: Payload) => name)).toEqual([
      'karim Test',
      'manager Test',
    ]);
    expect((await write('sonia', conversation)).codes).toEqual([]);
    // Again is another one.
    expect((await start('manager', ['karim', 'sonia'], 'À trois')).conversation.id).not.toBe(conversation.id);
  });

  test('walled externals of two organisations are refused, and who shares no group that one knows', async () => {
    expect((await start('manager', ['leila', 'sonia'])).codes).toEqual(['CONVERSATION_PEOPLE_APART']);
    expect((await start('manager', ['karim', 'outsider'])).codes).toEqual(['CONVERSATION_PEOPLE_APART']);
    // They share a group of which the one who begins knows nothing: nothing of it is told.
    const hidden = '00000000-0000-7000-8000-000000000888';
    await app.db.owner.query(
      `insert into groups (id, name, visibility, join_policy, created_by, externals_allowed) values ($1, 'Caché', 'SECRET', 'INVITE_ONLY', $2, true)`,
      [hidden, PERSON.owner],
    );
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state) values ($1, $2, 'MANAGER', 'ACTIVE'), ($1, $3, 'CONTRIBUTOR', 'ACTIVE'), ($1, $4, 'CONTRIBUTOR', 'ACTIVE')`,
      [hidden, PERSON.owner, PERSON.outsider, PERSON.karim],
    );
    expect((await start('manager', ['karim', 'outsider'])).codes).toEqual(['CONVERSATION_PEOPLE_APART']);
    expect((await start('outsider', ['karim'])).codes).toEqual([]);
  });

  test('an external writes to one at a time; nobody to themself, or to a crowd', async () => {
    expect((await start('karim', ['manager', 'reader'])).codes).toEqual(['CONVERSATION_ONE_AT_A_TIME']);
    expect((await start('manager', [])).codes).toEqual(['CONVERSATION_WITH_NOBODY']);
    expect((await start('manager', ['manager'])).codes).toEqual(['CONVERSATION_WITH_NOBODY']);
    const crowd = Array.from({ length: 12 }, (_, n) =>
      toId('Person', `00000000-0000-7000-8000-00000000f${String(n).padStart(3, '0')}`),
    );
    expect((await act('manager', 'conversationStart', { personIds: crowd, body: 'x' })).codes).toEqual([
      'CONVERSATION_TOO_MANY_PEOPLE',
    ]);
    expect((await start('manager', ['reader'], '  ')).codes).toEqual(['BODY_REQUIRED']);
    expect((await start('manager', ['reader'], 'x'.repeat(10_001))).codes).toEqual(['BODY_TOO_LONG']);
    expect((await act('manager', 'conversationStart', { personIds: ['?'], body: 'x' })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a request of an external', () => {
  test('shows who asks and that text; nothing more is written until it is accepted', async () => {
    const { conversation } = await start('karim', ['reader'], 'Puis-je vous écrire ?');
    const { id } = conversation;
    expect(conversation).toMatchObject({ state: 'WAITING', viewerCanWrite: false, viewerCanAnswer: false });
    expect((await write('karim', conversation)).codes).toEqual(['CONVERSATION_FROZEN']);
    expect((await start('karim', ['reader'], 'Encore moi')).codes).toEqual(['CONVERSATION_FROZEN']);
    expect((await act('karim', 'postEdit', { postId: conversation.lastMessage.id, body: 'Autre' })).codes).toEqual([
      'CONVERSATION_FROZEN',
    ]);
    expect(await listed('reader', 'REQUESTS')).toEqual([id]);
    expect(await listed('reader')).not.toContain(id);
    expect(await seen('reader', id)).toMatchObject({
      state: 'REQUESTED',
      viewerCanAnswer: true,
      viewerCanWrite: false,
      people: [{ name: 'karim Test', title: 'Titre', company: 'Mécaform' }],
    });
    expect((await write('reader', conversation)).codes).toEqual(['CONVERSATION_FROZEN']);
    expect((await answer('karim', id, true)).codes).toEqual(['FORBIDDEN']);
    expect((await answer('manager', id, true)).codes).toEqual(['NOT_FOUND']);
    expect((await answer('reader', id, true)).conversation).toMatchObject({ id, state: 'OPEN', viewerCanWrite: true });
    expect((await answer('reader', id, true)).codes).toEqual([]);
    expect((await answer('reader', id, false)).codes).toEqual(['FORBIDDEN']);
    expect((await write('karim', conversation, 'Merci')).codes).toEqual([]);
    expect((await seen('karim', id)).state).toBe('OPEN');
  });

  test('declined: gone for who was asked, and the same as unanswered for who asked', async () => {
    const [unanswered, declined] = [
      await start('karim', ['manager'], 'Bonjour'),
      await start('karim', ['moderator'], 'Bonjour'),
    ];
    const id = declined.conversation.id as string;
    expect(await answer('moderator', id, false)).toMatchObject({
      declinedConversationId: id,
      conversation: null,
      codes: [],
    });
    expect((await answer('moderator', id, false)).codes).toEqual([]);
    expect(await seen('moderator', id)).toBeNull();
    expect([...(await listed('moderator')), ...(await listed('moderator', 'REQUESTS'))]).not.toContain(id);
    const asKarim = async (one: Payload, name: string) => {
      const { id: key, groupId, ...rest } = await seen('karim', one.id);
      const again = await start('karim', [name as Who], 'Encore');
      const { group } = await ask(
        'karim',
        'query($id: ID!) { group(id: $id) { memberCount members { edges { node { person { name } } } } } }',
        { id: groupId },
      );
      return JSON.stringify([rest, again.codes, group])
        .replaceAll(rest.lastMessage.id, '')
        .replaceAll(name, '')
        .replaceAll(key, '');
    };
    expect(await asKarim(declined.conversation, 'moderator')).toBe(await asKarim(unanswered.conversation, 'manager'));
    // Whoever declined writes of their own accord: that opens it.
    const opened = await start('moderator', ['karim'], 'Finalement');
    expect(opened.conversation).toMatchObject({ id, state: 'OPEN' });
    expect((await seen('karim', id)).state).toBe('OPEN');
  });

  test('no more than twenty a day', async () => {
    await app.db.owner.query(
      `with made as (insert into groups (kind, name, visibility, join_policy, created_by, externals_allowed)
         select 'CONVERSATION', '', 'SECRET', 'INVITE_ONLY', $1, true from generate_series(1, 20) returning id),
       seats as (insert into memberships (group_id, person_id, role, state) select id, $1, 'CONTRIBUTOR', 'ACTIVE' from made
         union all select id, $2, 'CONTRIBUTOR', 'ACTIVE' from made)
       insert into conversations (id, asked_by) select id, $1 from made`,
      [PERSON.sonia, PERSON.owner],
    );
    expect((await start('sonia', ['manager'])).codes).toEqual(['CONVERSATION_REQUESTS_TOO_MANY']);
  });
});

describe('frozen for an external', () => {
  const states = async (who: Who, id: string) => (await seen(who, id))?.state ?? null;

  test('when a shared group ends, or walls stand; not for the employees', async () => {
    const two = (await start('reader', ['karim'], 'Bonjour')).conversation;
    const three = (await start('manager', ['karim', 'sonia'], 'Bonjour')).conversation;
    const mine = (await act('karim', 'postPublish', { groupId: two.groupId, body: 'De moi' }, 'post { id }')).post.id;
    expect([await states('karim', two.id), await states('karim', three.id)]).toEqual(['OPEN', 'OPEN']);
    // He keeps one group, with others.
    const ends = (at: string | null) =>
      app.db.owner.query('update memberships set access_until = $1 where group_id = any ($2) and person_id = $3', [
        at,
        [GROUP.walled, GROUP.mixed],
        PERSON.karim,
      ]);
    await ends('2026-01-01');
    expect(await states('karim', two.id)).toBe('FROZEN');
    expect((await write('karim', two)).codes).toEqual(['CONVERSATION_FROZEN']);
    expect((await act('karim', 'postDelete', { postId: mine }, '', 'Post')).codes).toEqual(['CONVERSATION_FROZEN']);
    const reaction = { targetId: two.lastMessage.id, kind: 'USEFUL' };
    expect((await act('karim', 'reactionSet', reaction)).codes).toEqual(['CONVERSATION_FROZEN']);
    expect((await write('reader', two)).codes).toEqual([]);
    expect(bodies(await seen('karim', two.id))[0]).toBe('Suite');
    expect(await candidates('reader', 'karim')).toEqual([]);
    await ends(null);
    expect(await states('karim', two.id)).toBe('OPEN');

    await app.db.owner.query('update groups set walled = true where id = $1', [GROUP.mixed]);
    expect([await states('karim', three.id), await states('manager', three.id)]).toEqual(['FROZEN', 'OPEN']);
    await app.db.owner.query('update groups set walled = false where id = $1', [GROUP.mixed]);
    expect(await states('karim', three.id)).toBe('OPEN');
  });

  test('when one of its people can be seen no more: suspended, or unlisted; and gone without an employee', async () => {
    const { id } = (await start('manager', ['reader', 'karim'], 'Bonjour')).conversation;
    const set = (status: string) =>
      app.db.owner.query('update persons set status = $1 where id = $2', [status, PERSON.reader]);
    await set('SUSPENDED');
    expect([await states('karim', id), await states('manager', id)]).toEqual(['FROZEN', 'OPEN']);
    await set('ACTIVE');
    expect(await states('karim', id)).toBe('OPEN');
    const unlist = (at: string | null) =>
      app.db.owner.query('update memberships set unlisted_at = $1 where person_id = $2', [at, PERSON.reader]);
    await unlist('2026-01-01');
    expect(await states('karim', id)).toBe('FROZEN');
    expect((await start('reader', ['karim'])).codes).toEqual(['NOT_FOUND']);
    await unlist(null);

    const two = (await start('reader', ['karim'], 'Bonjour')).conversation;
    await set('SUSPENDED');
    expect(await seen('karim', two.id)).toBeNull();
    await set('ACTIVE');
    expect(await states('karim', two.id)).toBe('OPEN');
    await app.db.owner.query('update persons set status = $1 where id = $2', ['LEFT', PERSON.manager]);
    expect((await app.ask(PERSON.karim, '{ viewer { id } }')).data.viewer).toBeNull();
    await app.db.owner.query('update persons set status = $1 where id = $2', ['ACTIVE', PERSON.manager]);
  });
});

test('nothing of a conversation reaches the mails of others, nor its words any mail', async () => {
  await start('reader', ['contributor'], 'Quartzite confidentiel');
  await runJobs(app);
  for (const who of ['contributor', 'manager', 'owner', 'itAdmin'] as const)
    expect(
      mailsTo(app, `${who.toLowerCase()}@test.example`)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Quartzite');
});

test('of the log it stands that it was begun, and never with whom or what was said', async () => {
  const { conversation } = await start('outsider', ['owner'], 'Mots');
  const { rows } = await app.db.owner.query('select action, group_id, data from audit_outbox where target_id = $1', [
    fromId('Conversation', conversation.id),
  ]);
  expect(rows).toEqual([
    { action: 'conversation.start', group_id: fromId('Conversation', conversation.id), data: { people: 2 } },
  ]);
});

test('search finds what was said by its words, for those who take part, and names no group for it', async () => {
  const { conversation } = await start('manager', ['contributor'], 'Le tourillon est fêlé');
  const search = `query { searchResults(search: "tourillons") { counts { kinds { kind count } groups { count } }
    hits { edges { node { node { ... on Post { conversationId body } } } } } } }`;
  const found = async (who: Who) => (await ask(who, search)).searchResults;
  for (const who of ['manager', 'contributor'] as const)
    expect(await found(who)).toEqual({
      counts: { kinds: expect.arrayContaining([{ kind: 'POST', count: 1 }]), groups: [] },
      hits: { edges: [{ node: { node: { conversationId: conversation.id, body: 'Le tourillon est fêlé' } } }] },
    });
  expect((await found('moderator')).hits.edges).toEqual([]);
  // Whoever said no to it finds nothing of it.
  await app.db.owner.query('insert into conversation_refusals (id, person_id) values ($1, $2)', [
    fromId('Conversation', conversation.id),
    PERSON.contributor,
  ]);
  expect((await found('contributor')).hits.edges).toEqual([]);
  expect((await found('manager')).hits.edges).toHaveLength(1);
});
