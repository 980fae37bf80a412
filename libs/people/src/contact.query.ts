import type { Actor } from '#permissions';
import { type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, bylineColumns } from './byline.js';
import { type PersonRow, personColumns, personJoins } from './person.query.js';

export interface ContactRow extends PersonRow {
  /** ISO 8601 with microseconds. */
  readonly since: string;
}
/** Instant, source key and key of the row before the page. */
export type ContactCursor = readonly [string, string, string];

/** Accepted contacts, or requests made to the viewer, newest first; only people whom the viewer may see. */
export const contactsOf = (
  actor: Actor,
  { state, after, limit }: { state: 'ACCEPTED' | 'REQUESTED'; after: ContactCursor | null; limit: number },
): Statement<ContactRow> => {
  const instant = state === 'ACCEPTED' ? raw('c.accepted_at') : raw('c.requested_at');
  const mine =
    state === 'ACCEPTED'
      ? sql`${actor.personId} in (c.requester_id, c.addressee_id)`
      : sql`c.addressee_id = ${actor.personId}`;
  // Imported people keep their source's order where instants are equal.
  const rest = raw(`length(coalesce(p.source_id, '')), coalesce(p.source_id, ''), p.id`);
  return sql<ContactRow>`
    select ${personColumns(actor, 'p')}, to_json(${instant}) #>> '{}' as since
    from contacts c join persons p on p.id = case c.requester_id when ${actor.personId} then c.addressee_id else c.requester_id end
      ${personJoins('p')}
    where ${mine} and c.state = ${state} and ${accessible(actor, 'see', 'Person', 'p')}
      ${
        after
          ? sql`and (${instant} < ${after[0]}::timestamptz or (${instant} = ${after[0]}::timestamptz
        and (${rest}) > (length(${after[1]}), ${after[1]}, ${after[2]}::uuid)))`
          : raw('')
      }
    order by ${instant} desc, ${rest} limit ${limit}`;
};

/** Who asked the viewer to be a contact, as bylines: for the list of what waits. */
export const openRequests = (actor: Actor, limit: number): Statement<BylineRow & { at: Date }> => sql<
  BylineRow & { at: Date }
>`
  select ${bylineColumns(actor, 'b')}, c.requested_at as at from contacts c join bylines b on b.id = c.requester_id
    join persons p on p.id = c.requester_id
  where c.addressee_id = ${actor.personId} and c.state = 'REQUESTED' and ${accessible(actor, 'see', 'Person', 'p')}
  order by c.requested_at desc, b.id limit ${limit}`;

/** Which of these people are the viewer's contacts. */
export const amongContacts = (actor: Actor, personIds: readonly string[]): Statement<{ id: string }> => sql<{
  id: string;
}>`
  select case c.requester_id when ${actor.personId} then c.addressee_id else c.requester_id end as id from contacts c
  where c.state = 'ACCEPTED' and ((c.requester_id = ${actor.personId} and c.addressee_id = any (${personIds}::uuid[]))
    or (c.addressee_id = ${actor.personId} and c.requester_id = any (${personIds}::uuid[])))`;

/** The change of a contact, and the person with what it is now. */
export const request = (actor: Actor, personId: string) => sql<{ at: string }>`
  insert into contacts (requester_id, addressee_id, state) values (${actor.personId}, ${personId}, 'REQUESTED')
  on conflict do nothing returning to_json(requested_at) #>> '{}' as at`;
export const accept = (actor: Actor, personId: string) => sql<{ at: string }>`
  update contacts set state = 'ACCEPTED', accepted_at = app_now()
  where requester_id = ${personId} and addressee_id = ${actor.personId} and state = 'REQUESTED'
  returning to_json(accepted_at) #>> '{}' as at`;
export const decline = (actor: Actor, personId: string) => sql<{ at: string }>`
  delete from contacts where requester_id = ${personId} and addressee_id = ${actor.personId} and state = 'REQUESTED'
  returning to_json(requested_at) #>> '{}' as at`;
/** Ends a contact, or takes one's own request back. */
export const remove = (actor: Actor, personId: string) => sql<{ at: string }>`
  delete from contacts where (requester_id = ${actor.personId} and addressee_id = ${personId})
    or (requester_id = ${personId} and addressee_id = ${actor.personId} and state = 'ACCEPTED')
  returning to_json(requested_at) #>> '{}' as at`;
