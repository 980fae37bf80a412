import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { PARTNER } from './support/cast.js';
import {
  CAST,
  GROUPS,
  type Member,
  adviceId,
  auditId,
  breakGlassId,
  caseId,
  commentId,
  conversationId,
  messageId,
  electionId,
  hidingId,
  postId,
  seedRightsWorld,
  wideningId,
} from './support/rights-world.js';

let app: TestApp;
let schema: GraphQLSchema;
/** By who holds the role. */
const grantIds = new Map<string, string>();
beforeAll(async () => {
  app = await startTestApp();
  await seedRightsWorld(app.db.owner);
  await app.db.owner.query(
    `insert into albums (id, post_id, group_id) select md5('album' || p.id)::uuid, p.id, p.group_id from posts p`,
  );
  ({ schema } = app.app.get(GraphQLSchemaHost));
  const { rows } = await app.db.owner.query<{ id: string; person_id: string }>(
    'select id, person_id from network_roles',
  );
  for (const { id, person_id } of rows) grantIds.set(person_id, id);
});
afterAll(() => app?.close());

type Type =
  | 'Group'
  | 'Widening'
  | 'Post'
  | 'Album'
  | 'Comment'
  | 'ReportCase'
  | 'Hiding'
  | 'AdviceRequest'
  | 'Person'
  | 'PartnerOrganisation'
  | 'AuditEntry'
  | 'NetworkRoleGrant'
  | 'BreakGlass'
  | 'Election'
  | 'Conversation';
const albumOf = (postId: string): string =>
  createHash('md5')
    .update(`album${postId}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const NOTHING = '00000000-0000-7000-8000-00000000dead';

/** Who must not learn of what, and why not. */
const HIDDEN: readonly (readonly [Type, string, Member, () => string])[] = [
  ['Group', 'a secret group, to an employee', 'outsider', () => GROUPS.secret],
  ['Group', 'a secret group, to its former member', 'former', () => GROUPS.secret],
  ['Group', 'a secret group, to whom it banned', 'banned', () => GROUPS.secret],
  ['Group', 'a deleted group, to a member', 'contributor', () => GROUPS.deleted],
  ['Group', 'a public group, to an external', 'karim', () => GROUPS.public],
  ['Group', 'a frozen group, to its external', 'karim', () => GROUPS.orphaned],
  ['Group', 'a private group, to a service', 'bot', () => GROUPS.private],
  ['Widening', 'of a secret group, to an employee', 'outsider', () => wideningId('secret')],
  ['Widening', 'about externals, to one of them', 'karim', () => wideningId('mixed')],
  ['Widening', 'of a group that one may ask to join, to whom it banned', 'banned', () => wideningId('private')],
  ['Widening', 'that ended, to a member', 'reader', () => wideningId('ended')],
  ['Post', 'of a private group, to an employee', 'outsider', () => postId('private', 'members')],
  ['Post', 'for the members of a public group, to an employee', 'outsider', () => postId('public', 'members')],
  [
    'Post',
    'of the network until its group left PUBLIC, to an employee',
    'outsider',
    () => postId('formerlyPublic', 'network'),
  ],
  ['Post', 'of a group left, to its author', 'former', () => postId('private', 'byFormer')],
  ['Post', 'hidden, to a reader', 'reader', () => postId('private', 'hidden')],
  ['Post', 'deleted, to a manager', 'manager', () => postId('private', 'deleted')],
  ['Post', 'internal, to an external', 'karim', () => postId('mixed', 'internal')],
  ['Post', 'from before joining, to an external', 'karim', () => postId('mixed', 'old')],
  ['Post', 'of another organisation behind a wall, to an external', 'sonia', () => postId('walled', 'mecaform')],
  ['Post', 'of another organisation behind a wall, to a service', 'bot', () => postId('walled', 'mecaform')],
  ['Album', 'of a private group, to an employee', 'outsider', () => albumOf(postId('private', 'members'))],
  ['Album', 'of a hidden post, to a reader', 'reader', () => albumOf(postId('private', 'hidden'))],
  ['Album', 'of a deleted post, to a manager', 'manager', () => albumOf(postId('private', 'deleted'))],
  ['Album', 'internal, to an external', 'karim', () => albumOf(postId('mixed', 'internal'))],
  [
    'Album',
    'of another organisation behind a wall, to an external',
    'sonia',
    () => albumOf(postId('walled', 'mecaform')),
  ],
  ['Comment', 'in a secret group, to an employee', 'outsider', () => commentId('secret', 'members')],
  ['Comment', 'under an internal post, to an external', 'karim', () => commentId('mixed', 'internal')],
  ['Comment', 'of today under an old post, to an external', 'karim', () => commentId('mixed', 'old')],
  ['Comment', 'under a hidden post, to a reader', 'reader', () => commentId('private', 'hidden')],
  ['Comment', 'of another organisation behind a wall, to an external', 'sonia', () => commentId('walled', 'mecaform')],
  ['ReportCase', 'of one’s own answer, to a moderator', 'moderator', () => caseId('moderators')],
  ['ReportCase', 'of one’s own post, to its author', 'contributor', () => caseId('private')],
  ['ReportCase', 'that one made oneself, to a reader', 'reader', () => caseId('private')],
  ['ReportCase', 'of a deleted group, to its manager', 'manager', () => caseId('deleted')],
  ['Hiding', 'of another’s post, to a reader', 'reader', () => hidingId('plain')],
  ['Hiding', 'of an external’s post, to an author of the group', 'contributor', () => hidingId('external')],
  ['Hiding', 'of a deleted group, to its author', 'contributor', () => hidingId('deleted')],
  ['Hiding', 'handed to them, to a community lead', 'lead', () => hidingId('plain')],
  ['AdviceRequest', 'of one’s own, to its author', 'contributor', () => adviceId('plain')],
  ['AdviceRequest', 'to a manager of the group', 'manager', () => adviceId('plain')],
  ['AdviceRequest', 'that ended, to a community lead', 'lead', () => adviceId('lifted')],
  ['Person', 'an external of others’ groups, to an employee', 'outsider', () => CAST.karim],
  ['Person', 'an external in no group, to an employee', 'contributor', () => CAST.lonely],
  ['Person', 'an employee of no shared group, to an external', 'karim', () => CAST.outsider],
  ['Person', 'an external behind the wall, to another', 'sonia', () => CAST.leila],
  ['PartnerOrganisation', 'another one, to an external', 'sonia', () => PARTNER.mecaform],
  ['NetworkRoleGrant', 'of somebody else, to an employee', 'outsider', () => grantIds.get(CAST.itAdmin)!],
  ['NetworkRoleGrant', 'of an owner, to an officer', 'officer', () => grantIds.get(CAST.owner)!],
  ['Election', 'of a private group, to a lead', 'lead', () => electionId('private')],
  ['Election', 'of a shared group, to an external', 'karim', () => electionId('mixed')],
  ['Election', 'that ended, to a member', 'reader', () => electionId('ended')],
  ['BreakGlass', 'about oneself, to an officer', 'officer', () => breakGlassId('ofOfficer')],
  ['BreakGlass', 'that an officer decides, to an owner', 'owner', () => breakGlassId('byOfficers')],
  ['BreakGlass', 'to a manager of the group', 'manager', () => breakGlassId('open')],
  ['Conversation', 'of two colleagues, to another one', 'reader', () => conversationId('employees')],
  ['Conversation', 'of two colleagues, to an IT admin', 'itAdmin', () => conversationId('employees')],
  ['Conversation', 'of others, to an external', 'leila', () => conversationId('open')],
  ['Conversation', 'that another one was asked for, to an employee', 'reader', () => conversationId('refused')],
  ['Group', 'of a conversation, to an owner', 'owner', () => conversationId('open')],
  ['Post', 'of a conversation, to a colleague of its author', 'leila', () => messageId('refused')],
  ['AuditEntry', 'of another’s account, to an external', 'sonia', () => auditId('signIn')],
  ['AuditEntry', 'of one’s own banning, to who was banned', 'banned', () => auditId('banned')],
  ['AuditEntry', 'of a secret group, to an IT admin', 'itAdmin', () => auditId('secret')],
  ['AuditEntry', 'of a deleted group, to its manager', 'manager', () => auditId('deleted')],
];

/** What succeeds without the thing: one's own draft about it, a new group whose other invitees are asked, what is done to many, each by itself. */
const PASSES_OVER = ['draftDiscard', 'groupCreate(inviteePersonIds)', 'externalsRenew', 'externalsReview'];

/** Everything that may be compared of an answer. */
async function answer(
  who: Member,
  query: string,
  variables: object,
): Promise<{ status: number; headers: string[]; body: string }> {
  const response = await app.send(CAST[who], { query, variables });
  const headers = [...response.headers]
    .filter(([name]) => !['date', 'x-request-id', 'etag'].includes(name))
    .map(([name, value]) => `${name}: ${value}`);
  return { status: response.status, headers, body: await response.text() };
}

/** Asked once for each viewer and document. */
const known = new Map<string, ReturnType<typeof answer>>();
function answerToMissing(
  who: Member,
  type: Type,
  document: string,
  variables: (id: string) => object,
): ReturnType<typeof answer> {
  const key = `${who} ${document} ${JSON.stringify(variables('?'))}`;
  let missing = known.get(key);
  if (!missing) known.set(key, (missing = answer(who, document, variables(toId(type, NOTHING)))));
  return missing;
}

const ID_FIELDS: Readonly<Record<Type, readonly string[]>> = {
  Group: ['groupId'],
  Widening: ['wideningId'],
  Post: ['postId', 'targetId', 'messageId'],
  Album: ['albumId'],
  Comment: ['commentId', 'targetId', 'parentId', 'messageId'],
  ReportCase: ['reportCaseId'],
  Hiding: ['hidingId'],
  AdviceRequest: ['adviceRequestId'],
  Person: ['personId', 'sponsorPersonId', 'personIds', 'inviteePersonIds', 'approverPersonId'],
  PartnerOrganisation: ['partnerId', 'partnerIds'],
  AuditEntry: ['entryId'],
  NetworkRoleGrant: ['grantId'],
  BreakGlass: ['breakGlassId'],
  Election: ['electionId'],
  Conversation: ['conversationId'],
};

/** Ids of what is its owner's alone, or of what the group that is named with it hides: who may not see it has none. */
const ASKED_ELSEWHERE = {
  membershipId: 'test/memberships.spec.ts',
  membershipIds: 'test/tables.spec.ts',
  invitationId: 'test/walls.spec.ts',
  growthId: 'test/receipts.spec.ts',
  noticeId: 'test/network-roles.spec.ts',
  notificationId: 'test/notifications.spec.ts',
  taskId: 'test/desk.spec.ts',
  taskIds: 'test/desk.spec.ts',
  notificationIds: 'test/notifications.spec.ts',
  dataExportId: 'test/data-exports.spec.ts',
  providerId: 'test/single-sign-on.spec.ts',
  subscriptionId: 'test/push.spec.ts',
  revisionId: 'test/moderation.spec.ts',
  walkId: 'test/walks.spec.ts',
  sessionId: 'test/sign-in.spec.ts',
  fileId: 'test/files.spec.ts',
  fileIds: 'test/files.spec.ts',
  coverId: 'test/albums.spec.ts',
  order: 'test/albums.spec.ts',
  successorId: 'test/file-successors.spec.ts',
  uploadId: 'test/files.spec.ts',
  versionId: 'test/files.spec.ts',
  factorId: 'test/factors.spec.ts',
  imageId: 'test/images.spec.ts',
  imageIds: 'test/images.spec.ts',
  anewOf: 'test/images.spec.ts',
  photoImageId: 'test/people.spec.ts',
  logoImageId: 'test/admin.spec.ts',
  idempotencyKey: 'test/posts.spec.ts',
  tokenId: 'test/scim-tokens.spec.ts',
  importId: 'test/people-import.spec.ts',
};

test('every field of a mutation that takes an id is asked here, or there where it says', () => {
  const fields = Object.values(schema.getMutationType()!.getFields()).flatMap(({ args }) => {
    const input = args[0] && getNamedType(args[0].type);
    if (!isInputObjectType(input)) return [];
    return Object.values(input.getFields()).filter(({ type }) => getNamedType(type).name === 'ID');
  });
  const known = [...Object.values(ID_FIELDS).flat(), ...Object.keys(ASKED_ELSEWHERE)];
  expect(fields.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  for (const [name, file] of Object.entries(ASKED_ELSEWHERE)) expect(readFileSync(file, 'utf8')).toContain(name);
});

/** Documents that take an id of this type: root fields by `id`, and every mutation whose input names one. */
function documents(type: Type): { name: string; document: string; variables: (id: string) => object }[] {
  const byId = [...Object.values(schema.getQueryType()!.getFields())]
    .filter((field) => field.args.length === 1 && field.args[0]!.name === 'id')
    .map(({ name }) => ({
      name,
      document: `query($id: ID!) { ${name}(id: $id) { __typename } }`,
      variables: (id: string) => ({ id }),
    }));
  const mutations = Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args, type: payload }) => {
    const input = args[0] && getNamedType(args[0].type);
    if (!isInputObjectType(input)) return [];
    const named = ID_FIELDS[type].filter((field) => field in input.getFields());
    const fields = (getNamedType(payload) as GraphQLObjectType).getFields();
    const wanted = 'userErrors' in fields ? 'userErrors { code message field }' : '__typename';
    return named.map((field) => ({
      name: `${name}(${field})`,
      document: `mutation($input: ${input.name}!) { ${name}(input: $input) { ${wanted} } }`,
      variables: (id: string) => ({
        input: { ...required(input), [field]: isListType(bare(input.getFields()[field]!.type)) ? [id] : id },
      }),
    }));
  });
  return [...byId, ...mutations];
}
const bare = (type: GraphQLInputType) => (isNonNullType(type) ? type.ofType : type);

/** Something acceptable for everything that the input needs. */
const required = (input: GraphQLInputObjectType): object =>
  Object.fromEntries(
    Object.values(input.getFields())
      .filter(({ type }) => isNonNullType(type))
      .map(({ name, type }) => [name, example(bare(type), name)]),
  );
function example(type: GraphQLInputType, name: string): unknown {
  if (isListType(type)) return [example(bare(type.ofType as GraphQLInputType), name)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  const named = getNamedType(type).name;
  if (named === 'Boolean') return false;
  if (named === 'DateTime') return new Date(Date.now() + 86_400_000).toISOString();
  if (named === 'ID')
    return toId(
      name === 'groupId'
        ? 'Group'
        : name === 'postId'
          ? 'Post'
          : name === 'membershipId'
            ? 'Membership'
            : 'PartnerOrganisation',
      NOTHING,
    );
  return 'texte';
}

describe('hidden and missing are one answer, byte for byte', () => {
  test.each(HIDDEN)('%s: %s (%s)', async (type, _, who, uuid) => {
    const asked = documents(type);
    expect(asked.length).toBeGreaterThan(2);
    for (const { name, document, variables } of asked) {
      const hidden = await answer(who, document, variables(toId(type, uuid())));
      const missing = await answerToMissing(who, type, document, variables);
      expect({ name, ...hidden }).toEqual({ name, ...missing });
      if (PASSES_OVER.some((other) => name.startsWith(other))) continue;
      expect({ name, body: hidden.body }).not.toMatchObject({ body: expect.stringContaining('"userErrors":[]') });
    }
  });

  test('and so is an id of another type, or of none', async () => {
    const document = 'query($id: ID!) { group(id: $id) { id } node(id: $id) { id } }';
    const missing = await answer('outsider', document, { id: toId('Group', NOTHING) });
    for (const id of [toId('Membership', GROUPS.public), 'x', '', GROUPS.secret, toId('Group', GROUPS.secret)]) {
      expect(await answer('outsider', document, { id })).toEqual(missing);
    }
  });
});
