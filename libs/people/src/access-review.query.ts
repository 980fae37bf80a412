import { type Statement, sql } from '#persistence';
import { isReviewDue, lastReview } from './external.query.js';
import type { Language } from './network.entity.js';

/** Notes what fell due and was not noted before, and gives each of its sponsors a notice, unless one waits for them still. */
export const dueReviews = (): Statement<{ sponsorId: string }> => sql`
  with noted as (
    insert into access_review_notices (person_id, last_review)
    select p.id, ${lastReview} from persons p join persons s on s.id = p.sponsor_id and app_active(s)
    where p.kind = 'EXTERNAL' and ${isReviewDue}
    on conflict do nothing returning person_id),
  told as (select distinct p.sponsor_id as id from noted n join persons p on p.id = n.person_id),
  noticed as (
    insert into notices (person_id, kind) select t.id, 'ACCESS_REVIEW' from told t
    where not exists (select from notices n where n.person_id = t.id and n.kind = 'ACCESS_REVIEW' and n.seen_at is null))
  select id as "sponsorId" from told order by id`;

export interface ReviewLetter {
  readonly givenName: string;
  readonly email: string;
  readonly language: Language;
  readonly company: string;
  /** The first of those who are due, by name; `count` is of all. */
  readonly names: readonly string[];
  readonly count: number;
}
/** At most so many are named in a mail. */
const MOST_NAMES = 10;

export const reviewLetter = (sponsorId: string): Statement<ReviewLetter> => sql<ReviewLetter>`
  select s.given_name as "givenName", s.email, coalesce(s.language, n.language) as language, n.company_name as company,
    due.names[:${MOST_NAMES}] as names, due.count
  from persons s join network n on true,
    lateral (select array_agg(p.name order by app_fold(p.name), p.id) as names, count(*)::int as count
      from persons p where p.sponsor_id = s.id and p.kind = 'EXTERNAL' and ${isReviewDue}) due
  where s.id = ${sponsorId} and app_active(s) and s.email is not null and due.count > 0`;
