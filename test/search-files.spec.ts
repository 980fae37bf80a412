import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { runJobs } from './support/mails.js';
import { office, onePage } from './support/office.js';
import { fileTalk } from './support/tus.js';

let app: TestApp;
let talk: ReturnType<typeof fileTalk>;
beforeAll(async () => {
  app = await startTestApp({ countsRequests: false });
  await seedCast(app.db.owner);
  talk = fileTalk(app);
});
afterAll(() => app?.close());

const act = async (who: Who, mutation: string, input: object, fields: string, type?: string) => {
  const named = type ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation ($input: ${named}!) { ${mutation}(input: $input) { ${fields} userErrors { code } } }`,
    { input },
  );
  expect({ errors, codes: data?.[mutation]?.userErrors }).toEqual({ errors: undefined, codes: [] });
  return data[mutation];
};
/** A file that a new post bears, after a worker has looked at it. */
async function filed(who: Who, which: Which, name: string, bytes: Buffer | string, input: object = {}) {
  const fileId = await talk.upload(who, which, name, Buffer.from(bytes));
  const { post } = await act(
    who,
    'postPublish',
    { groupId: toId('Group', GROUP[which]), body: 'Ci-joint', fileIds: [fileId], ...input },
    'post { id }',
  );
  await runJobs(app);
  return { fileId, postId: post.id as string };
}

const SEARCH = `query ($search: String!, $filter: SearchFilter, $order: SearchOrder) { searchResults(search: $search, filter: $filter) {
  counts { kinds { kind count } groups { count } }
  hits(order: $order) { edges { node { node { __typename ... on Post { id } ... on Comment { id } ... on File { id name textState thread { id } } }
    title { text isMatch } snippet { text isMatch } } } } } }`;
type Stretch = { text: string; isMatch: boolean };
type Hit = { node: { __typename: string; id: string }; title: Stretch[]; snippet: Stretch[] };
async function search(who: Who, text: string, filter: object = {}): Promise<{ hits: Hit[]; files: number }> {
  const { data, errors } = await app.ask(PERSON[who], SEARCH, { search: text, filter, order: 'NEWEST' });
  expect(errors).toBeUndefined();
  const { hits, counts } = data.searchResults;
  const files = counts.kinds.find(({ kind }: { kind: string }) => kind === 'FILE').count;
  return { hits: hits.edges.map(({ node }: { node: Hit }) => node), files };
}
/** The files alone; that as many are counted is seen at each. */
async function found(who: Who, text: string, filter: object = {}): Promise<string[]> {
  const { hits, files } = await search(who, text, filter);
  const ids = hits.filter(({ node }) => node.__typename === 'File').map(({ node }) => node.id);
  expect(files).toBe(ids.length);
  return ids;
}
async function named(who: Who, text: string): Promise<string[]> {
  const { data, errors } = await app.ask(
    PERSON[who],
    `query ($text: String!) { quickSwitch(text: $text) { files { id name } } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return data.quickSwitch.files.map(({ id }: { id: string }) => id);
}
const textOf = (stretches: Stretch[]) => stretches.map(({ text }) => text).join('');
const matches = (stretches: Stretch[]) => stretches.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe('the words of a file', () => {
  test.each([
    ['rapport.txt', 'Étanchéité du prototype zircon', 'etancheite zircon'],
    ['gamme.pdf', onePage('Tournage du moyeu topaze'), 'topaze'],
    ['procédure.docx', office('<w:p><w:r><w:t>Contrôle du grenat</w:t></w:r></w:p>'), '"grenat"'],
    ['page.html', '<style>opale{}</style><p title="opale">Soudure de l&#39;<b>ambre</b>&eacute;</p>', 'ambree'],
    ['liste.csv', 'pièce;matière\n12;lazurite\n', 'lazuri'],
    ['lisez.md', '# Notes\n\nRevue de la *malachite*', 'malachites'],
  ])('%s is found by %s', async (name, bytes, words) => {
    const { fileId, postId } = await filed('contributor', 'private', name, bytes);
    expect(await found('reader', words)).toEqual([fileId]);
    const [hit] = (await search('reader', words)).hits;
    expect(hit).toMatchObject({ node: { name, textState: 'WHOLE', thread: { id: postId } } });
    expect(matches(hit!.snippet).length).toBeGreaterThan(0);
    expect(await found('outsider', words)).toEqual([]);
    expect(await found('reader', 'opale')).toEqual([]);
  });

  test('a long one is shown where the word stands', async () => {
    const text = `${'avant <b> '.repeat(4000)}aiguillette ${'apres '.repeat(4000)}`;
    await filed('contributor', 'private', 'long.txt', text);
    const [hit] = (await search('reader', 'aiguillettes')).hits;
    expect(textOf(hit!.snippet)).toMatch(/^… .*avant <b> aiguillette apres .* …$/);
    expect(matches(hit!.snippet)).toEqual(['aiguillette']);
  });

  test('what is too long is found by its beginning, and says so', async () => {
    await filed('contributor', 'private', 'énorme.txt', `debutant ${'mot '.repeat(300_000)} finissant`);
    const { hits } = await search('reader', 'debutant');
    expect(hits).toMatchObject([{ node: { textState: 'PART' } }]);
    expect(await found('reader', 'finissant')).toEqual([]);
  });

  test('what cannot be read says so, is not tried again, and is found by its name', async () => {
    const { fileId } = await filed('contributor', 'private', 'Cassiterite.pdf', '%PDF-1.7 rien de lisible');
    const bomb = await filed('contributor', 'private', 'Cassiterite.docx', office('a'.repeat(40 * 2 ** 20)));
    const { hits } = await search('reader', 'cassiterite');
    expect(hits).toMatchObject([
      { node: { id: bomb.fileId, textState: 'UNREADABLE' } },
      { node: { id: fileId, textState: 'UNREADABLE' } },
    ]);
    const { rows } = await app.db.owner.query(
      'select count(*)::int as n from file_versions where prepared_at is null and file_id = any ($1)',
      [[fileId, bomb.fileId].map((id) => fromId('File', id))],
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('names', () => {
  test('beginnings, words in any form, and typos while typing', async () => {
    const { fileId } = await filed('contributor', 'private', 'Budget_prévisionnel-2027.xlsx', 'x');
    for (const words of ['budg', 'previsionnels', '2027', 'budget xlsx', '"prévisionnel"'])
      expect({ words, files: await found('reader', words) }).toEqual({ words, files: [fileId] });
    for (const words of ['budg', 'prévis', 'buget', 'bugdet previsionel', '2027']) {
      expect({ words, files: await named('reader', words) }).toEqual({ words, files: [fileId] });
      for (const who of ['outsider', 'karim', 'former', 'banned'] as const) expect(await named(who, words)).toEqual([]);
    }
    expect(await named('reader', 'bu')).toEqual([]);
    expect(await named('reader', '%')).toEqual([]);
    expect(await named('reader', 'budg_t(')).toEqual([fileId]);
  });
});

describe('versions', () => {
  test('the current one is found; restored, the earlier one is again', async () => {
    const { fileId } = await filed('contributor', 'private', 'plan.txt', 'premiere rhodonite');
    const upload = await talk.upload('contributor', 'private', 'plan.txt', Buffer.from('seconde sodalite'));
    const { file } = await act(
      'contributor',
      'fileAddVersion',
      { fileId, uploadId: upload },
      'file { versions { id } }',
    );
    await runJobs(app);
    expect([await found('reader', 'rhodonite'), await found('reader', 'sodalite')]).toEqual([[], [fileId]]);
    await act('contributor', 'fileRestoreVersion', { fileId, versionId: file.versions[1].id }, 'file { id }');
    expect(await found('reader', 'sodalite')).toEqual([]);
    await runJobs(app);
    expect([await found('reader', 'rhodonite'), await found('reader', 'sodalite')]).toEqual([[fileId], []]);
    await act('contributor', 'fileRemove', { fileId }, 'removedFileId', 'FileInput');
    expect(await found('contributor', 'rhodonite')).toEqual([]);
    expect(await named('contributor', 'plan.txt')).not.toContain(fileId);
  });
});

describe('who finds it', () => {
  test('hidden and deleted, nobody; shown again, its readers', async () => {
    const { fileId, postId } = await filed('contributor', 'private', 'fluorine.txt', 'fluorine');
    await act('moderator', 'postHide', { postId, reason: 'Relire' }, 'post { id }', 'PostReasonInput');
    for (const who of ['reader', 'contributor', 'moderator'] as const) {
      expect(await found(who, 'fluorine')).toEqual([]);
      expect(await named(who, 'fluorine')).toEqual([]);
    }
    await act('moderator', 'postUnhide', { postId }, 'post { id }', 'PostInput');
    expect(await found('reader', 'fluorine')).toEqual([fileId]);
    await act('contributor', 'postDelete', { postId }, 'post { id }', 'PostInput');
    expect(await found('contributor', 'fluorine')).toEqual([]);
  });

  test('a wall, an organisation, the employees', async () => {
    const all = await filed('manager', 'walled', 'cobaltite.txt', 'cobaltite');
    const own = await filed('manager', 'walled', 'cobaltite.txt', 'cobaltite', {
      partnerId: toId('PartnerOrganisation', PARTNER.mecaform),
    });
    const internal = await filed('manager', 'walled', 'cobaltite.txt', 'cobaltite', { audience: 'INTERNAL' });
    const ids = (...some: { fileId: string }[]) => some.map(({ fileId }) => fileId);
    for (const [who, seen] of [
      ['reader', ids(internal, own, all)],
      ['karim', ids(own, all)],
      ['sonia', ids(all)],
      ['outsider', []],
      ['lonely', []],
      ['former', []],
    ] as const) {
      expect({ who, seen: await found(who, 'cobaltite') }).toEqual({ who, seen });
      expect({ who, seen: await named(who, 'cobalttite') }).toEqual({ who, seen });
    }
  });

  test('under a comment, its readers; until it is deleted', async () => {
    const { post } = await act(
      'manager',
      'postPublish',
      { groupId: toId('Group', GROUP.private), body: 'Fil' },
      'post { id }',
    );
    const fileId = await talk.upload('contributor', 'private', 'beryl.txt', Buffer.from('beryllium'));
    const { comment } = await act(
      'contributor',
      'commentAdd',
      { postId: post.id, body: 'Voir', fileIds: [fileId] },
      'comment { id }',
    );
    await runJobs(app);
    expect(await found('reader', 'beryllium')).toEqual([fileId]);
    await act('contributor', 'commentDelete', { commentId: comment.id }, 'comment { id }', 'CommentInput');
    expect(await found('reader', 'beryllium')).toEqual([]);
  });

  test('held back for a virus, nobody', async () => {
    const { fileId } = await filed('contributor', 'private', 'pyrite.txt', 'pyrite');
    await app.db.owner.query(`update file_versions set state = 'INFECTED' where file_id = $1`, [
      fromId('File', fileId),
    ]);
    expect(await found('contributor', 'pyrite')).toEqual([]);
    expect(await named('contributor', 'pyrite')).not.toContain(fileId);
  });
});

describe('filters', () => {
  test('kind, group, author, date, pinned, and what bears a file', async () => {
    const { fileId, postId } = await filed('contributor', 'private', 'quartzite.txt', 'quartzite', {
      body: 'quartzite ci-joint',
    });
    await act(
      'manager',
      'postPublish',
      { groupId: toId('Group', GROUP.private), body: 'quartzite seul' },
      'post { id }',
    );
    const all = async (filter: object) =>
      (await search('reader', 'quartzite', filter)).hits.map(({ node }) => node.id).sort();
    expect(await all({})).toHaveLength(3);
    expect(await all({ kinds: ['FILE'] })).toEqual([fileId]);
    expect(await all({ hasFile: true })).toEqual([fileId, postId].sort());
    expect(await all({ authorId: toId('Person', PERSON.contributor) })).toEqual([fileId, postId].sort());
    expect(await all({ kinds: ['FILE'], authorId: toId('Person', PERSON.manager) })).toEqual([]);
    expect(await all({ kinds: ['FILE'], groupId: toId('Group', GROUP.walled) })).toEqual([]);
    expect(await all({ kinds: ['FILE'], until: new Date(Date.now() - 3_600_000).toISOString() })).toEqual([]);
    expect(await all({ isPinned: true })).toEqual([]);
    await act('moderator', 'postPin', { postId }, 'post { id }', 'PostInput');
    expect(await all({ isPinned: true })).toEqual([fileId, postId].sort());
    await act('contributor', 'fileRemove', { fileId }, 'removedFileId', 'FileInput');
    expect(await all({ hasFile: true })).toEqual([]);
  });
});

describe('what was loaded past the triggers', () => {
  test('is found once it was filled in', async () => {
    const { fileId } = await filed('contributor', 'private', 'apatite.txt', 'apatite');
    await app.db.owner.query(`delete from search_docs where kind = 'FILE' and id = $1`, [fromId('File', fileId)]);
    expect(await found('reader', 'apatite')).toEqual([]);
    await app.db.owner.query(`insert into search_fills (kind) values ('file')`);
    for (;;) {
      const { rows } = await app.db.owner.query<{ n: number }>('select app_search_fill(500) as n');
      if (rows[0]!.n === 0) break;
    }
    expect(await found('reader', 'apatite')).toEqual([fileId]);
  });
});
