import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations whose mail did not arrive: an address of ours to which it comes back, and what its mail server said. */
export class ReturnedInvitations1795032000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitations add column returned_at timestamptz, add column returned_why text,
        add constraint invitations_returned check ((returned_at is null) = (returned_why is null));
      create index invitations_not_arrived on invitations (invited_by, returned_at)
        where returned_at is not null and accepted_at is null and declined_at is null and withdrawn_at is null;
      create index invitations_sponsor on invitations (sponsor_id) where sponsor_id is not null;

      -- Of a person, or of an invitation: one of the two.
      alter table mail_addresses alter column person_id drop not null,
        add column invitation_id uuid references invitations on delete cascade,
        drop constraint mail_addresses_about,
        add constraint mail_addresses_about check (case purpose
          when 'ANSWER' then person_id is not null and post_id is not null and member_since is not null and invitation_id is null
          else (person_id is null) <> (invitation_id is null) and post_id is null and comment_id is null and member_since is null end);
      create index mail_addresses_invitation on mail_addresses (invitation_id) where invitation_id is not null;

      -- Whoever is to answer for somebody in a group of theirs reads that they were invited.
      create policy app_sponsor on invitations for select to entrenous_app using (
        sponsor_id = (select app_viewer()) and group_id = any ((select app_my_groups())::uuid[]) and (select app_is_employee()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy app_sponsor on invitations;
      delete from mail_addresses where invitation_id is not null;
      alter table mail_addresses drop constraint mail_addresses_about, drop column invitation_id, alter column person_id set not null,
        add constraint mail_addresses_about check (case purpose when 'ANSWER' then post_id is not null and member_since is not null
          else post_id is null and comment_id is null and member_since is null end);
      drop index invitations_sponsor, invitations_not_arrived;
      alter table invitations drop constraint invitations_returned, drop column returned_at, drop column returned_why;
    `);
  }
}
