import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { webClient } from '../apps/api/src/web-client.js';

const PAGE = `<!doctype html>${' '.repeat(2_000)}`;
const SCRIPT = `console.log('${'x'.repeat(2_000)}')`;

describe('the built client over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entrenous-client-'));
  let server: Server;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'persisted.json'), '{}');
    for (const [end, body] of [
      ['', SCRIPT],
      ['.br', brotliCompressSync(SCRIPT)],
      ['.gz', gzipSync(SCRIPT)],
    ] as const)
      writeFileSync(join(folder, `assets/app-1.js${end}`), body);
    const app = express();
    app.use(webClient(folder)!, (_, response) => void response.status(404).send('not the client’s'));
    server = await new Promise((resolve) => {
      const opened = app.listen(0, '127.0.0.1', () => resolve(opened));
    });
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // fetch would unpack the answer
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', reject)
        .end();
    });

  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['', undefined, (body: Buffer) => body],
  ] as const)('for who accepts "%s" the script comes as %s', async (accepted, coding, unpack) => {
    const { status, headers, body } = await ask('/assets/app-1.js', accepted ? { 'accept-encoding': accepted } : {});
    expect([status, unpack(body).toString()]).toEqual([200, SCRIPT]);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      'content-length': String(body.length),
    });
    expect(headers['content-encoding']).toBe(coding);
  });

  test.each(['/', '/p/UG9zdDox', '/g/R3JvdXA6MQ?x=1'])('%s is the page, never kept without asking', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, body.toString()]).toEqual([200, PAGE]);
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
    const again = await ask(path, { 'if-none-match': headers['etag'] as string });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await ask(path, {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(PAGE.length)]);
  });

  test.each([
    ['GET', '/assets/gone-2.js'],
    ['GET', '/persisted.json'],
    ['GET', '/assets/app-1.js.br'],
    ['GET', '/../package.json'],
    ['GET', '/graphql'],
    ['GET', '/images/1'],
    ['GET', '/health/ready'],
    ['POST', '/'],
  ])('%s %s is not the client’s', async (method, path) => {
    expect((await ask(path, {}, method)).status).toBe(404);
  });

  test('a build that takes the files away under the server takes nothing from it', async () => {
    rmSync(folder, { recursive: true });
    for (const path of ['/', '/assets/app-1.js']) expect((await ask(path)).status).toBe(200);
    expect((await ask('/assets/app-1.js', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
  });
});
