import { POSTS, type Plant, open } from './plant.js';

const IMAGES = 'libs/content/src/images.controller.ts';
const SERVICE = 'libs/content/src/images.service.ts';
const RECORDS = 'libs/persistence/src/records.ts';
const MISSING = 'if (!row) throw notFound();';
const exists = (code: string, when: string): string => `if (!row) {
      const [there] = await this.database.query<{ n: number }>(actor, { text: \`select count(*)::int as n from \${(await this.database.manager(actor)).connection.getMetadata(entity).tableName} where id = $1\`, values: [id] });
      if (there!.n > 0 && ${when}) throw new DomainError('${code}');
      throw notFound();
    }`;
const asked = (extra: string): string => `const code = error instanceof DomainError ? error.code : null;\n  ${extra}`;

/** Words, codes, headers, cookies, files, keys and counters that differ by what is there. */
export const ANSWERING: readonly Plant[] = [
  {
    name: 'forbidden where it exists',
    channel: 'A5-44',
    viewers: ['outsider', 'karim'],
    near: ['groupArchive', 'groupUpdate', 'groupJoin', 'groupRequest', 'groupLeave'],
    walls: open('groups'),
    changes: [{ file: RECORDS, find: MISSING, replace: exists('FORBIDDEN', 'true') }],
  },
  {
    name: 'forbidden where it exists, in English',
    channel: 'A5-48',
    viewers: ['outsider', 'former'],
    near: ['groupArchive', 'groupUpdate', 'groupJoin', 'groupRequest', 'groupLeave'],
    walls: open('groups'),
    changes: [{ file: RECORDS, find: MISSING, replace: exists('FORBIDDEN', "actor.language === 'en'") }],
  },
  {
    name: 'one statement more where it exists',
    channel: 'A5-52',
    viewers: ['outsider', 'karim'],
    near: ['group.'],
    walls: open('groups'),
    changes: [
      {
        file: 'libs/groups/src/groups.service.ts',
        find: '    const [row] = await this.records.query(actor, groupsByKeys(actor, [id]));\n    if (!row) throw notFound();',
        replace: `    const [row] = await this.records.query(actor, groupsByKeys(actor, [id]));
    const [there] = await this.records.query(actor, { text: 'select id from groups where id = $1', values: [id] });
    if (there) await this.records.query(actor, { text: 'select 1 as one', values: [] });
    if (!row) throw notFound();`,
      },
    ],
  },
  {
    name: 'decided in memory, after the rows were fetched',
    channel: 'A5-52',
    viewers: ['outsider', 'karim'],
    near: ['group.'],
    walls: open('groups'),
    changes: [
      {
        file: 'libs/groups/src/group.query.ts',
        find: "where g.id = any (${ids}::uuid[]) and ${accessible(actor, 'discover', 'Group', 'g')}`",
        replace: 'where g.id = any (${ids}::uuid[])`',
      },
      {
        file: 'libs/groups/src/groups.service.ts',
        find: '    const [row] = await this.records.query(actor, groupsByKeys(actor, [id]));\n    if (!row) throw notFound();',
        replace: `    const { can } = await import('#permissions');
    const [row] = await this.records.query(actor, groupsByKeys(actor, [id]));
    if (!row || !can(actor, 'discover', 'Group', row)) throw notFound();`,
      },
    ],
  },
  {
    name: 'the audit log of everybody, to employees',
    channel: 'A17-147',
    viewers: ['manager', 'contributor'],
    near: ['auditEntries', 'node'],
    walls: open('audit_log'),
    changes: [
      {
        file: 'libs/permissions/src/rules/audit.rules.ts',
        find: "  if (actor.networkRoles.includes('COMPLIANCE_OFFICER')) allow",
        replace: '  allow',
      },
    ],
  },
  {
    name: 'picture of what is not read',
    channel: 'A8-81',
    viewers: ['outsider', 'contributor'],
    near: ['pictures'],
    walls: open('images') + POSTS,
    changes: [
      {
        file: 'libs/content/src/images.query.ts',
        find: "and images.id = any (p.image_ids) and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}))",
        replace: 'and images.id = any (p.image_ids)))',
      },
    ],
  },
  {
    name: 'a header where the picture exists',
    channel: 'A5-45',
    viewers: ['outsider', 'karim'],
    near: ['pictures'],
    changes: [
      {
        file: SERVICE,
        find: 'if (!image) throw notFound();',
        replace:
          "if (!image) throw Object.assign(notFound(), { isThere: (await this.system.queryWithoutViewer({ text: 'select id from images where id = $1', values: [id] })).length });",
      },
      {
        file: IMAGES,
        find: 'const code = error instanceof DomainError ? error.code : null;',
        replace: asked("if ((error as { isThere?: number }).isThere) response.setHeader('x-page', 'private');"),
      },
    ],
  },
  {
    name: 'a cookie where the picture exists',
    channel: 'A5-47',
    viewers: ['outsider', 'karim'],
    near: ['pictures'],
    changes: [
      {
        file: SERVICE,
        find: 'if (!image) throw notFound();',
        replace:
          "if (!image) throw Object.assign(notFound(), { isThere: (await this.system.queryWithoutViewer({ text: 'select id from images where id = $1', values: [id] })).length });",
      },
      {
        file: IMAGES,
        find: 'const code = error instanceof DomainError ? error.code : null;',
        replace: asked("if ((error as { isThere?: number }).isThere) response.cookie('seen', '1');"),
      },
    ],
  },
  {
    name: 'an upload that is known already is not kept twice',
    channel: 'A8-84',
    viewers: ['contributor', 'manager'],
    near: ['uploads'],
    changes: [
      {
        file: SERVICE,
        find: 'await this.files.put(image.hash, bytes);',
        replace:
          'const known = await this.files.stat(image.hash);\n      if (known) Object.assign(image, { width: image.width + 1 });\n      else await this.files.put(image.hash, bytes);',
      },
    ],
  },
  {
    name: 'how much there is, to whoever asks how it is',
    channel: 'A2-23',
    viewers: [null],
    near: ['GET /health/ready'],
    changes: [
      {
        file: 'apps/api/src/health.controller.ts',
        find: "status: isReady ? 'ready' : 'not ready', ...checks }",
        replace:
          "status: isReady ? 'ready' : 'not ready', ...checks, ...(await this.system.queryWithoutViewer({ text: 'select count(*)::int as posts from posts', values: [] }))[0] }",
      },
    ],
  },
  {
    name: 'requests numbered through',
    channel: 'global numbers',
    viewers: [null],
    near: ['GET /health/live'],
    changes: [
      { file: 'libs/graphql/src/http.ts', find: 'declare global {', replace: 'let counted = 0;\ndeclare global {' },
      {
        file: 'libs/graphql/src/http.ts',
        find: 'const requestId = randomUUID();',
        replace: 'const requestId = randomUUID().slice(0, 28) + String(++counted).padStart(8, "0");',
      },
    ],
  },
  {
    name: 'keys numbered through',
    channel: 'global numbers',
    viewers: ['contributor', 'manager'],
    near: ['postPublish', 'draftSave', 'commentAdd', 'POST /images'],
    changes: [
      {
        file: 'libs/persistence/src/uuid.ts',
        find: 'const bytes = randomBytes(16);',
        replace: 'const bytes = randomBytes(16);\n  bytes.writeUInt32BE(++counted, 12);',
      },
      { file: 'libs/persistence/src/uuid.ts', find: '/** A new UUIDv7', replace: 'let counted = 0;\n/** A new UUIDv7' },
    ],
  },
  {
    name: 'attempts counted for all together',
    channel: 'rate-limit counters',
    viewers: ['outsider', null],
    near: ['mails', 'passwordResetRequest'],
    changes: [
      {
        file: 'libs/people/src/throttle.ts',
        find: "createHash('sha256').update(subject).digest('base64url')",
        replace: "createHash('sha256').update(subject.slice(0, 0)).digest('base64url')",
      },
      {
        file: 'libs/people/src/throttle.ts',
        find: 'resetAddress: { points: 3,',
        replace: 'resetAddress: { points: 1,',
      },
    ],
  },
  {
    name: 'whether an address has an account',
    channel: 'A4-42',
    viewers: [null, 'outsider'],
    near: ['passwordResetRequest'],
    changes: [
      {
        file: 'libs/people/src/passwords.service.ts',
        find: "    await this.throttle.count('resetPlace', placeOf(ip));",
        replace: `    const known = await this.database.queryWithoutViewer({ text: 'select id from persons where email = $1', values: [address] });
    if (known.length === 0) throw new DomainError('NOT_FOUND', ['email']);
    await this.throttle.count('resetPlace', placeOf(ip));`,
      },
    ],
  },
];
