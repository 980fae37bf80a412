import { registerEnumType } from '@nestjs/graphql';

/** Closed sets of people, as GraphQL enums. */
export const PersonKindEnum = { EMPLOYEE: 'EMPLOYEE', EXTERNAL: 'EXTERNAL', SERVICE: 'SERVICE' } as const;
export const PersonStatusEnum = {
  INVITED: 'INVITED',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  LEFT: 'LEFT',
  PLACEHOLDER: 'PLACEHOLDER',
} as const;
export const NetworkRoleEnum = {
  OWNER: 'OWNER',
  IT_ADMIN: 'IT_ADMIN',
  COMMUNITY_LEAD: 'COMMUNITY_LEAD',
  COMPLIANCE_OFFICER: 'COMPLIANCE_OFFICER',
  SUPPORT_AGENT: 'SUPPORT_AGENT',
} as const;
export const AccountOrderEnum = {
  NAME: 'NAME',
  COMPANY: 'COMPANY',
  STATUS: 'STATUS',
  ACCESS_UNTIL: 'ACCESS_UNTIL',
  LAST_SEEN: 'LAST_SEEN',
} as const;
export const LanguageEnum = { fr: 'fr', en: 'en' } as const;
export const ThemeEnum = { SYSTEM: 'SYSTEM', LIGHT: 'LIGHT', DARK: 'DARK' } as const;
export const ContactStateEnum = {
  NONE: 'NONE',
  REQUESTED_BY_ME: 'REQUESTED_BY_ME',
  REQUESTED_OF_ME: 'REQUESTED_OF_ME',
  ACCEPTED: 'ACCEPTED',
} as const;

registerEnumType(PersonKindEnum, { name: 'PersonKind', description: 'Fixed for the life of an account' });
registerEnumType(PersonStatusEnum, { name: 'PersonStatus', description: 'Whether an account may act' });
registerEnumType(NetworkRoleEnum, {
  name: 'NetworkRole',
  description: 'A duty beside the memberships; opens no content',
});
registerEnumType(AccountOrderEnum, {
  name: 'AccountOrder',
  description: 'By what accounts are sorted; equals stand by name',
});
registerEnumType(LanguageEnum, { name: 'Language', description: 'Of texts and mails' });
registerEnumType(ThemeEnum, { name: 'Theme', description: 'Light, dark, or as the machine says' });
registerEnumType(ContactStateEnum, { name: 'ContactState', description: 'Between the viewer and a person' });
