import { createHash } from 'node:crypto';
import { toId } from '#graphql';
import { ENTERPRISE_SCHEMA, GROUP_SCHEMA, USER_SCHEMA } from './scim-path.js';
import type { GroupRow } from './group.query.js';
import type { UserRow } from './user.query.js';

/** A resource as it is sent. Its version is made of all that it says, so that it changes with that and with nothing else. */
export interface Resource {
  readonly meta: { readonly version: string; readonly location: string };
}

const versioned = <Content extends object>(
  content: Content,
  {
    resourceType,
    location,
    createdAt,
    changedAt,
  }: { resourceType: string; location: string; createdAt: Date; changedAt: Date },
): Content & Resource => ({
  ...content,
  meta: {
    resourceType,
    created: createdAt.toISOString(),
    lastModified: changedAt.toISOString(),
    location,
    version: `W/"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`,
  },
});

export function toUser(row: UserRow, base: string): Resource {
  const id = toId('Person', row.id);
  return versioned(
    {
      schemas: [USER_SCHEMA, ENTERPRISE_SCHEMA],
      id,
      ...(row.externalId !== null && { externalId: row.externalId }),
      userName: row.userName,
      name: { givenName: row.givenName, familyName: row.familyName, formatted: row.name },
      displayName: row.name,
      ...(row.title && { title: row.title }),
      ...(row.email && { emails: [{ value: row.email, type: 'work', primary: true }] }),
      ...(row.phone && { phoneNumbers: [{ value: row.phone, type: 'work' }] }),
      ...(row.site && { addresses: [{ type: 'work', locality: row.site }] }),
      ...(row.language && { preferredLanguage: row.language }),
      active: row.active,
      ...(row.department && { [ENTERPRISE_SCHEMA]: { department: row.department } }),
      groups: row.groups.map((group) => {
        const value = toId('DirectoryGroup', group.id);
        return { value, display: group.name, type: 'direct', $ref: `${base}/Groups/${value}` };
      }),
    },
    { resourceType: 'User', location: `${base}/Users/${id}`, ...row },
  );
}

/** Without its members, where they were not read: with no version then, which is of the whole. */
export function toGroup(row: GroupRow, base: string, withMembers = true): Resource {
  const id = toId('DirectoryGroup', row.id);
  const group = versioned(
    {
      schemas: [GROUP_SCHEMA],
      id,
      ...(row.externalId !== null && { externalId: row.externalId }),
      displayName: row.displayName,
      members: row.members.map((member) => {
        const value = toId('Person', member.id);
        return { value, display: member.name, type: 'User', $ref: `${base}/Users/${value}` };
      }),
    },
    { resourceType: 'Group', location: `${base}/Groups/${id}`, ...row },
  );
  if (withMembers) return group;
  const { version: _, ...meta } = group.meta;
  return { ...group, meta: meta as Resource['meta'] };
}
