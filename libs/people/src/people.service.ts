import { type Actor, type PersonKind, DomainError, notFound } from '#permissions';
import { Records, sql } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Language } from './network.entity.js';
import type { Theme } from './person.entity.js';
import { type PersonRow, directory, peopleByName, personsByKeys } from './person.query.js';
import { optionalLine, optionalText, requiredLine, topicList } from './text-input.js';
import { type ViewerRow, viewerRow } from './viewer.query.js';

export interface DirectoryPage {
  readonly search?: string | null;
  readonly topic?: string | null;
  readonly partnerId?: string | null;
  readonly kind?: PersonKind | null;
  readonly after: readonly [string, string] | null;
  /** One more than is shown. */
  readonly limit: number;
}
export interface ProfileChange {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly title?: string | null;
  readonly department?: string | null;
  readonly site?: string | null;
  readonly phone?: string | null;
  readonly about?: string | null;
  readonly skills?: readonly string[] | null;
  readonly interests?: readonly string[] | null;
  readonly photoId?: string | null;
}
export interface SettingsChange {
  readonly language?: Language | null;
  readonly theme?: Theme | null;
  readonly timeZone?: string | null;
}

/** Profiles, as each viewer may see them. */
@Injectable()
export class People {
  constructor(private readonly records: Records) {}

  async viewer(actor: Actor): Promise<ViewerRow> {
    const [row] = await this.records.query(actor, viewerRow(actor));
    return row!;
  }

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<PersonRow> {
    const [row] = await this.records.query(actor, personsByKeys(actor, [id]));
    if (!row) throw notFound();
    return row;
  }

  /** Those of the keys whom the viewer may see, in the keys' order; null for the others. */
  async byKeys(actor: Actor, ids: readonly string[]): Promise<(PersonRow | null)[]> {
    const rows = new Map((await this.records.query(actor, personsByKeys(actor, ids))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }

  directory(actor: Actor, page: DirectoryPage): Promise<PersonRow[]> {
    return this.records.query(actor, directory(actor, page));
  }

  /** People for the quick switcher: at most 8, none for less than a letter. */
  byName(actor: Actor, text: string): Promise<PersonRow[]> {
    const asked = text.toWellFormed().normalize('NFC').trim().slice(0, 100);
    return asked ? this.records.query(actor, peopleByName(actor, asked)) : Promise.resolve([]);
  }

  /** One's own profile; what is not given stays. */
  async updateProfile(actor: Actor, change: ProfileChange): Promise<PersonRow> {
    const values = readProfile(change);
    return this.records.write(actor, async () => {
      if (values.photoId) await this.attachPhoto(actor, values.photoId as string);
      const assignments = Object.entries(values).map(([name, value]) => [COLUMNS[name as keyof ProfileChange], value]);
      if (assignments.length > 0) {
        await this.records.query(
          actor,
          sql`update persons p set (given_name, family_name, title, department, site, phone, about, skills, interests, photo_id, name) =
            (select r.given_name, r.family_name, r.title, r.department, r.site, r.phone, r.about, r.skills, r.interests, r.photo_id,
              r.given_name || ' ' || r.family_name
             from jsonb_populate_record(p, ${JSON.stringify(Object.fromEntries(assignments))}::jsonb) r)
          where p.id = ${actor.personId}`,
        );
      }
      return this.get(actor, actor.personId);
    });
  }

  async updateSettings(actor: Actor, { language, theme, timeZone }: SettingsChange): Promise<ViewerRow> {
    if (timeZone && !Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC') {
      throw new DomainError('TIME_ZONE_UNKNOWN', ['timeZone']);
    }
    return this.records.write(actor, async () => {
      await this.records.query(
        actor,
        sql`update persons set language = coalesce(${language ?? null}, language), theme = coalesce(${theme ?? null}, theme),
          time_zone = coalesce(${timeZone ?? null}, time_zone) where id = ${actor.personId}`,
      );
      return this.viewer(actor);
    });
  }

  /** An image that this person uploaded as a portrait, and nobody else's. */
  private async attachPhoto(actor: Actor, imageId: string): Promise<void> {
    const attached = await this.records.query(
      actor,
      sql`update images set person_id = ${actor.personId}, attached_at = app_now()
        where id = ${imageId} and owner_id = ${actor.personId} and purpose = 'PROFILE' returning id`,
    );
    if (attached.length === 0) throw new DomainError('IMAGE_NOT_USABLE', ['photoImageId']);
  }
}

const COLUMNS: Readonly<Record<keyof ProfileChange, string>> = {
  givenName: 'given_name',
  familyName: 'family_name',
  title: 'title',
  department: 'department',
  site: 'site',
  phone: 'phone',
  about: 'about',
  skills: 'skills',
  interests: 'interests',
  photoId: 'photo_id',
};

/** Only what was given. A name stays when it is null; the rest is taken away by null. */
function readProfile(change: ProfileChange): Partial<Record<keyof ProfileChange, unknown>> {
  const { givenName, familyName, title, department, site, phone, about, skills, interests, photoId } = change;
  return {
    ...(typeof givenName === 'string' && { givenName: requiredLine(givenName, { field: 'givenName', most: 80 }) }),
    ...(typeof familyName === 'string' && { familyName: requiredLine(familyName, { field: 'familyName', most: 80 }) }),
    ...(title !== undefined && { title: optionalLine(title, { field: 'title', most: 120 }) }),
    ...(department !== undefined && { department: optionalLine(department, { field: 'department', most: 120 }) }),
    ...(site !== undefined && { site: optionalLine(site, { field: 'site', most: 120 }) }),
    ...(phone !== undefined && { phone: optionalLine(phone, { field: 'phone', most: 40 }) }),
    ...(about !== undefined && { about: optionalText(about, { field: 'about', most: 2_000 }) }),
    ...(skills && { skills: topicList(skills, { field: 'skills', most: 30 }) }),
    ...(interests && { interests: topicList(interests, { field: 'interests', most: 30 }) }),
    ...(photoId !== undefined && { photoId }),
  };
}
