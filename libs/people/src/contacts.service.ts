import { type Actor, DomainError, forbidden } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type ContactCursor,
  type ContactRow,
  accept,
  amongContacts,
  contactsOf,
  decline,
  remove,
  request,
} from './contact.query.js';
import { People } from './people.service.js';
import type { PersonRow } from './person.query.js';

/** People who know each other: one asks, the other accepts; either ends it. It grants nothing. */
@Injectable()
export class Contacts {
  constructor(
    private readonly records: Records,
    private readonly people: People,
  ) {}

  /** For each of these people, whether the viewer and they are contacts. */
  async areContacts(actor: Actor, personIds: readonly string[]): Promise<boolean[]> {
    const found = new Set((await this.records.query(actor, amongContacts(actor, personIds))).map(({ id }) => id));
    return personIds.map((id) => found.has(id));
  }

  /** The viewer's contacts, newest first. */
  list(actor: Actor, page: { after: ContactCursor | null; limit: number }): Promise<ContactRow[]> {
    return this.records.query(actor, contactsOf(actor, { state: 'ACCEPTED', ...page }));
  }

  /** Requests that wait for the viewer's answer, newest first. */
  requests(actor: Actor, page: { after: ContactCursor | null; limit: number }): Promise<ContactRow[]> {
    return this.records.query(actor, contactsOf(actor, { state: 'REQUESTED', ...page }));
  }

  /** Asks. Who was asked by this very person already accepts by asking. */
  request(actor: Actor, personId: string): Promise<PersonRow> {
    return this.records.write(actor, async () => {
      const person = await this.people.get(actor, personId);
      if (person.contact?.state === 'ACCEPTED') throw new DomainError('CONTACT_ALREADY', ['personId']);
      if (person.contact?.isMine) throw new DomainError('CONTACT_ALREADY_REQUESTED', ['personId']);
      if (!person.canRequestContact) throw forbidden();
      if (person.contact) return this.accepted(actor, person);
      const [made] = await this.records.query(actor, request(actor, personId));
      if (!made) throw new DomainError('CONTACT_ALREADY_REQUESTED', ['personId']);
      return { ...person, contact: { state: 'REQUESTED', isMine: true, since: null } };
    });
  }

  accept(actor: Actor, personId: string): Promise<PersonRow> {
    return this.records.write(actor, async () => this.accepted(actor, await this.people.get(actor, personId)));
  }

  /** The one who asked is not told. */
  decline(actor: Actor, personId: string): Promise<PersonRow> {
    return this.records.write(actor, async () => {
      const person = await this.people.get(actor, personId);
      const [gone] = await this.records.query(actor, decline(actor, personId));
      if (!gone) throw new DomainError('CONTACT_NOT_REQUESTED', ['personId']);
      return { ...person, contact: null };
    });
  }

  /** Ends a contact, or takes back a request of one's own. */
  remove(actor: Actor, personId: string): Promise<PersonRow> {
    return this.records.write(actor, async () => {
      const person = await this.people.get(actor, personId);
      const [gone] = await this.records.query(actor, remove(actor, personId));
      if (!gone) throw new DomainError('CONTACT_NONE', ['personId']);
      return { ...person, contact: null };
    });
  }

  private async accepted(actor: Actor, person: PersonRow): Promise<PersonRow> {
    const [done] = await this.records.query(actor, accept(actor, person.id));
    if (!done) throw new DomainError('CONTACT_NOT_REQUESTED', ['personId']);
    return { ...person, contact: { state: 'ACCEPTED', isMine: false, since: done.at } };
  }
}
