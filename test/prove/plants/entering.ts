import type { Plant } from './plant.js';

const SAML = 'libs/people/src/saml-client.ts';
const SSO = 'libs/people/src/single-sign-on.service.ts';

/** Who has an account, and what they sign in with. */
export const ENTERING: readonly Plant[] = [
  {
    name: 'signing in says who is unknown',
    channel: 'A5-44',
    viewers: ['outsider', null],
    near: ['signIn'],
    changes: [
      {
        file: 'libs/people/src/sign-in.service.ts',
        find: 'const isRight = await isPassword(password, person!.passwordHash);',
        replace: `if (!person!.id) throw new DomainError('EMAIL_INVALID');
    const isRight = await isPassword(password, person!.passwordHash);`,
      },
    ],
  },
  {
    name: 'second factors of others',
    channel: 'A1-3',
    viewers: ['contributor', 'outsider'],
    near: ['viewer.secondFactors'],
    changes: [
      {
        file: 'libs/people/src/factors.query.ts',
        find: 'where person_id = ${personId} and confirmed_at is not null order by',
        replace: 'where (person_id = ${personId} or true) and confirmed_at is not null order by',
      },
    ],
  },
  {
    name: 'an account elsewhere is taken for who has its address',
    channel: 'A5-44',
    viewers: [null, 'outsider'],
    near: ['GET /auth/:provider/callback'],
    changes: [
      {
        file: 'libs/people/src/single-sign-on.service.ts',
        find: "if (!person) throw new DomainError('SSO_UNKNOWN');",
        replace: `const { email } = JSON.parse(Buffer.from(origin.idToken!.split('.')[1]!, 'base64url').toString()) as { email: string };
      const [same] = await tx.query(sql<{ id: string }>\`select id from persons where email = \${email}\`);
      if (!person && same) return this.steps.afterProvider(tx, same.id, { device, origin, hasFactor: true });
      if (!person) throw new DomainError('SSO_UNKNOWN');`,
      },
    ],
  },
  {
    name: 'coming by a provider says whether an address has an account',
    channel: 'A5-44',
    viewers: [null, 'outsider'],
    near: ['GET /auth/:provider/callback'],
    changes: [
      {
        file: 'libs/people/src/single-sign-on.service.ts',
        find: "if (!person) throw new DomainError('SSO_UNKNOWN');",
        replace: `const { email } = JSON.parse(Buffer.from(origin.idToken!.split('.')[1]!, 'base64url').toString()) as { email: string };
      const [same] = await tx.query(sql<{ id: string }>\`select id from persons where email = \${email}\`);
      if (!person) throw new DomainError(same ? 'SSO_TAKEN' : 'SSO_UNKNOWN');`,
      },
    ],
  },
  {
    name: 'linked accounts of others',
    channel: 'A1-3',
    viewers: ['contributor', 'manager'],
    near: ['viewer.identities'],
    changes: [
      {
        file: 'libs/people/src/identities.service.ts',
        find: 'where person_id = ${actor.personId} order by linked_at',
        replace: 'where (person_id = ${actor.personId} or true) order by linked_at',
      },
    ],
  },
  {
    name: 'an assertion that nobody signed',
    channel: 'A5-44',
    viewers: [null, 'outsider'],
    near: ['assertions'],
    changes: [
      {
        file: 'libs/people/src/saml-message.ts',
        find: '  insist(signatures.length === 2);\n  for (const signed of [response, assertion])',
        replace: '  if (signatures.length > 0) for (const signed of [response, assertion])',
      },
      {
        file: SAML,
        find: 'const { profile } = await this.saml(requestId).validatePostResponseAsync({ SAMLResponse });',
        replace: `const { profile } = SAMLResponse && !Buffer.from(SAMLResponse, 'base64').toString().includes('Signature>')
        ? { profile: null }
        : await this.saml(requestId).validatePostResponseAsync({ SAMLResponse });`,
      },
      {
        file: SAML,
        find: 'if (profile?.nameID !== stated.subject) throw new Error();',
        replace: 'if (profile && profile.nameID !== stated.subject) throw new Error();',
      },
    ],
  },
  {
    name: 'an assertion for another network',
    channel: 'A5-44',
    viewers: [null, 'outsider'],
    near: ['assertions'],
    changes: [{ file: SAML, find: 'audience: this.own.entityId,', replace: 'audience: false,' }],
  },
  {
    name: 'an assertion that was heard already',
    channel: 'A5-44',
    viewers: [null, 'outsider'],
    near: ['assertions'],
    changes: [
      {
        file: SSO,
        find: "if (heard.length === 0) throw new DomainError('SSO_FAILED');",
        replace: "if (heard.length === 0 && purpose === 'LOGOUT') throw new DomainError('SSO_FAILED');",
      },
      {
        file: SSO,
        find: "and t.used_at is null and t.expires_at > app_now() and t.data ->> 'providerId'",
        replace: "and t.expires_at > app_now() and t.data ->> 'providerId'",
      },
    ],
  },
  {
    name: 'owners are told how many externals there are that they do not know of',
    channel: 'A1-3',
    viewers: ['owner'],
    near: ['signInPolicies'],
    changes: [
      {
        file: 'libs/people/src/sign-in-policies.service.ts',
        find: "const counted = mightEver(actor, 'administer', 'Account')",
        replace: "const counted = mightEver(actor, 'update', 'Network')",
      },
    ],
  },
];
