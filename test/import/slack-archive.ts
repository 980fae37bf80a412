import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive, readSlackExport, slackWorld } from '#imports';
import { craftZip, type ZipPart } from './zip.js';

export const NOW = new Date('2026-03-02T09:00:00.000Z');
/** The timestamp of a message, `n` minutes after 1 February 2026, noon. */
export const ts = (minutes: number, micro = '000100') => `${1769947200 + minutes * 60}.${micro}`;

const user = (id: string, real_name: string, more: object = {}) => ({
  id,
  name: id.toLowerCase(),
  real_name,
  profile: { email: `${id}@Acme.example` },
  ...more,
});
const channel = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  created: 1769900000,
  creator: 'UANA',
  members: ['UANA', 'UBOB'],
  ...more,
});
const said = (user: string, at: string, text: string, more: object = {}) => ({
  type: 'message',
  user,
  ts: at,
  text,
  ...more,
});

const USERS = [
  user('UANA', 'Ana Lys', { is_primary_owner: true }),
  user('UBOB', 'Bob Éloi Roux'),
  user('UGONE', 'Gaston Parti', { deleted: true }),
  user('UGUEST', 'Gwen Invitée', { is_restricted: true }),
  user('UCI', 'CI', { is_bot: true, profile: { bot_id: 'BCI' } }),
];
const CHANNELS = [
  channel('CGEN', 'general', {
    purpose: { value: 'Tout &amp; rien' },
    members: ['UANA', 'UBOB', 'UGUEST', 'UGONE'],
    pins: [{ id: ts(0), created: 1769950000 }],
  }),
  channel('COLD', 'old-news', { is_archived: true, creator: 'UGONE', members: ['UBOB'] }),
];
const SECRETS = [channel('GBOARD', 'board', { members: ['UANA'] })];
const GENERAL = [
  said('UBOB', ts(-5), '<@UBOB> has joined', { subtype: 'channel_join' }),
  said('UANA', ts(0), 'Bonjour <@UBOB>, voir *ici* &lt;b&gt; <https://a.example/?x=1&amp;y=2|le plan>', {
    reactions: [
      { name: '+1', users: ['UBOB', 'UGONE'] },
      { name: 'tada', users: ['UBOB'] },
      { name: 'thumbsdown', users: ['UANA'] },
    ],
    edited: { user: 'UANA', ts: ts(1) },
  }),
  said('UBOB', ts(2), 'Merci !', { thread_ts: ts(0) }),
  said('UGONE', ts(3), 'et moi', { thread_ts: ts(0), subtype: 'thread_broadcast' }),
  said('UGUEST', ts(4), 'bonjour de dehors'),
  said('', ts(5), 'build failed', { subtype: 'bot_message', bot_id: 'BCI', username: 'CI' }),
  said('', ts(6), '', {
    subtype: 'bot_message',
    bot_id: 'BNEW',
    username: 'Deploy',
    attachments: [{ title: 'v2', title_link: 'https://d.example', text: 'done' }],
  }),
  said('UANA', ts(7), '', { files: [{ name: 'plan_v1.pdf', title: 'Plan_v1' }] }),
  said('UANA', ts(8), ''),
  said('UBOB', ts(9), 'réponse sans tête', { thread_ts: ts(-900) }),
  said('UBOB', ts(10), 'suite', { thread_ts: ts(-900) }),
  said('UWHO', ts(11), 'inconnu', { user_profile: { real_name: 'Will Oublié' } }),
];

/** The files of a small workspace in which every case occurs. `day` is one more day of `general`. */
export function workspace(day?: object[]): ZipPart[] {
  const json = (name: string, value: unknown) => ({ name, data: JSON.stringify(value) });
  return [
    json('users.json', USERS),
    json('channels.json', CHANNELS),
    json('groups.json', SECRETS),
    json('dms.json', [{ id: 'D1', members: ['UANA', 'UBOB'] }]),
    json('D1/2026-02-01.json', [said('UANA', ts(0), 'entre nous')]),
    json('general/2026-02-01.json', GENERAL),
    ...(day ? [json('general/2026-02-02.json', day)] : []),
    json('old-news/2026-02-01.json', [said('UGONE', ts(20), 'vieux')]),
    json('board/2026-02-01.json', [said('UANA', ts(30), 'secret, et <#CGEN|general>')]),
    json('stray/2026-02-01.json', [said('UANA', ts(40), 'de nulle part')]),
  ];
}

export const aDayMore = [said('UBOB', ts(1500), 'le lendemain'), said('UANA', ts(1501), 'oui', { thread_ts: ts(0) })];

const folder = mkdtempSync(join(tmpdir(), 'entrenous-slack-'));
let written = 0;
export function writeZip(parts: readonly ZipPart[] | Buffer): string {
  const path = join(folder, `${written++}.zip`);
  writeFileSync(path, Buffer.isBuffer(parts) ? parts : craftZip(parts as ZipPart[]));
  return path;
}

export async function worldOf(path: string) {
  const archive = await Archive.open(path);
  try {
    return slackWorld(await readSlackExport(archive), NOW);
  } finally {
    archive.close();
  }
}
