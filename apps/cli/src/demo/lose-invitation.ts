import type pg from 'pg';

/** An invitation of this morning whose address was mistyped: its mail came back, and who made it finds it on her home. */
export async function loseInvitation(system: pg.Client): Promise<void> {
  const { rowCount } = await system.query(
    `insert into invitations (token_hash, email, kind, group_id, role, partner_id, sponsor_id, access_until, access_reason, message, invited_by, created_at,
       expires_at, returned_at, returned_why)
     select sha256(gen_random_uuid()::text::bytea), 'lea.charpentier@mecaforme.example', 'EXTERNAL', g.id, 'CONTRIBUTOR', o.id, p.id,
       app_now() + interval '180 days', 'Suivi des cotes du lot 4471-B', 'Bonjour Léa, voici le groupe où nous suivons les écarts du lot.', p.id,
       app_now() - interval '5 hours', app_now() + interval '14 days' - interval '5 hours', app_now() - interval '5 hours' + interval '40 seconds',
       '5.1.1 550 no mailbox here by that name'
     from groups g join partner_organisations o on o.name = 'Mécaform' join persons p on p.source_id = 'demo:claire'
     where g.name = 'Qualité fournisseurs'`,
  );
  if (rowCount !== 1) throw new Error('The story has no group for an invitation that comes back');
}
