import { AccessNotice } from './access-notice.entity.js';
import { AccessReviewNotice } from './access-review-notice.entity.js';
import { Contact } from './contact.entity.js';
import { Credential } from './credential.entity.js';
import { Factor } from './factor.entity.js';
import { Identity } from './identity.entity.js';
import { Invitation } from './invitation.entity.js';
import { KnownDevice } from './known-device.entity.js';
import { NetworkRoleGrant } from './network-role.entity.js';
import { Network } from './network.entity.js';
import { Notice } from './notice.entity.js';
import { OneTimeToken } from './one-time-token.entity.js';
import { PartnerOrganisation } from './partner-organisation.entity.js';
import { Person } from './person.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { Session } from './session.entity.js';
import { SignInPolicy } from './sign-in-policy.entity.js';
import { ThrottleCounter } from './throttle.entity.js';
import { Visit } from './visit.entity.js';

/** Every table that this feature owns. */
export const PEOPLE_ENTITIES = [
  Network,
  PartnerOrganisation,
  Person,
  NetworkRoleGrant,
  Visit,
  AccessNotice,
  AccessReviewNotice,
  Notice,
  Contact,
  Credential,
  Session,
  KnownDevice,
  Factor,
  RecoveryCode,
  Identity,
  SignInPolicy,
  OneTimeToken,
  ThrottleCounter,
  Invitation,
];
