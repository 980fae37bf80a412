import { toId } from '#graphql';
import type { TestApp } from './app.js';
import { GROUP, PERSON, type Which, type Who } from './cast.js';

/** What an answer says: its status, headers, and the code of a refusal. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly code: string | null;
}

/** Uploads and downloads over HTTP, as the members of the cast. */
export function fileTalk(app: TestApp) {
  const reach = async (who: Who | null, path: string, init: RequestInit = {}): Promise<Told> => {
    const response = await fetch(`${app.url.replace('localhost', '127.0.0.1')}${path}`, {
      ...init,
      headers: {
        'accept-language': 'fr',
        ...(who && { cookie: `__Host-sid=${await app.tokenOf(PERSON[who])}` }),
        ...(init.headers as Record<string, string>),
      },
    });
    const body = Buffer.from(await response.arrayBuffer());
    const isRefusal = body.subarray(0, 9).toString() === '{"error":';
    const code = isRefusal ? (JSON.parse(body.toString()) as { error: { code: string } }).error.code : null;
    return { status: response.status, headers: response.headers, body, code };
  };
  const tus = (who: Who | null, method: string, path: string, headers: Record<string, string> = {}, body?: Buffer) =>
    reach(who, path, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...headers },
      ...(body && { body: new Uint8Array(body) }),
    });
  const b64 = (text: string) => Buffer.from(text).toString('base64');
  const begin = (who: Who | null, which: Which | string, name: string, size: number, headers = {}) => {
    const groupId = which in GROUP ? toId('Group', GROUP[which as Which]) : which;
    return tus(who, 'POST', '/uploads', {
      'upload-length': String(size),
      'upload-metadata': `filename ${b64(name)},groupId ${b64(groupId)}`,
      ...headers,
    });
  };
  const patch = (who: Who | null, path: string, offset: number, bytes: Buffer, headers = {}) =>
    tus(
      who,
      'PATCH',
      path,
      { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', ...headers },
      bytes,
    );
  const head = (who: Who | null, path: string) => tus(who, 'HEAD', path);

  /** A whole upload; gives the file's id. */
  const upload = async (who: Who, which: Which | string, name: string, bytes: Buffer): Promise<string> => {
    const begun = await begin(who, which, name, bytes.length);
    const path = begun.headers.get('location');
    if (!path) throw new Error(`Not begun: ${begun.status} ${begun.body}`);
    const done = await patch(who, path, 0, bytes);
    if (done.status !== 204) throw new Error(`Not taken: ${done.status} ${done.body}`);
    return path.slice('/uploads/'.length);
  };
  const get = (who: Who | null, id: string, query = '', headers: Record<string, string> = {}) =>
    reach(who, `/files/${id}${query}`, { headers });
  return { reach, tus, begin, patch, head, upload, get };
}
