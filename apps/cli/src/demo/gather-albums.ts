import { renderMarkdown } from '#markdown';
import { newId } from '#persistence';
import type { FileStore } from '#storage';
import type pg from 'pg';
import { PICTURES } from './drawings/picture.js';
import { type Bearer, putPicture } from './put-file.js';

interface AlbumStory {
  readonly key: string;
  readonly group: string;
  readonly author: string;
  readonly hoursAgo: number;
  readonly title: string;
  readonly description: string;
  readonly audience: 'MEMBERS' | 'NETWORK';
  /** The drawing, the file's name, and what is said of it. */
  readonly pictures: readonly (readonly [drawing: string, name: string, caption: string])[];
}

/** The pictures that somebody of the story put together. */
const ALBUMS: readonly AlbumStory[] = [
  {
    key: 'album-4471b',
    group: 'qualite',
    author: 'claire',
    hoursAgo: 30,
    title: 'Bride B12 : du plan au lot 4471-B',
    description:
      'Les vues qui ont servi aux deux dernières réunions, dans l’ordre de la discussion. Ajoutez vos remarques en réponse.',
    audience: 'MEMBERS',
    pictures: [
      ['plan-b12', 'plan B12 indice A.png', 'Plan, indice A : le rayon de moyeu est la cote discutée.'],
      ['rayon-b12', 'rayon au moyeu.png', 'Où le rayon se mesure : à 90° du plan de joint.'],
      ['rayon-4471b', 'rayon 20 pièces.png', 'Vingt pièces du lot 4471-B, avant recalage.'],
      ['repli-flasque', 'repli sur flasque.png', 'Repli de forge visible sur le flasque.'],
      ['repli-detail', 'repli détail.png', 'Le même, de près : amorce sur 4 mm.'],
      ['joint-p3', 'joint P3.png', 'Joint de tige du poste P3, changé depuis.'],
    ],
  },
  {
    key: 'album-nazaire',
    group: 'stnazaire',
    author: 'stephane',
    hoursAgo: 76,
    title: 'Saint-Nazaire : le bâtiment 2 ouvre',
    description: 'Quelques vues de la visite de mardi, pour ceux qui n’ont pas encore fait le trajet.',
    audience: 'NETWORK',
    pictures: [
      ['batiment-2', 'bâtiment 2 au matin.png', 'Sept heures et demie, première équipe.'],
      ['quai-brume', 'quai dans la brume.png', 'Le quai de chargement, avant les camions.'],
      ['quai-emplacements', 'emplacements du quai.png', 'Les nouveaux emplacements, numérotés au sol.'],
      ['ilot-6', 'îlot 6.png', 'L’îlot 6 à sa place définitive.'],
      ['ecran-ilot', 'écran de l’îlot.png', 'L’écran du jour : trois lignes, pas plus.'],
    ],
  },
];

/** Albums of the story: told of like anything that was published. */
export async function gatherAlbums(system: pg.Client, store: FileStore): Promise<void> {
  for (const story of ALBUMS) await gather(system, store, story);
}

async function gather(system: pg.Client, store: FileStore, story: AlbumStory): Promise<void> {
  const { key, group, author, title, description, audience, hoursAgo, pictures } = story;
  const {
    rows: [post],
  } = await system.query<Bearer>(
    `with done as (
       insert into posts (group_id, author_id, audience, dated_at, last_activity_at, title, body, body_html, source_id)
       select g.id, p.id, $3, d, d, $4, $5, $6, $7 from groups g, persons p, lateral (select app_now() - make_interval(hours => $8) as d) said
       where g.source_id = $1 and p.source_id = $2 returning id, group_id, author_id, dated_at),
     active as (insert into post_activity (post_id, partner_key, group_id, last_activity_at)
       select d.id, '00000000-0000-0000-0000-000000000000', d.group_id, d.dated_at from done d join groups g on g.id = d.group_id where g.externals_allowed)
     select id, dated_at as at, author_id as author, group_id as "groupId" from done`,
    [
      `demo:${group}`,
      `demo:${author}`,
      audience,
      title,
      description,
      renderMarkdown(description, new Map()),
      `demo:${key}`,
      hoursAgo,
    ],
  );
  if (!post) throw new Error(`The story has no ${group}, or no ${author}`);
  const albumId = newId();
  await system.query('insert into albums (id, post_id, group_id, created_at) values ($1, $2, $3, $4)', [
    albumId,
    post.id,
    post.groupId,
    post.at,
  ]);
  for (const [n, [drawing, name, caption]] of pictures.entries())
    await putPicture(system, store, post, { name, bytes: await PICTURES[drawing]!(), albumId, place: n + 1, caption });
}
