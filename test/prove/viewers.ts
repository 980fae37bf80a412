import { PARTNER } from '../support/cast.js';
import { WITH_FACTOR, stepOf } from './seed/factors.js';
import { PEOPLE, type Somebody, addressOf, tokenOf } from './seed/names.js';

/** Whose eyes the two worlds are looked at with. */
export interface Viewer {
  readonly kind: string;
  readonly who: Somebody | null;
  readonly personId: string;
  /** Sees what employees see without being a member. */
  readonly isEmployee: boolean;
  /** Signed in, and able to act: everything else is hidden from those who are not. */
  readonly acts: boolean;
  readonly partnerId: string | null;
  readonly cookie: string;
  readonly address: string | null;
}

const viewer = (kind: string, who: Somebody | null, more: Partial<Viewer> = {}): Viewer => ({
  kind,
  who,
  personId: who ? PEOPLE[who] : '00000000-0000-0000-0000-000000000000',
  isEmployee: who !== null,
  acts: who !== null,
  partnerId: null,
  cookie: who ? `__Host-sid=${tokenOf(who)}${WITH_FACTOR.includes(who) ? `; __Host-step=${stepOf(who)}` : ''}` : '',
  address: who ? addressOf(who) : null,
  ...more,
});

export const VIEWERS: readonly Viewer[] = [
  viewer('anonymous', null),
  viewer('employee, not a member', 'outsider'),
  viewer('employee, member', 'contributor'),
  viewer('manager', 'manager'),
  viewer('moderator', 'moderator'),
  viewer('external of one company', 'karim', { isEmployee: false, partnerId: PARTNER.mecaform }),
  viewer('external of another', 'sonia', { isEmployee: false, partnerId: PARTNER.sofratube }),
  viewer('former member', 'former'),
  viewer('suspended', 'suspended', { acts: false, isEmployee: false }),
  viewer('IT admin', 'itAdmin'),
  viewer('compliance officer', 'officer'),
  viewer('owner', 'owner'),
  viewer('service', 'bot', { isEmployee: false, address: null }),
];

/** Officers review the access of every external, and IT admins administer it. */
export const knowsNotAllExternals = ({ who }: Viewer): boolean => who !== 'itAdmin' && who !== 'officer';
