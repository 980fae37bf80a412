/** What becomes of a row that names a person who is erased. */
export type Fate =
  /** It is theirs alone: it goes. */
  | 'GOES'
  /** It stays and names an account without a name: what was done, or what others rely on. */
  | 'STAYS'
  /** The erasing looks at it by itself. */
  | 'SPECIAL';

/**
 * Every column that names a person. A test compares it with the database: whoever adds one says here what becomes of it.
 */
export const REFERENCES: Readonly<Record<string, Fate>> = {
  'access_notices.person_id': 'GOES',
  'access_review_notices.person_id': 'GOES',
  'advice_requests.advised_by': 'STAYS',
  'advice_requests.author_id': 'SPECIAL',
  'advice_requests.hidden_by': 'STAYS',
  'announcements.announced_by': 'STAYS',
  'audience_growths.author_id': 'GOES',
  'audience_growths.person_id': 'GOES',
  'bookmarks.person_id': 'GOES',
  'break_glass.decided_by': 'STAYS',
  'break_glass.ended_by': 'STAYS',
  'break_glass.person_id': 'STAYS',
  'break_glass.requested_by': 'STAYS',
  'break_glass_concerns.person_id': 'STAYS',
  'comments.author_id': 'SPECIAL',
  'comments.deleted_by': 'STAYS',
  'comments.hidden_by': 'STAYS',
  'contacts.addressee_id': 'GOES',
  'contacts.requester_id': 'GOES',
  'conversation_archives.person_id': 'GOES',
  'conversation_refusals.person_id': 'GOES',
  'conversations.asked_by': 'STAYS',
  'conversations.high_id': 'STAYS',
  'conversations.low_id': 'STAYS',
  'credentials.person_id': 'GOES',
  'data_exports.person_id': 'SPECIAL',
  'directory_group_members.person_id': 'GOES',
  'directory_persons.person_id': 'GOES',
  'drafts.person_id': 'GOES',
  'election_candidates.person_id': 'STAYS',
  'election_candidates.proposed_by': 'STAYS',
  'election_votes.candidate_id': 'STAYS',
  'election_votes.voter_id': 'STAYS',
  'elections.called_by': 'STAYS',
  'elections.winner_id': 'STAYS',
  'factors.person_id': 'GOES',
  'file_versions.owner_id': 'SPECIAL',
  'files.owner_id': 'SPECIAL',
  'groups.created_by': 'STAYS',
  'groups.deleted_by': 'STAYS',
  'held_answers.person_id': 'GOES',
  'hidings.author_id': 'SPECIAL',
  'hidings.decided_by': 'STAYS',
  'hidings.hidden_by': 'STAYS',
  'hidings.lifted_by': 'STAYS',
  'identities.person_id': 'GOES',
  'images.owner_id': 'SPECIAL',
  'images.person_id': 'SPECIAL',
  'invitations.accepted_by': 'SPECIAL',
  'invitations.invited_by': 'STAYS',
  'invitations.placeholder_id': 'SPECIAL',
  'invitations.sponsor_id': 'STAYS',
  'known_devices.person_id': 'GOES',
  'legal_holds.person_id': 'STAYS',
  'mail_addresses.person_id': 'GOES',
  'mails_taken.person_id': 'GOES',
  'memberships.ended_by': 'STAYS',
  'memberships.invited_by': 'STAYS',
  'memberships.person_id': 'SPECIAL',
  'network_roles.granted_by': 'STAYS',
  'network_roles.person_id': 'GOES',
  'notices.person_id': 'GOES',
  'notification_choices.person_id': 'GOES',
  'notification_settings.person_id': 'GOES',
  'notifications.actor_id': 'STAYS',
  'notifications.person_id': 'GOES',
  'one_time_tokens.person_id': 'GOES',
  'partner_organisations.approver_id': 'SPECIAL',
  'people_imports.created_by': 'STAYS',
  'persons.responsible_id': 'STAYS',
  'persons.sponsor_id': 'STAYS',
  'posts.author_id': 'SPECIAL',
  'posts.closed_by': 'STAYS',
  'posts.deleted_by': 'STAYS',
  'posts.hidden_by': 'STAYS',
  'posts.pinned_by': 'STAYS',
  'provisioning_tokens.created_by': 'STAYS',
  'provisioning_tokens.revoked_by': 'STAYS',
  'push_subscriptions.person_id': 'GOES',
  'reactions.person_id': 'SPECIAL',
  'recent_searches.person_id': 'GOES',
  'recovery_codes.person_id': 'GOES',
  'report_cases.answered_by': 'STAYS',
  'report_cases.author_id': 'STAYS',
  'reports.reporter_id': 'SPECIAL',
  'revisions.blanked_by': 'STAYS',
  'revisions.editor_id': 'SPECIAL',
  'sessions.person_id': 'GOES',
  'sign_in_policies.changed_by': 'STAYS',
  'subscriptions.person_id': 'GOES',
  'tasks.person_id': 'GOES',
  'thread_marks.person_id': 'GOES',
  'uploads.owner_id': 'GOES',
  'visits.person_id': 'GOES',
  'walks.manager_id': 'GOES',
  'walks.person_id': 'GOES',
  'widening_answers.person_id': 'GOES',
  'widenings.approved_by': 'STAYS',
  'widenings.ended_by': 'STAYS',
  'widenings.proposed_by': 'SPECIAL',
};

/** Before the sessions that some of them point to. */
const FIRST = ['one_time_tokens', 'push_subscriptions'];

/** What is theirs alone, in an order in which it can go. */
export const gone = (): readonly { table: string; column: string }[] =>
  Object.entries(REFERENCES)
    .filter(([, fate]) => fate === 'GOES')
    .map(([name]) => name.split('.') as [string, string])
    .map(([table, column]) => ({ table, column }))
    .sort((one, other) => Number(FIRST.includes(other.table)) - Number(FIRST.includes(one.table)));
