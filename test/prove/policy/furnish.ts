import type pg from 'pg';
import { type World, install } from '../../support/random-world.js';
import { PICTURE } from '../seed/picture.js';

/** Words by which things are searched for: all groups, all people, all topics of a world begin so. */
export const WORDS = { group: 'Quartzite', person: 'Quidam', topic: 'onyx' } as const;

export interface Pictures {
  /** Key of an image → what bears it. */
  readonly of: ReadonlyMap<string, readonly [bearer: 'Post' | 'Group' | 'Person' | 'Upload', id: string]>;
}
const numberOf = (id: string): string => String(Number(id.slice(-3)));
const imageOf = (id: string, kind: string): string => `${id.slice(0, 24)}${kind}${id.slice(-10)}`;

/** A world as only the product can have written it: what is counted then follows from what is there. */
export function lawful(world: World): World {
  const person = (id: string) => world.persons.find((p) => p.id === id)!;
  const group = (id: string) => world.groups.find((g) => g.id === id)!;
  const posts = world.posts.map((post) => {
    const author = person(post.author_id);
    const partner_id =
      author.kind === 'EXTERNAL' ? author.partner_id : author.kind === 'SERVICE' ? null : post.partner_id;
    const isOfNetwork = post.audience === 'NETWORK' && group(post.group_id).visibility === 'PUBLIC';
    const audience =
      author.kind === 'EMPLOYEE' && (isOfNetwork ? partner_id === null : post.audience === 'INTERNAL')
        ? post.audience
        : 'MEMBERS';
    return { ...post, audience, partner_id };
  });
  const comments = world.comments.map((comment) => {
    const [post, author] = [posts.find(({ id }) => id === comment.post_id)!, person(comment.author_id)];
    const own = author.kind === 'EXTERNAL' ? author.partner_id : comment.partner_id;
    return { ...comment, audience: post.audience, partner_id: post.partner_id ?? own };
  });
  // An organisation is one whose people may be in the group: nothing is kept by organisation where no externals are allowed.
  const outside = (id: string) => group(id).externals_allowed;
  return {
    ...world,
    // From outside one is reader or contributor, never more.
    memberships: world.memberships.map((m) =>
      person(m.person_id).kind !== 'EMPLOYEE' && ['MANAGER', 'MODERATOR'].includes(m.role)
        ? { ...m, role: 'CONTRIBUTOR' }
        : m,
    ),
    posts: posts.map((p) => (outside(p.group_id) ? p : { ...p, partner_id: null })),
    comments: comments.map((c) => (outside(c.group_id) ? c : { ...c, partner_id: null })),
  };
}

/** Puts the world into the network, with names, topics, pictures and counters as the product would have them. */
export async function furnish(owner: pg.Pool, drawn: World): Promise<{ world: World; pictures: Pictures }> {
  const lawfully = lawful(drawn);
  const world: World = {
    ...lawfully,
    persons: lawfully.persons.map((p) => ({ ...p, name: `${WORDS.person} ${numberOf(p.id)}` })),
    groups: lawfully.groups.map((g) => ({ ...g, name: `${WORDS.group} ${numberOf(g.id)}` })),
    images: lawfully.images.map((image) => ({ ...image, hash: PICTURE.hash })),
  };
  await owner.query(`insert into network (company_name, set_up_at) values ('Maison', now()) on conflict do nothing`);
  await install(owner, world);
  const pictures: [string, readonly ['Post' | 'Group' | 'Person' | 'Upload', string]][] = [
    ...world.images.map(({ id }) => [id, ['Upload', id]] as [string, readonly ['Upload', string]]),
    ...world.posts.map(({ id }) => [imageOf(id, 'aa'), ['Post', id]] as [string, readonly ['Post', string]]),
    ...world.groups.map(({ id }) => [imageOf(id, 'bb'), ['Group', id]] as [string, readonly ['Group', string]]),
    ...world.persons.map(({ id }) => [imageOf(id, 'cc'), ['Person', id]] as [string, readonly ['Person', string]]),
  ];
  const [hash, host] = [PICTURE.hash, world.persons[0]!.id];
  const columns = 'purpose, hash, mime, bytes, width, height, attached_at';
  const values = `'${hash}', 'image/webp', 1, 64, 64, now()`;
  await owner.query(
    `insert into images (id, owner_id, post_id, group_id, ${columns}) select overlay(p.id::text placing 'aa' from 25)::uuid, p.author_id, p.id, p.group_id, 'POST', ${values} from posts p;
     insert into images (id, owner_id, group_id, ${columns}) select overlay(g.id::text placing 'bb' from 25)::uuid, '${host}', g.id, 'GROUP', ${values} from groups g;
     insert into images (id, owner_id, person_id, ${columns}) select overlay(p.id::text placing 'cc' from 25)::uuid, p.id, p.id, 'PROFILE', ${values} from persons p;
     update posts p set image_ids = array[overlay(p.id::text placing 'aa' from 25)::uuid], topics = array['${WORDS.topic} ' || right(p.id::text, 3)];
     update groups g set image_id = overlay(g.id::text placing 'bb' from 25)::uuid;
     update persons p set photo_id = overlay(p.id::text placing 'cc' from 25)::uuid;
     update groups g set member_count = c.members, external_count = c.externals
       from (select m.group_id, count(*)::int as members, (count(*) filter (where p.kind = 'EXTERNAL'))::int as externals
         from memberships m join persons p on p.id = m.person_id where m.valid_to is null and m.state = 'ACTIVE' group by 1) c where c.group_id = g.id;
     select app_recount_post(id) from posts`,
  );
  return { world, pictures: { of: new Map(pictures) } };
}
