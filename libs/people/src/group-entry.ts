import type { MembershipRole } from '#permissions';
import type { SystemTransaction } from '#persistence';
import type { Language } from './network.entity.js';

/** What an accepted invitation says about the group. */
export interface Entry {
  readonly personId: string;
  readonly groupId: string;
  readonly role: MembershipRole;
  readonly invitedBy: string;
  /** Externals: the earliest instant that the manager granted; null = from now on. Employees: ignored. */
  readonly historyFrom: Date | null;
  readonly accessUntil: Date | null;
}
export interface FirstGroup {
  readonly ownerId: string;
  /** Key of a preset. */
  readonly preset: string;
  /** The preset's own name where none is given. */
  readonly name: string | null;
  readonly language: Language;
}

/** What groups do when people arrive. Provided by the feature of groups, which comes after this one. */
export interface GroupEntry {
  /** Makes the membership ACTIVE, in the transaction in which the invitation is accepted. Throws a DomainError where it no longer fits. */
  enter(tx: SystemTransaction, entry: Entry): Promise<void>;
  /** Creates the first group of a new network, with its owner as manager, and gives its key. Throws a DomainError for an unknown preset. */
  createFirst(tx: SystemTransaction, group: FirstGroup): Promise<string>;
}
export const GROUP_ENTRY = Symbol('GROUP_ENTRY');
