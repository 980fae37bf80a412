import type { Plant } from './plant.js';

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
];
