import { cleanLine } from '#people';
import { type PatchOperation, isObject, readBody } from './patch.js';
import { invalid } from './scim-error.js';
import { GROUP_SCHEMA, attributeName } from './scim-path.js';

export interface MemberChange {
  readonly op: 'add' | 'replace' | 'remove';
  /** Null: all of them. */
  readonly ids: readonly string[] | null;
}
/** What a request says of a group of the directory. */
export interface GroupChange {
  displayName?: string;
  externalId?: string | null;
  readonly members: MemberChange[];
}

const READ_ONLY = ['id', 'meta', 'schemas'];

/** The whole of a POST or PUT. */
export function readGroup(body: unknown): GroupChange {
  const change: GroupChange = { members: [] };
  takeAll(change, 'replace', readBody(body, GROUP_SCHEMA));
  if (change.displayName === undefined) throw invalid('displayName is required.');
  change.externalId ??= null;
  if (change.members.length === 0) change.members.push({ op: 'replace', ids: [] });
  return change;
}

export function patchGroup(operations: readonly PatchOperation[]): GroupChange {
  const change: GroupChange = { members: [] };
  for (const { op, path, value } of operations) {
    if (!path) takeAll(change, op, value);
    else if (READ_ONLY.includes(path.attribute)) throw invalid('This attribute is read-only.', 'mutability');
    else if (!path.filter) take(change, op, path.attribute, value);
    else change.members.push(chosenMember(op, path));
  }
  return change;
}

function takeAll(change: GroupChange, op: MemberChange['op'], value: unknown): void {
  if (!isObject(value)) throw invalid('The value is an object.');
  for (const [name, part] of Object.entries(value)) {
    const attribute = attributeName(name);
    if (!READ_ONLY.includes(attribute)) take(change, op, attribute, part);
  }
}

function take(change: GroupChange, op: MemberChange['op'], attribute: string, value: unknown): void {
  if (attribute === 'members') {
    const isAll = value === undefined || value === null;
    if (isAll && op === 'add') throw invalid('members has a value to add.');
    change.members.push({ op, ids: isAll ? (op === 'remove' ? null : []) : idsOf(value) });
  } else if (attribute === 'displayname') {
    if (op === 'remove') throw invalid('displayName is required.', 'mutability');
    change.displayName = lineOf(value, 'displayName');
    if (!change.displayName) throw invalid('displayName is required.');
  } else if (attribute === 'externalid') {
    change.externalId = op === 'remove' || value === null ? null : lineOf(value, 'externalId') || null;
  } else if (!attribute.startsWith('urn:')) throw invalid('There is no such attribute.', 'invalidPath');
}

/** `members[value eq "…"]`, as Okta takes one away. */
function chosenMember(
  op: MemberChange['op'],
  { attribute, filter, sub }: NonNullable<PatchOperation['path']>,
): MemberChange {
  const isOne = filter?.op === 'eq' && 'compValue' in filter && attributeName(filter.attrPath) === 'value';
  if (attribute !== 'members' || sub || !isOne) throw invalid('A member is chosen by its value.', 'invalidPath');
  if (op !== 'remove') throw invalid('A member that is chosen can be removed only.', 'invalidPath');
  return { op, ids: [String(filter.compValue)] };
}

function idsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map((member: unknown) => {
    const id = isObject(member) ? member['value'] : member;
    if (typeof id !== 'string') throw invalid('A member has a value.');
    return id;
  });
}

function lineOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalid(`${name} is text.`);
  const line = cleanLine(value.toWellFormed());
  if ([...line].length > 256) throw invalid(`${name} has at most 256 characters.`);
  return line;
}
