import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security at the price of what it says. A comment carries what its post's readers depend on, where each row asked
 * for its post by a plan of its own. What every employee may read is recognised before the list of one's own groups is taken
 * from its setting (text becomes keys once for each table of a statement: 40 groups, 70 µs). A group that is closed to the
 * company is looked for in the setting's text, where each row made keys of all of them.
 */
export class CheaperWalls1795009000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COPIES);
    await runner.query(`
      alter policy app_read on posts using (${readable(POST)} and ${shown('posts')});
      alter policy app_update on posts using (${readable(POST)});
      alter policy app_read on comments using (${readable(COMMENT, OF_POST)} and ${shown('comments')} and ${POST_SHOWN});
      alter policy app_update on comments using (${readable(COMMENT)});
      alter policy app_walls on comments using (${behindNoWall('partner_id')} and ${behindNoWall('post_partner_id')});
      alter policy app_read on groups using (${IS_FOUND} or ${IS_OWN} or ${IS_MANAGED});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy app_read on posts using (${readableBefore('posts')} and ${shown('posts')});
      alter policy app_update on posts using (${readableBefore('posts')});
      alter policy app_read on comments using (${readableBefore('comments')} and ${shown('comments')}
        and exists (select from posts p where p.id = comments.post_id and p.deleted_at is null offset 0));
      alter policy app_update on comments using (${readableBefore('comments')});
      alter policy app_walls on comments using (${behindNoWall('partner_id')});
      alter policy app_read on groups using (${IS_OWN} or ${IS_FOUND} or ${IS_MANAGED});
      drop trigger posts_to_comments on posts;
      drop trigger comments_of_post on comments;
      drop function app_tell_comments, app_copy_post;
      alter table comments ${Object.keys(COLUMNS)
        .map((column) => `drop column post_${column}`)
        .join(', ')};
    `);
  }
}

/** What the readers of a post depend on, and so those of what hangs on it. */
const COLUMNS = {
  dated_at: 'timestamptz',
  author_id: 'uuid',
  audience: 'text',
  partner_id: 'uuid',
  hidden_at: 'timestamptz',
  deleted_at: 'timestamptz',
};
const eachColumn = (of: (column: string, type: string) => string): string =>
  Object.entries(COLUMNS)
    .map(([column, type]) => of(column, type))
    .join(', ');

const COPIES = `
  alter table comments ${eachColumn((column, type) => `add column post_${column} ${type}`)};
  update comments c set ${eachColumn((column) => `post_${column} = p.${column}`)} from posts p where p.id = c.post_id;
  alter table comments alter column post_dated_at set not null, alter column post_author_id set not null, alter column post_audience set not null;

  -- Whatever is written there, it is what the post says. The lock lets nobody hide a post while somebody answers it unseen;
  -- who comments counts in the post's row, and takes that lock anyway.
  create function app_copy_post() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
    select ${eachColumn((column) => `p.${column}`)} into ${eachColumn((column) => `new.post_${column}`)}
      from posts p where p.id = new.post_id for no key update;
    return new;
  end $$;
  create trigger comments_of_post before insert or update of post_id, ${eachColumn((column) => `post_${column}`)} on comments
    for each row execute function app_copy_post();

  create function app_tell_comments() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
    update comments set post_dated_at = new.dated_at where post_id = new.id;
    return null;
  end $$;
  create trigger posts_to_comments after update of ${eachColumn((column) => column)} on posts for each row
    when ((${eachColumn((column) => `old.${column}`)}) is distinct from (${eachColumn((column) => `new.${column}`)}))
    execute function app_tell_comments();
`;

/** The columns of an item that say who reads it. */
interface Item {
  readonly datedAt: string;
  readonly audience: string;
  readonly partnerId: string;
}
const POST: Item = { datedAt: 'dated_at', audience: 'audience', partnerId: 'partner_id' };
const COMMENT = POST;
const OF_POST: Item = { datedAt: 'post_dated_at', audience: 'post_audience', partnerId: 'post_partner_id' };

const forCompany = (items: readonly Item[]): string =>
  `(${items
    .map(({ audience }) => `${audience} = 'NETWORK'`)
    .join(
      ' and ',
    )} and app_is_employee() and position(group_id::text in current_setting('app.closed_groups', true)) = 0)`;
const forMembers = ({ audience, partnerId }: Item): string => `((${audience} <> 'INTERNAL' or app_is_employee())
  and (${partnerId} is null or group_id <> all (app_walled_groups()) or ${partnerId} = app_partner()))`;

/**
 * Content is read by the same sentence in every table: by the company, or by members as far back as they may look. Several
 * items in a row, a comment and its post, must each be readable, and the member's date is looked up once for all of them.
 * Said as a number that is not 0, which the planner expects of nearly every row: the statements ask for what the rules allow, so
 * that hardly any row is refused here. Of the parts it would expect one row in a hundred, and sort all where it should walk
 * along an index.
 */
const readable = (...items: Item[]): string => {
  // Of one item alone it is known by then that it is not for the company.
  const each = (item: Item, ofCompany: string, ofMembers: string): string =>
    items.length === 1 ? ofMembers : `case when ${forCompany([item])} then ${ofCompany} else ${ofMembers} end`;
  return `case when ${forCompany(items)} then 1
    when least(${items.map((item) => each(item, 'null', item.datedAt)).join(', ')})
        >= ((select app_my_history())::timestamptz[])[array_position((select app_my_groups())::uuid[], group_id)]
      and ${items.map((item) => each(item, 'true', forMembers(item))).join(' and ')} then 1
    else 0 end <> 0`;
};

/** Before this migration. */
const readableBefore = (t: string): string => `(
  (${t}.dated_at >= ((select app_my_history())::timestamptz[])[array_position((select app_my_groups())::uuid[], ${t}.group_id)]
    and (${t}.audience <> 'INTERNAL' or app_is_employee())
    and (${t}.partner_id is null or ${t}.group_id <> all (app_walled_groups()) or ${t}.partner_id = app_partner()))
  or (${t}.audience = 'NETWORK' and app_is_employee() and ${t}.group_id <> all (app_closed_groups())))`;

/** In one piece and with subplans, as the planner drops what the predicate of an index implies only then. */
const shown = (
  t: string,
): string => `((${t}.deleted_at is null and ${t}.hidden_at is null) or ${t}.author_id = (select app_viewer())
  or (${t}.deleted_at is null and ${t}.group_id = any ((select app_moderated_groups())::uuid[])))`;
const POST_SHOWN = `(post_deleted_at is null
  and (post_hidden_at is null or post_author_id = app_viewer() or group_id = any (app_moderated_groups())))`;

const behindNoWall = (partnerId: string): string =>
  `(${partnerId} is null or ${partnerId} = app_partner() or app_is_employee() or app_is_open(post_id))`;

const IS_FOUND = `(visibility in ('PUBLIC', 'PRIVATE') and kind = 'GROUP' and deleted_at is null and app_is_employee())`;
const IS_OWN = 'id = any ((select app_my_groups())::uuid[])';
const IS_MANAGED = 'id = any (app_inviting_groups()) or id = any (app_managed_groups())';
