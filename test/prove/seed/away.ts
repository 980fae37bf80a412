import { answerWord } from '#notifications';
import { commentId, postId } from '../../support/rights-world.js';
import { HOLDING, MAIL_IN_SECRET, PEOPLE, PUSH_KEYS, type Somebody, addressOf, heldId, pushAddress } from './names.js';

type Run = (text: string, values?: unknown[]) => Promise<unknown>;

/** Who may answer by mail, and what: there are addresses for all that they were told of, also of what was lost to them since. */
export const ANSWERING: readonly Somebody[] = [
  'contributor',
  'manager',
  'moderator',
  'karim',
  'sonia',
  'itAdmin',
  'former',
  'outsider',
  'suspended',
  'officer',
  'owner',
];
export const ANSWERED = [
  { postId: postId('mixed', 'members'), commentId: null },
  { postId: postId('mixed', 'members'), commentId: commentId('mixed', 'members') },
  { postId: postId('private', 'members'), commentId: null },
] as const;

/** What reaches people who are not there, and comes from them: browsers, and addresses of mail. */
export async function seedAway(run: Run): Promise<void> {
  await run('update network set push_since = now()');
  await run(`update server_keys set secret = $1 where name in ('mail-in', 'vapid')`, [MAIL_IN_SECRET]);
  for (const [who, id] of Object.entries(PEOPLE) as [Somebody, string][])
    await run(
      `insert into push_subscriptions (id, person_id, session_id, endpoint, p256dh, auth, browser, last_sent_at)
        select md5('push of ' || s.person_id)::uuid, s.person_id, s.id, $2, $3, $4, 'Firefox, Linux', now() from sessions s
        where s.person_id = $1 order by s.id limit 1`,
      [id, pushAddress(addressOf(who)), PUSH_KEYS.p256dh, PUSH_KEYS.auth],
    );
  await run(`update notifications set push = 'NOW', at = now() - interval '1 hour' where mail = 'NOW'`);
  // Some browsers have something to be told of whatever is hidden; the others have nothing.
  await run(`update notifications set push = 'NOW' where event = 'MENTIONED' and person_id = any ($1)`, [
    (['contributor', 'karim', 'manager'] as const).map((who) => PEOPLE[who]),
  ]);
  // Answers by mail that wait, of those whose links are tried.
  await run(
    `insert into held_answers (id, person_id, token_hash, message_hash, post_id, body, file_ids, publish_at)
      select h.id, h.person_id, sha256(h.id::text::bytea), sha256(h.id::text::bytea), $3, 'Réunion', '{}', now() + interval '1 hour'
      from unnest($1::uuid[], $2::uuid[]) h (id, person_id)`,
    [HOLDING.map(heldId), HOLDING, postId('mixed', 'members')],
  );
  for (const who of ANSWERING) for (const item of ANSWERED) await putAnswerAddress(run, PEOPLE[who], item);
}

/** As if a mail about it had gone to somebody who was a member of its group, or is. */
export async function putAnswerAddress(
  run: Run,
  personId: string,
  item: { readonly postId: string; readonly commentId: string | null },
): Promise<void> {
  await run(
    `insert into mail_addresses (token_hash, purpose, person_id, post_id, comment_id, member_since)
      select $1, 'ANSWER', e.id, p.id, $4::uuid, coalesce(m.since, now()) from persons e, posts p
        left join memberships m on m.group_id = p.group_id and m.person_id = $2 and m.valid_to is null
      where e.id = $2 and p.id = $3`,
    [answerWord(MAIL_IN_SECRET, { personId, ...item }).tokenHash, personId, item.postId, item.commentId],
  );
}
