import { ENTERPRISE_SCHEMA, GROUP_SCHEMA, USER_SCHEMA } from './scim-path.js';
import { MOST_RESULTS } from './list.js';

const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Schema';
const RESOURCE_TYPE = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType';
const CONFIG = 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig';

interface Described {
  readonly type?: 'string' | 'boolean' | 'complex' | 'reference';
  readonly multiValued?: boolean;
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly mutability?: 'readWrite' | 'readOnly' | 'immutable';
  readonly uniqueness?: 'none' | 'server';
  readonly subAttributes?: readonly object[];
}
const attribute = (name: string, description: string, more: Described = {}) => ({
  name,
  type: 'string',
  multiValued: false,
  description,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...more,
});
const several = (name: string, description: string, part: string, more: Described = {}) =>
  attribute(name, description, {
    type: 'complex',
    multiValued: true,
    subAttributes: [
      attribute(part, 'What is kept of it', { ...more, subAttributes: undefined }),
      attribute('type', 'Of several, the one of type work is kept'),
    ],
    ...more,
  });

const USER = [
  attribute(
    'userName',
    'By which the directory knows the person; where it is an address, also theirs unless emails says another',
    {
      required: true,
      uniqueness: 'server',
    },
  ),
  attribute('name', 'Shown as given and family name', {
    type: 'complex',
    subAttributes: [
      attribute('givenName', 'At most 80 characters'),
      attribute('familyName', 'At most 80 characters'),
      attribute('formatted', 'As shown', { mutability: 'readOnly' }),
    ],
  }),
  attribute('displayName', 'As shown; read only where a user is made without a name', { mutability: 'readOnly' }),
  attribute('title', 'What the person does'),
  attribute('preferredLanguage', 'French or English; another one is not kept'),
  attribute('active', 'False ends sessions, tokens and invitations at once; content stays', { type: 'boolean' }),
  several('emails', 'The address for work', 'value', { uniqueness: 'server' }),
  several('phoneNumbers', 'The number for work', 'value'),
  several('addresses', 'The site where the person works', 'locality'),
  several('groups', 'Groups of the directory', 'value', { mutability: 'readOnly' }),
];
const GROUP = [
  attribute('displayName', 'At most 256 characters', { required: true, uniqueness: 'server' }),
  several('members', 'Users of this directory; groups within groups are not kept', 'value'),
];

const schema = (base: string, id: string, name: string, description: string, attributes: readonly object[]) => ({
  schemas: [SCHEMA],
  id,
  name,
  description,
  attributes,
  meta: { resourceType: 'Schema', location: `${base}/Schemas/${id}` },
});

export const schemas = (base: string) => [
  schema(base, USER_SCHEMA, 'User', 'An employee', USER),
  schema(base, ENTERPRISE_SCHEMA, 'EnterpriseUser', 'An employee’s place in the company', [
    attribute('department', 'At most 120 characters'),
  ]),
  schema(base, GROUP_SCHEMA, 'Group', 'A group of the directory, which makes nobody a member of a group here', GROUP),
];

export const resourceTypes = (base: string) => [
  {
    schemas: [RESOURCE_TYPE],
    id: 'User',
    name: 'User',
    endpoint: '/Users',
    description: 'Employees',
    schema: USER_SCHEMA,
    schemaExtensions: [{ schema: ENTERPRISE_SCHEMA, required: false }],
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/User` },
  },
  {
    schemas: [RESOURCE_TYPE],
    id: 'Group',
    name: 'Group',
    endpoint: '/Groups',
    description: 'Groups of the directory',
    schema: GROUP_SCHEMA,
    schemaExtensions: [],
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/Group` },
  },
];

export const serviceProviderConfig = (base: string) => ({
  schemas: [CONFIG],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: MOST_RESULTS },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'Made by an administrator under Administration → Provisioning',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
});
