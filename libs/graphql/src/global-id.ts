import { notFound } from '#permissions';

/** One letter for each type that has ids in the API; never reused for another. */
const LETTERS = {
  Person: 'p',
  Group: 'g',
  Post: 'o',
  Comment: 'c',
  PartnerOrganisation: 'a',
  Membership: 'm',
  Image: 'i',
  Session: 's',
  Invitation: 'v',
  Draft: 'd',
  Revision: 'r',
  Account: 'k',
  OutboxMail: 'x',
  Viewer: 'w',
  TodoItem: 't',
  AudienceGrowth: 'h',
  AuditEntry: 'e',
  Widening: 'n',
  External: 'y',
  NetworkRoleGrant: 'b',
  Notice: 'z',
  BreakGlass: 'f',
  Election: 'j',
  ReportCase: 'q',
  Hiding: 'u',
  AdviceRequest: 'l',
  File: 'F',
  FileVersion: 'V',
  Album: 'A',
  Notification: 'N',
  Conversation: 'C',
  Factor: 'K',
  Task: 'T',
  PushSubscription: 'P',
  DirectoryGroup: 'D',
  ProvisioningToken: 'G',
  PeopleImport: 'R',
  DataExport: 'E',
} as const;
export type IdType = keyof typeof LETTERS;
const TYPES = new Map(Object.entries(LETTERS).map(([type, letter]) => [letter, type as IdType]));

const PREFIXES = Object.fromEntries(
  Object.entries(LETTERS).map(([type, letter]) => [type, letter.charCodeAt(0).toString(16)]),
) as Record<IdType, string>;

/** Opaque and typed: base64url of the type's letter and the key's 16 bytes. */
export function toId(type: IdType, uuid: string): string {
  const bytes = Buffer.from(PREFIXES[type] + uuid.replaceAll('-', ''), 'hex');
  if (bytes.length !== 17) throw new Error(`Not a uuid: ${uuid}`);
  return bytes.toString('base64url');
}

/** The key behind an id of this type. A malformed id, or one of another type, is a missing thing: NOT_FOUND. */
export function fromId(type: IdType, id: string): string {
  const parsed = parseId(id);
  if (parsed?.type !== type) throw notFound();
  return parsed.uuid;
}

export function parseId(id: string): { type: IdType; uuid: string } | null {
  if (!/^[\w-]{23}$/.test(id)) return null;
  const bytes = Buffer.from(id, 'base64url');
  const type = TYPES.get(String.fromCharCode(bytes[0]!) as never);
  if (!type || bytes.length !== 17 || bytes.toString('base64url') !== id) return null;
  const hex = bytes.toString('hex', 1);
  return {
    type,
    uuid: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  };
}
