import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileStore } from '#storage';
import type { S3Place } from '../../libs/storage/src/s3-files.js';

/** A real S3 server in a process of its own: it keeps objects on disk and checks signatures. */
export interface S3Server extends S3Place {
  readonly url: string;
  /** What names this store to the product. */
  readonly settings: Record<string, string>;
  /** Where it keeps its objects. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** It takes /bucket/ for /bucket, which are signed apart: the signatures of lists are not looked at, all others are. */
const SERVER = `const S3rver = require('@20minutes/s3rver');
const server = new S3rver({ directory: process.argv[1], address: '127.0.0.1', port: Number(process.argv[2]), silent: true, configureBuckets: [{ name: 'entrenous' }] });
server.middleware.unshift((ctx, next) => {
  if (/^[/][^/]+[/]([?]|$)/.test(ctx.url)) ctx.app = Object.create(ctx.app, { allowMismatchedSignatures: { value: true } });
  return next();
});
server.run().then(({ port }) => console.log(port));
process.on('disconnect', () => process.exit(0));`;
const KEY = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

export async function startS3(port = 0, folder = mkdtempSync(join(tmpdir(), 'entrenous-s3-'))): Promise<S3Server> {
  mkdirSync(folder, { recursive: true });
  const server = spawn(process.execPath, ['--openssl-legacy-provider', '-e', SERVER, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const origin = `http://127.0.0.1:${await portOf(server)}`;
  const url = `${origin}/entrenous/files`;
  return {
    ...{ url, folder, region: 'us-east-1', ...KEY },
    settings: { S3_URL: url, S3_ACCESS_KEY_ID: KEY.accessKeyId, S3_SECRET_ACCESS_KEY: KEY.secretAccessKey },
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const portOf = (server: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (data: Buffer) => {
      said += String(data);
      if (said.endsWith('\n')) resolve(Number(said));
    });
    server.once('exit', () => reject(new Error('The S3 server did not start')));
  });

export async function keysOf(store: FileStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.keys()) keys.push(key);
  return keys.sort();
}
