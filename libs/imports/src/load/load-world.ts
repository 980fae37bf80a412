import type { FileStore } from '#storage';
import type { Client, ClientBase, Pool } from 'pg';
import { Warnings } from '../warnings.js';
import type { ImportSource, World, WorldNetwork, WorldPost } from '../world.js';
import { Bodies } from './bodies.js';
import { loadContent } from './content.js';
import { recount } from './counters.js';
import { loadGroups } from './groups.js';
import { loadImages } from './images.js';
import { Ids } from './known.js';
import { loadPeople } from './people.js';
import { type OnProgress, type Tallies, TALLIED } from './progress.js';
import { loadBookmarks, loadContacts, loadReactions } from './relations.js';
import { TableWriter } from './table-writer.js';

export interface LoadOptions {
  readonly source: ImportSource;
  /** Does everything, tells what it did, and takes it back. */
  readonly isDryRun?: boolean;
  readonly onProgress?: OnProgress;
  /** Where images are kept; without it, or in a dry run, they are left out. */
  readonly files?: FileStore;
}

export interface LoadReport {
  readonly tallies: Tallies;
  readonly warnings: Warnings;
}

/**
 * Writes a world in one transaction of the system role: all of it, or nothing. What is there already (by its source id) is
 * left as it is, so a second run adds nothing, and a later export adds what is new. Nobody who left or was removed since is
 * put back. Counters, orders and rendered texts are those that the product itself would have made.
 */
export async function loadWorld(system: Pool | Client, world: World, options: LoadOptions): Promise<LoadReport> {
  const isPool = 'totalCount' in system;
  const client: ClientBase & { release?(): void } = isPool ? await system.connect() : system;
  try {
    await client.query('begin');
    await client.query(`set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`);
    await client.query(`select pg_advisory_xact_lock(hashtext('entrenous import'))`);
    const report = await load(client, world, options);
    await client.query(options.isDryRun ? 'rollback' : 'commit');
    return report;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    if (isPool) client.release?.();
  }
}

async function load(
  client: ClientBase,
  world: World,
  { source, onProgress, files, isDryRun }: LoadOptions,
): Promise<LoadReport> {
  const warnings = new Warnings();
  const found = (kind: (typeof TALLIED)[number]) => world[kind]?.length ?? 0;
  const total = TALLIED.reduce((sum, kind) => sum + found(kind), 0);
  let done = 0;
  const writer = new TableWriter(client, (rows) => onProgress?.(Math.min(total, (done += rows)), total));

  if (world.network) await openNetwork(client, world.network, source);
  const partners = await Ids.of(
    client,
    source,
    'partner_organisations',
    world.partners.map(({ key }) => ({ key, at: new Date(0) })),
  );
  const addedPartners = await writer.insert(
    'partner_organisations',
    world.partners.filter(partners.isNew).map(({ key, name, kind, domains }) => ({
      id: partners.get(key),
      source_id: `${source}:${key}`,
      name,
      kind,
      domains: domains ?? [],
    })),
  );
  const people = await loadPeople(client, writer, world, source, partners, warnings);
  const groups = await loadGroups(client, writer, world, source, partners, people, warnings);
  const bodies = new Bodies(world, people);
  const content = await loadContent(client, writer, world, { source, groups: groups.ids, partners, people, bodies });
  if (files && !isDryRun) await loadImages(client, writer, world, { source, files, people, groups, content });
  const reactions = await loadReactions(writer, world, content, groups.ids, partners, people);
  const contacts = await loadContacts(writer, world, people);
  const bookmarks = await loadBookmarks(writer, world, content.posts, people);
  const answered = new Set(world.comments.filter(content.comments.isNew).map(({ postKey }) => postKey));
  const postIds = (posts: readonly WorldPost[]) => posts.map(({ key }) => content.posts.get(key));
  await recount(client, {
    groupIds: world.groups.map(({ key }) => groups.ids.get(key)),
    postIds: postIds(world.posts.filter((post) => content.posts.isNew(post) || answered.has(post.key))),
    reactedPostIds: postIds(world.posts),
  });

  const added = {
    partners: addedPartners,
    people: people.added,
    groups: groups.added,
    memberships: groups.addedMemberships,
    posts: content.addedPosts,
    comments: content.addedComments,
    reactions,
    contacts,
    bookmarks,
  };
  const tallies = Object.fromEntries(
    TALLIED.map((kind) => [kind, { found: found(kind), added: added[kind] }]),
  ) as Tallies;
  await client.query(`insert into audit_outbox (action, data) values ('network.import', $1)`, [{ source, added }]);
  onProgress?.(total, total);
  return { tallies, warnings };
}

/** A demo brings its own network; anything else comes into the one that is there, or that will be opened later. */
async function openNetwork(client: ClientBase, network: WorldNetwork, source: ImportSource): Promise<void> {
  await client.query(
    `insert into network (company_name, language, brand_color, is_demo, set_up_at) values ($1, $2, $3, $4, app_now())
     on conflict (id) do update set company_name = excluded.company_name, language = excluded.language,
       brand_color = excluded.brand_color, is_demo = excluded.is_demo, set_up_at = coalesce(network.set_up_at, excluded.set_up_at)`,
    [network.companyName, network.language, network.brandColor ?? null, source === 'demo'],
  );
}
