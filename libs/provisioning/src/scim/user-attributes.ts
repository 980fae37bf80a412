import { cleanLine, foldAddress, isAddress } from '#people';
import type { Filter } from 'scim2-parse-filter';
import { type PatchOperation, isObject, readBody } from './patch.js';
import { invalid } from './scim-error.js';
import { ENTERPRISE_SCHEMA, USER_SCHEMA, attributeName } from './scim-path.js';

/** What a request says of an employee. What is not in it was not said; null: it was taken away. */
export interface UserChanges {
  userName?: string;
  externalId?: string | null;
  email?: string | null;
  givenName?: string | null;
  familyName?: string | null;
  /** Only where no name is given in parts. */
  displayName?: string | null;
  title?: string | null;
  department?: string | null;
  site?: string | null;
  phone?: string | null;
  language?: 'fr' | 'en' | null;
  active?: boolean;
}
type Take = (changes: UserChanges, value: unknown) => void;

const ENTERPRISE = ENTERPRISE_SCHEMA.toLowerCase();

/** Each attribute that we keep, and how it is read. */
const TAKEN: Readonly<Record<string, Take>> = {
  username: (changes, value) => {
    const name = text(value, 254);
    if (!name) throw invalid('userName is required.');
    changes.userName = name;
  },
  externalid: (changes, value) => (changes.externalId = text(value, 256)),
  active: (changes, value) => (changes.active = truth(value)),
  displayname: (changes, value) => (changes.displayName = text(value, 160)),
  title: (changes, value) => (changes.title = text(value, 120)),
  preferredlanguage: (changes, value) => (changes.language = languageOf(text(value, 40))),
  name: (changes, value) => takeAll(changes, 'name.', value),
  'name.givenname': (changes, value) => (changes.givenName = text(value, 80)),
  'name.familyname': (changes, value) => (changes.familyName = text(value, 80)),
  'name.formatted': (changes, value) => (changes.displayName ??= text(value, 160)),
  emails: (changes, value) => (changes.email = address(ofWork(value, 'value'))),
  'emails.value': (changes, value) => (changes.email = address(value)),
  phonenumbers: (changes, value) => (changes.phone = text(ofWork(value, 'value'), 40)),
  'phonenumbers.value': (changes, value) => (changes.phone = text(value, 40)),
  addresses: (changes, value) => (changes.site = text(ofWork(value, 'locality'), 120)),
  'addresses.locality': (changes, value) => (changes.site = text(value, 120)),
  [ENTERPRISE]: (changes, value) => takeAll(changes, `${ENTERPRISE}:`, value),
  [`${ENTERPRISE}:department`]: (changes, value) => (changes.department = text(value, 120)),
};
/** Of these, directories speak of the value for work; others are not kept. */
const MULTIPLE = ['emails', 'phonenumbers', 'addresses'];
/** Ours to say. */
const READ_ONLY = ['id', 'meta', 'groups', 'schemas'];
/** What the standard knows and we do not keep: taken without effect. A password would be somebody else's; roles are given by owners. */
const NOT_KEPT =
  /^(?:nickname|profileurl|usertype|locale|timezone|password|ims|photos|entitlements|roles|x509certificates|name\.|emails\.|phonenumbers\.|addresses\.|urn:)/;

/** The whole of a POST or PUT. */
export function readUser(body: unknown): UserChanges & { userName: string } {
  const changes: UserChanges = {};
  takeAll(changes, '', readBody(body, USER_SCHEMA));
  if (changes.userName === undefined) throw invalid('userName is required.');
  return changes as UserChanges & { userName: string };
}

/** A PATCH, its operations one after the other. */
export function patchUser(operations: readonly PatchOperation[]): UserChanges {
  const changes: UserChanges = {};
  for (const { op, path, value } of operations) {
    if (!path) takeAll(changes, '', value);
    else if (READ_ONLY.includes(path.attribute)) throw invalid('This attribute is read-only.', 'mutability');
    else if (!path.filter) take(changes, path.attribute, op === 'remove' ? null : value);
    else if (!MULTIPLE.includes(path.attribute)) throw invalid('This attribute has one value.', 'invalidPath');
    else if (isOfWork(path.filter)) {
      const name = path.sub ? `${path.attribute}.${path.sub}` : path.attribute;
      take(changes, name, op === 'remove' ? null : value);
    }
  }
  return changes;
}

function takeAll(changes: UserChanges, before: string, value: unknown): void {
  if (value === null && before) value = {};
  if (!isObject(value)) throw invalid('An attribute with parts is an object.');
  for (const [name, part] of Object.entries(value)) {
    const attribute = `${before}${attributeName(name)}`;
    if (!READ_ONLY.includes(attribute)) take(changes, withoutFilter(attribute), part);
  }
}

/** `emails[type eq "work"].value` as a key of a value without a path, as Entra ID writes it. */
function withoutFilter(attribute: string): string {
  return attribute.replace(/^(emails|phonenumbers|addresses)\[\s*(?:type eq "work"|primary eq "?true"?)\s*\]/, '$1');
}

function take(changes: UserChanges, attribute: string, value: unknown): void {
  if (Object.hasOwn(TAKEN, attribute)) TAKEN[attribute]!(changes, value);
  else if (!NOT_KEPT.test(attribute)) throw invalid('There is no such attribute.', 'invalidPath');
}

function isOfWork(filter: Filter): boolean {
  if (filter.op !== 'eq' || !('compValue' in filter)) throw invalid('A value is chosen by its type.', 'invalidPath');
  const { attrPath, compValue } = filter;
  const isPrimary = attrPath.toLowerCase() === 'primary' && String(compValue).toLowerCase() === 'true';
  return isPrimary || (attrPath.toLowerCase() === 'type' && String(compValue).toLowerCase() === 'work');
}

/** Of several values the one for work; without types the primary one, or the first. */
function ofWork(value: unknown, part: string): unknown {
  if (value === null || typeof value === 'string') return value;
  const all = Array.isArray(value) ? value : [value];
  if (all.length === 0) return null;
  if (!all.every(isObject)) throw invalid('Values of several are objects.');
  const typeOf = (one: Record<string, unknown>) => String(one['type'] ?? '').toLowerCase();
  const chosen =
    all.find((one) => typeOf(one) === 'work') ??
    all.find((one) => one['primary'] === true) ??
    all.find((one) => typeOf(one) === '');
  return chosen?.[part] ?? null;
}

function text(value: unknown, most: number): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw invalid('This attribute is text.');
  const line = cleanLine(value.toWellFormed());
  if ([...line].length > most) throw invalid(`This attribute has at most ${most} characters.`);
  return line || null;
}

/** Entra ID says `"False"`. */
function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw invalid('active is true or false.');
}

function address(value: unknown): string | null {
  const line = text(value, 254);
  if (line === null) return null;
  const folded = foldAddress(line);
  if (!isAddress(folded)) throw invalid('This is no e-mail address.');
  return folded;
}

function languageOf(tag: string | null): 'fr' | 'en' | null {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'en' ? language : null;
}
