import type { Actor } from '#permissions';
import { type Statement, sql } from '#persistence';
import { type BylineRow, bylineOf } from './byline.js';
import type { Language } from './network.entity.js';
import type { Theme } from './person.entity.js';
import { type PersonRow, personColumns, personJoins } from './person.query.js';

/** The person who asks, with their settings. */
export interface ViewerRow extends PersonRow {
  readonly language: Language;
  readonly theme: Theme;
  readonly timeZone: string;
  readonly previousVisitAt: Date | null;
  readonly sponsor: BylineRow | null;
}

export const viewerRow = (actor: Actor): Statement<ViewerRow> => sql<ViewerRow>`
  select ${personColumns(actor, 'p')}, coalesce(p.language, (select language from network)) as language, p.theme,
    p.time_zone as "timeZone", v.previous_visit_at as "previousVisitAt", ${bylineOf(actor, 'p.sponsor_id')} as sponsor
  from persons p ${personJoins('p')} left join visits v on v.person_id = p.id
  where p.id = ${actor.personId}`;
