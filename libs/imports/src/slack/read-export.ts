import { basename } from 'node:path/posix';
import * as v from 'valibot';
import type { Archive } from '../archive/archive.js';
import { parseJson } from '../archive/json.js';
import { ImportError } from '../import-error.js';
import { SlackChannel, SlackMessage, SlackUser } from './shapes.js';

export interface SlackRoom {
  readonly channel: SlackChannel;
  readonly isPrivate: boolean;
  /** In the order in which they were written. */
  readonly messages: readonly SlackMessage[];
}

export interface SlackExport {
  readonly users: readonly SlackUser[];
  readonly rooms: readonly SlackRoom[];
  /** Direct conversations that the archive holds; they are never read. */
  readonly conversations: number;
  /** Folders that no list names. */
  readonly unknownFolders: readonly string[];
}

const DAY_FILE = /^(.*)\/\d{4}-\d{2}-\d{2}\.json$/;

/** Reads the archive of a workspace. Throws ImportError at the first thing that is not as Slack writes it. */
export async function readSlackExport(archive: Archive): Promise<SlackExport> {
  const root = rootOf(archive);
  const list = async <T extends v.GenericSchema>(name: string, shape: T): Promise<v.InferOutput<T>[]> =>
    archive.has(root + name) ? shaped(v.array(shape), parseJson(await archive.read(root + name), name), name) : [];

  const users = await list('users.json', SlackUser);
  const channels = await list('channels.json', SlackChannel);
  const groups = await list('groups.json', SlackChannel);
  const Conversation = v.object({ id: v.string(), name: v.nullish(v.string()) });
  const conversations = [...(await list('dms.json', Conversation)), ...(await list('mpims.json', Conversation))];
  refuseDuplicates(users, 'users.json');
  refuseDuplicates([...channels, ...groups], 'channels.json');

  const days = dayFiles(archive, root);
  const rooms: SlackRoom[] = [];
  for (const [isPrivate, list] of [
    [false, channels],
    [true, groups],
  ] as const) {
    for (const channel of list) {
      const names = days.get(channel.name) ?? [];
      days.delete(channel.name);
      rooms.push({ channel, isPrivate, messages: await messagesOf(archive, root, names) });
    }
  }
  for (const { id, name } of conversations) for (const folder of [id, name ?? id]) days.delete(folder);
  return { users, rooms, conversations: conversations.length, unknownFolders: [...days.keys()].sort() };
}

/** Where channels.json and users.json are: an archive that was unpacked and packed again has a folder round it. */
function rootOf(archive: Archive): string {
  const found = archive.names.filter((name) => basename(name) === 'users.json').sort((a, b) => a.length - b.length)[0];
  if (found === undefined) throw new ImportError('FILE_MISSING', 'users.json');
  const root = found.slice(0, -'users.json'.length);
  if (!archive.has(`${root}channels.json`) && !archive.has(`${root}groups.json`)) {
    throw new ImportError('FILE_MISSING', 'channels.json');
  }
  return root;
}

function dayFiles(archive: Archive, root: string): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const name of archive.names) {
    const folder = name.startsWith(root) ? DAY_FILE.exec(name.slice(root.length))?.[1] : undefined;
    if (folder === undefined) continue;
    folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  return folders;
}

async function messagesOf(archive: Archive, root: string, names: readonly string[]): Promise<SlackMessage[]> {
  const byTs = new Map<string, SlackMessage>();
  for (const name of names) {
    const where = name.slice(root.length);
    // A message is in one day's file; the copy that a thread shows in the channel again bears the same ts.
    for (const message of shaped(v.array(SlackMessage), parseJson(await archive.read(name), where), where)) {
      if (!byTs.has(message.ts)) byTs.set(message.ts, message);
    }
  }
  return [...byTs.values()].sort((a, b) => Number(a.ts) - Number(b.ts));
}

function shaped<T extends v.GenericSchema>(schema: T, value: unknown, where: string): v.InferOutput<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new ImportError(
    'SHAPE_UNKNOWN',
    path ? `${where}#${path}` : where,
    `${issue.received} ≠ ${issue.expected}`.slice(0, 120),
  );
}

function refuseDuplicates(things: readonly { id: string }[], where: string): void {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) throw new ImportError('ID_DUPLICATE', where, id.slice(0, 40));
    seen.add(id);
  }
}
