/**
 * Which parts of the audit log stand open to whom; an area is the first word of an entry's action (`group` of `group.join`).
 * What stands nowhere here is read by compliance officers only, so that a new area is closed until somebody decides. Row-level
 * security says the same (the policy of `audit_log`).
 */
export const AUDIT_AREAS = {
  /** IT admins, where the entry is about no group: accounts, sessions, the browsers in which people are told, policy. */
  network: ['account', 'session', 'password', 'person', 'invitation', 'network', 'partnerOrganisation', 'push'],
  /** Managers, about their own group. */
  group: ['group', 'invitation', 'post', 'comment'],
  /** Everybody, about themself. */
  own: ['account', 'session', 'password', 'push'],
} as const;
