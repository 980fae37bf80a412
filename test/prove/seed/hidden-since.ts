import { PERSON } from '../../support/cast.js';
import { type Viewer, knowsNotAllExternals } from '../viewers.js';
import { STRANGER, subjectOf } from './identities.js';
import { PEOPLE, SHADOW, hashed } from './names.js';
import { HEARD, SAML_PROVIDER } from './saml.js';
import type { Hidden } from './hidden.js';

const always = () => true;
/** Somebody who manages groups and is not the viewer. */
const managerBeside = ({ personId }: Viewer) => (personId === PERSON.manager ? PERSON.moderator : PERSON.manager);

/** Proposals to widen, walks, receipts, ends of externals' access and the log itself, where they are not the viewer's to know. */
export const SINCE: readonly Hidden[] = [
  {
    name: 'Δ3 a proposal to widen a group that the viewer does not know, and answers to others that they do not read',
    isHiddenFrom: always,
    async put(run, viewer) {
      await run(
        `insert into widenings (id, group_id, proposed_by, reason, effective_at, visibility, join_policy, tells_externals)
          select md5('shadow widening')::uuid, id, $2, 'ombre-mot', now() + interval '3 days', 'PRIVATE', 'ON_REQUEST', true from groups where id = $1`,
        [SHADOW.group, managerBeside(viewer)],
      );
      await run(
        `insert into widening_answers (widening_id, person_id, answer, reason)
          select w.id, r.person_id, r.answer, 'ombre-mot' from widenings w join groups g on g.id = w.group_id
            join (values ($1::uuid, 'AGREED'), ($2::uuid, 'OBJECTED')) r (person_id, answer) on r.person_id <> $3::uuid
          where g.id = $4 or (g.visibility = 'SECRET' and not exists (select from memberships m where m.group_id = g.id and m.person_id = $3 and m.valid_to is null
            and m.state in ('ACTIVE', 'INVITED')))`,
        [PERSON.contributor, PERSON.reader, viewer.personId, SHADOW.group],
      );
    },
  },
  {
    name: 'Δ7 walks of managers, and what authors are told of their readers',
    isHiddenFrom: always,
    async put(run, viewer) {
      await run(
        `insert into walks (manager_id, group_id, person_id, partner_id, expires_at, ended_at)
          select $1, g.id, p.id, p.partner_id, now() + interval '30 minutes', case g.name when 'walled' then now() end
          from groups g, persons p where g.name in ('mixed', 'walled') and p.id = $2`,
        [managerBeside(viewer), viewer.personId === PERSON.karim ? PERSON.sonia : PERSON.karim],
      );
      await run(
        `insert into audience_growths (author_id, group_id, person_id, post_count)
          select a.id, g.id, $1, 7 from groups g, persons a where g.name in ('mixed', 'walled') and a.id = any ($2) and a.id <> $3`,
        [PERSON.sonia, [PERSON.manager, PERSON.contributor, PERSON.moderator], viewer.personId],
      );
      await run(
        `update posts set receipt = app_receipt(group_id, audience, partner_id) where topics = '{ombre-mot}' and author_id <> $1`,
        [viewer.personId],
      );
    },
  },
  {
    name: 'Δ9 the end of access of an external for whom somebody else answers, and when it was reviewed',
    isHiddenFrom: knowsNotAllExternals,
    put: (run) =>
      run(
        `update persons set access_until = now() + interval '6 days 12 hours', access_reviewed_at = now() - interval '100 days' where id = $1`,
        [SHADOW.external],
      ) as Promise<void>,
  },
  {
    name: 'Δ9 an account at the provider that speaks SAML, and what was heard from there, of an external whom the viewer meets nowhere',
    isHiddenFrom: knowsNotAllExternals,
    async put(run) {
      const { entityId, id } = SAML_PROVIDER;
      await run(`insert into identities (issuer, subject, person_id) select $1, $2, id from persons where id = $3`, [
        entityId,
        subjectOf(STRANGER),
        SHADOW.external,
      ]);
      await run(
        `insert into one_time_tokens (purpose, token_hash, data, used_at, expires_at)
          values ('PROVIDER', $1, $2, now(), now() + interval '900 days'), ('ASSERTION', $3, '{}', now(), now() + interval '900 days')`,
        [
          hashed(HEARD.secret),
          JSON.stringify({ providerId: id, errand: 'ENTER', next: '/people', at: 0 }),
          hashed(`${entityId} ${HEARD.assertionId}`),
        ],
      );
    },
  },
  {
    name: 'Δ5 what the viewer was told of conversations that they are out of, or declined',
    isHiddenFrom: always,
    async put(run, { personId }) {
      // Between others, where the viewer was once.
      const left = `from persons o, posts p join conversations c on c.id = p.group_id
        where o.id = $1 and p.topics = '{ombre-mot}' and c.opened_at is not null and $1 not in (c.low_id, c.high_id)`;
      await run(
        `insert into memberships (group_id, person_id, role, state, since, valid_from, valid_to)
          select distinct p.group_id, o.id, 'CONTRIBUTOR', 'ACTIVE', now() - interval '9 days', now() - interval '9 days', now() - interval '2 days' ${left}`,
        [personId],
      );
      await run(
        `insert into notifications (id, person_id, event, group_id, post_id, item_id, actor_id, at, in_app, mail)
          select md5('out of ' || p.id || o.id)::uuid, o.id, 'MESSAGE', p.group_id, p.id, p.id, p.author_id, now() - interval '1 hour', false, 'NOW' ${left}
          union all select md5('declined ' || p.id || d.person_id)::uuid, d.person_id, 'MESSAGE_REQUEST', p.group_id, p.id, p.id, p.author_id,
            now() - interval '1 hour', false, 'NOW' from posts p join conversation_refusals d on d.id = p.group_id where d.person_id = $1`,
        [personId],
      );
    },
  },
  {
    name: 'Δ7 entries of the log on others and on groups that the viewer does not know',
    isHiddenFrom: ({ who }) => who !== 'officer' && who !== 'itAdmin',
    put: (run, { personId }) =>
      run(
        `insert into audit_log (seq, id, at, actor_id, action, area, outcome, target_id, group_id, data, prev, hash)
          select 1000 + e.n, md5('entry' || e.n)::uuid, now() - interval '1 hour', $1, e.action, split_part(e.action, '.', 1), 'DONE', $2::uuid, e.group_id::uuid, '{}', '', ''
          from (values (1, 'group.narrow', $3), (2, 'account.suspend', null), (3, 'session.open', null), (4, 'walk.begin', $3)) e (n, action, group_id)`,
        [personId === PERSON.moderator ? PERSON.manager : PERSON.moderator, PEOPLE.silent, SHADOW.group],
      ) as Promise<void>,
  },
];
