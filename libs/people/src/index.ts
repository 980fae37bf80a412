export { foldAddress, isAddress } from './address.js';
export { type BylineRow, bylineColumns, bylineJson, bylineOf, initialsOf } from './byline.js';
export { BylineType, imageUrl } from './byline.type.js';
export { Contacts } from './contacts.service.js';
export { PEOPLE_ENTITIES } from './entities.js';
export { type Entry, type FirstGroup, GROUP_ENTRY, type GroupEntry } from './group-entry.js';
export { Invitation } from './invitation.entity.js';
export { InvitationAcceptPayload, InvitedAddressType } from './invitation.type.js';
export { type AddressResult, INVITATION_DAYS, Invitations, type NewInvitation } from './invitations.service.js';
export { type Language, Network } from './network.entity.js';
export { NetworkSetUpPayload } from './network.type.js';
export { isAllowedOrigin, keepsSecureCookies } from './origin-policy.js';
export { PartnerOrganisation, type PartnerKind } from './partner-organisation.entity.js';
export {
  PartnerOrganisationConnection,
  PartnerOrganisationType,
  type PartnerRow,
} from './partner-organisation.type.js';
export { PartnerOrganisations } from './partner-organisations.service.js';
export { hashPassword } from './password-hash.js';
export { PeopleModule } from './people.module.js';
export { People } from './people.service.js';
export { LanguageEnum, NetworkRoleEnum, PersonKindEnum, PersonStatusEnum } from './people.type.js';
export { Person, type PersonStatus } from './person.entity.js';
export { type PersonRow, peopleByName, personColumns, personJoins, personsByKeys } from './person.query.js';
export { PersonConnection, PersonEdge, PersonType } from './person.type.js';
export { hashSecret, newSecret } from './secret.js';
export { Sessions } from './sessions.service.js';
export { tellSockets } from './tell-sockets.js';
export { NO_RATES, RATES, RATES_IN_FORCE, type Rates, Throttle, placeOf } from './throttle.js';
export { ViewerType } from './viewer.type.js';
export { cleanLine, optionalLine, optionalText, requiredLine, topicList } from './text-input.js';
