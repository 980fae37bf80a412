import { type Actor, type Visibility, notFound } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Group } from './group.entity.js';
import { type ListedGroup, groupsByKeys, groupsByName, groupsByPrefix, ownGroups } from './group.query.js';

export interface GroupPage {
  readonly search?: string | null;
  readonly visibility?: Visibility | null;
  readonly mine?: boolean | null;
  readonly after: readonly [string, string] | null;
  /** One more than is shown. */
  readonly limit: number;
}

/** Groups, as each viewer may know of them. */
@Injectable()
export class Groups {
  constructor(private readonly records: Records) {}

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<Group> {
    const [row] = await this.records.query(actor, groupsByKeys(actor, [id]));
    if (!row) throw notFound();
    return row;
  }

  /** After an act that may have ended the viewer's knowledge of it. */
  async find(actor: Actor, id: string): Promise<Group | null> {
    const [row] = await this.records.query(actor, groupsByKeys(actor, [id]));
    return row ?? null;
  }

  /** Those of the keys that the viewer may know of, in the keys' order; null for the others. */
  async byKeys(actor: Actor, ids: readonly string[]): Promise<(Group | null)[]> {
    const rows = new Map((await this.records.query(actor, groupsByKeys(actor, ids))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }

  list(actor: Actor, page: GroupPage): Promise<ListedGroup[]> {
    return this.records.query(actor, groupsByName(actor, { ...page, search: page.search?.trim().slice(0, 100) }));
  }

  /** One's own, as member, invited or waiting. */
  async mine(actor: Actor, page: Pick<GroupPage, 'after' | 'limit'>): Promise<ListedGroup[]> {
    return ownGroups(actor).length > 0 ? this.list(actor, { ...page, mine: true }) : [];
  }

  /** For the quick switcher: at most 8, none for less than a letter. */
  async byPrefix(actor: Actor, text: string): Promise<Group[]> {
    const asked = text.toWellFormed().normalize('NFC').trim().slice(0, 100);
    return asked ? this.records.query(actor, groupsByPrefix(actor, asked)) : [];
  }
}
