import type { FileStore } from '#storage';
import type pg from 'pg';
import { type Bearer, type DemoFile, putFile } from './put-file.js';

interface StoryFile extends DemoFile {
  /** Of the post that bears it; the story's spaces are typeset. */
  readonly title: string;
  /** Name of the document that took its place. */
  readonly successor?: string;
}

const CSV = { kind: 'SHEET', mime: 'text/csv' } as const;
const TEXT = { kind: 'TEXT', mime: 'text/plain' } as const;

/** Documents of the story, beside what is said of them. */
const FILES: readonly StoryFile[] = [
  {
    title: 'Lot 4471-B%rayon mesuré%',
    name: 'Relevé rayons lot 4471-B.csv',
    ...CSV,
    versions: [
      { note: '', text: 'pièce;rayon mesuré (mm);écart\n1;2,46;-0,04\n2;2,47;-0,03\n3;2,44;-0,06\n' },
      {
        note: 'Trois pièces remesurées après recalage',
        text: 'pièce;rayon mesuré (mm);écart\n1;2,46;-0,04\n2;2,47;-0,03\n3;2,45;-0,05\n4;2,46;-0,04\n5;2,48;-0,02\n6;2,46;-0,04\n',
      },
    ],
  },
  {
    title: 'Plan d’action écarts%',
    name: 'Plan d’action écarts.csv',
    ...CSV,
    versions: [{ note: '', text: 'action;qui;état\nTapis de réception;Sophie;close\nGabarit rayon;Marc;ouverte\n' }],
  },
  {
    title: 'Consignation de C4-1%',
    name: 'Fiche de consignation C4-1.txt',
    ...TEXT,
    versions: [
      { note: '', text: 'Consignation C4-1 : sectionneur Q1 ; vanne V3.\n' },
      {
        note: 'Accumulateur hydraulique et vérin de porte ajoutés',
        text: 'Consignation C4-1 : sectionneur Q1 ; vanne V3 ; purge de l’accumulateur hydraulique ; vérin de porte sous 6 bars, vanne V7.\n',
      },
    ],
  },
  {
    title: 'Plan B12 indice A%',
    name: 'Cotes B12 indice A.csv',
    ...CSV,
    versions: [
      { note: '', text: 'cote;nominal;tolérance\nRayon moyeu;2,50;±0,05\nDépouille;1,5°;±0,2°\nAlésage;42 H7;\n' },
    ],
  },
  {
    title: 'Gamme d’usinage%',
    name: 'Gamme B12 première version.txt',
    ...TEXT,
    versions: [
      { note: '', text: '10 Sciage. 20 Tournage ébauche. 30 Tournage finition. 40 Perçage. 50 Contrôle MMT.\n' },
    ],
  },
  {
    title: 'Incoterms for Switzerland%',
    name: 'Incoterms compared.csv',
    ...CSV,
    versions: [
      {
        note: '',
        text: 'term;who clears customs;risk passes\nDAP;buyer;at the named place\nFCA;seller;to the carrier\n',
      },
    ],
  },
  {
    title: 'Consultation 7731%qui veut coter%',
    name: 'Dossier 7731 indice A.csv',
    ...CSV,
    versions: [{ note: '', text: 'cote;nominal;tolérance\nPerçage;14,0;+0,1\nMéplat;6;planéité 0,4\n' }],
    successor: 'Dossier 7731 indice B.csv',
  },
  {
    title: 'Consultation 7731%rectificatif%',
    name: 'Dossier 7731 indice B.csv',
    ...CSV,
    versions: [{ note: '', text: 'cote;nominal;tolérance\nPerçage;14,5;+0,1\nMéplat;6;planéité 0,4\n' }],
  },
  {
    title: 'Chariot préparé%',
    name: 'Chronométrage SMED.csv',
    ...CSV,
    versions: [{ note: '', text: 'étape;avant (min);après (min)\nOutils;31;9\nMors;22;18\nRéglage;41;34\n' }],
  },
];

/** Files of some posts of the story, as their authors attached them; the words in them are searched at once. */
export async function attachDocuments(system: pg.Client, store: FileStore): Promise<void> {
  for (const { title, name, kind, mime, versions } of FILES) {
    const { rows } = await system.query<Bearer>(
      `select id, dated_at as at, author_id as author, group_id as "groupId" from posts where replace(title, '''', '’') like $1 and source_id like 'demo:%'`,
      [title.replaceAll(' ', '%')],
    );
    const [post] = rows;
    if (rows.length !== 1) throw new Error(`The story has ${rows.length} posts for ${name}`);
    const fileId = await putFile(system, store, post, { name, kind, mime, versions });
    await system.query('update posts set file_ids = array[$2::uuid] where id = $1', [post.id, fileId]);
  }
  for (const { name, successor } of FILES)
    if (successor)
      await system.query('update files o set successor_id = n.id from files n where o.name = $1 and n.name = $2', [
        name,
        successor,
      ]);
}
