import type { Plant } from './plant.js';

/** What a directory is told of whom it may not know. */
export const PROVISIONING: readonly Plant[] = [
  {
    name: 'a directory knows externals',
    channel: 'A16-142',
    viewers: ['outsider', 'owner'],
    near: ['GET /scim/v2/Users', 'GET /scim/v2/Users/:id'],
    changes: [
      {
        file: 'libs/provisioning/src/scim/user.query.ts',
        find: `p.kind = 'EMPLOYEE' and p.status in`,
        replace: `p.status in`,
      },
    ],
  },
  {
    name: 'a directory is told that an external has an address',
    channel: 'A5-44',
    viewers: ['outsider', 'owner'],
    near: ['POST /scim/v2/Users'],
    changes: [
      {
        file: 'libs/provisioning/src/scim/users.service.ts',
        find: 'await requireFree(tx, { ...said, email }, null);',
        replace: `const [other] = await tx.query(sql\`select id from persons where email = \${email}::text\`);
      if (other) throw taken(TAKEN.email);
      await requireFree(tx, { ...said, email }, null);`,
      },
    ],
  },
  {
    name: 'a directory may put externals into its groups',
    channel: 'A15-137',
    viewers: ['outsider', 'owner'],
    near: ['POST /scim/v2/Groups', 'PATCH /scim/v2/Groups/:id'],
    changes: [
      {
        file: 'libs/provisioning/src/scim/user.query.ts',
        find: 'where p.id = any (${[...ids]}::uuid[]) and ${PROVISIONED}`',
        replace: 'where p.id = any (${[...ids]}::uuid[])`',
      },
    ],
  },
];
