export { type BylineRow, bylineColumns, bylineJson, bylineOf, initialsOf } from './byline.js';
export { BylineType, imageUrl } from './byline.type.js';
export { PEOPLE_ENTITIES } from './entities.js';
export { Invitation } from './invitation.entity.js';
export { type Language, Network } from './network.entity.js';
export { PartnerOrganisation, type PartnerKind } from './partner-organisation.entity.js';
export {
  PartnerOrganisationConnection,
  PartnerOrganisationType,
  type PartnerRow,
} from './partner-organisation.type.js';
export { LanguageEnum, NetworkRoleEnum, PersonKindEnum, PersonStatusEnum } from './people.type.js';
export { Person, type PersonStatus } from './person.entity.js';
export { type PersonRow, peopleByName, personColumns, personJoins, personsByKeys } from './person.query.js';
export { PersonConnection, PersonEdge, PersonType } from './person.type.js';
export { Sessions, tellSockets } from './sessions.service.js';
export { NO_RATES, RATES, RATES_IN_FORCE, type Rates, Throttle, placeOf } from './throttle.js';
export { ViewerType } from './viewer.type.js';
