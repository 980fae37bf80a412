import type { GroupReaders } from './audience-sentence.js';

/** Who is to read a post: all whom the group admits, the employees among its members, or these and one organisation. */
export type Reach = 'ALL' | 'INTERNAL' | { readonly partnerId: string };

/** As the API takes it. */
export function audienceOf(reach: Reach): { audience: 'INTERNAL' | null; partnerId: string | null } {
  return {
    audience: reach === 'INTERNAL' ? 'INTERNAL' : null,
    partnerId: typeof reach === 'object' ? reach.partnerId : null,
  };
}

/** As it was kept; what was meant for an organisation that cannot be addressed any more comes back among colleagues, never wider. */
export function reachOfDraft(
  draft: { readonly audience?: string | null; readonly partnerId?: string | null } | null | undefined,
  readers: GroupReaders,
): Reach {
  const partnerId = draft?.partnerId;
  if (partnerId) return addressable(readers).some(({ id }) => id === partnerId) ? { partnerId } : 'INTERNAL';
  return draft?.audience === 'INTERNAL' ? 'INTERNAL' : 'ALL';
}

/** Employees who read what is not for the whole company: members. */
export function employeesInside({ readership, memberCount }: GroupReaders): number {
  if (!readership) return 0;
  return readership.isWholeCompany ? Math.max(0, (memberCount ?? 0) - readership.externals) : readership.employees;
}

/** People of an organisation who read the group. */
export function peopleOf({ readership }: GroupReaders, partnerId: string): number {
  return readership?.partners.find(({ partner }) => partner.id === partnerId)?.count ?? 0;
}

/** Whether something is left to choose: behind walls, among the organisations that the group names. */
export const addressable = ({ walled, partners }: GroupReaders) => (walled ? partners : []);
