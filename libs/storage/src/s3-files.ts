import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandInput,
  type ListMultipartUploadsCommandOutput,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { asOurs, isAbsent, isUnknown } from './s3-errors.js';
import { type ByteRange, FileStore, assertKey, hashCheck, isKey, keyAt, shelfOf } from './file-store.js';

/** A bucket, or a part of one, and who we are there. */
export interface S3Place {
  /** `https://host/bucket` or `https://host/bucket/folder`. */
  readonly url: string;
  readonly region: string;
  /** Without them, what the machine itself may (a role, the usual variables). */
  readonly accessKeyId: string | null;
  readonly secretAccessKey: string | null;
}

const MB = 2 ** 20;
/** Of an upload in parts: two of them are in memory at once, and a store takes 10,000. */
const LEAST_PART = 8 * MB;
const MOST_PARTS = 9_000;
/** Older than any upload in parts that still goes on. */
const FRAGMENT_MS = 24 * 3_600_000;
const MARK = 'entrenous';

/** Objects of an S3-compatible store, under the paths that `LocalFiles` has: a folder may be copied there as it is. */
export class S3Files extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly prefix: string;

  constructor({ url, region, accessKeyId, secretAccessKey }: S3Place) {
    super();
    const { origin, pathname } = new URL(url);
    const [bucket, ...folders] = pathname.split('/').filter(Boolean).map(decodeURIComponent);
    this.bucket = bucket!;
    this.prefix = folders.map((folder) => `${folder}/`).join('');
    this.client = new S3Client({
      endpoint: origin,
      region,
      forcePathStyle: true, // every store knows it; names before the host need a certificate of their own
      ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
      // Trailing checksums are Amazon's alone. What goes there is signed with its SHA-256 piece by piece, what comes is hashed here.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: 5_000,
        socketTimeout: 60_000,
        httpAgent: { maxSockets: 500 }, // a download keeps one for as long as it lasts
        httpsAgent: { maxSockets: 500 },
      },
    });
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const at = this.at(key);
    await this.client.send(new PutObjectCommand({ ...at, Body: bytes, ContentLength: bytes.length })).catch(asOurs);
  }

  /** In parts, so that memory stays flat whatever its size. What is not what its key says is never there. */
  async putFile(key: string, path: string): Promise<void> {
    const { size } = await stat(path);
    if (size <= LEAST_PART) return this.put(key, await readWhole(path, key));
    const Body = hashCheck(createReadStream(path, { highWaterMark: MB }), key);
    const partSize = Math.max(LEAST_PART, Math.ceil(size / MOST_PARTS));
    const [client, params] = [this.client, { ...this.at(key), Body }];
    const upload = new Upload({ client, params, partSize, queueSize: 2, leavePartsOnError: true });
    try {
      await upload.done();
    } catch (error) {
      Body.destroy();
      if (upload.uploadId) await this.abort(params.Key, upload.uploadId).catch(() => undefined); // why it failed is worth more
      asOurs(error);
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable | null> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const found = await this.client.send(new GetObjectCommand({ ...this.at(key), Range })).catch(nullIfAbsent);
    return found && (found.Body as Readable);
  }

  async get(key: string): Promise<Buffer | null> {
    const bytes = await this.read(key);
    return bytes && Buffer.concat(await bytes.toArray());
  }

  async stat(key: string): Promise<{ size: number } | null> {
    const found = await this.client.send(new HeadObjectCommand(this.at(key))).catch(nullIfAbsent);
    return found && { size: found.ContentLength ?? 0 };
  }

  async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key))).catch(nullIfAbsent);
  }

  async *keys(): AsyncIterable<string> {
    for await (const { key } of this.objects()) yield key;
  }

  async totalBytes(): Promise<number> {
    let total = 0;
    for await (const { size } of this.objects()) total += size;
    return total;
  }

  /** Parts of uploads that were broken off: most stores keep, and charge for, them for ever. */
  async removeFragments(): Promise<number> {
    const isOld = (at?: Date) => at && at.getTime() < Date.now() - FRAGMENT_MS;
    const old: { Key: string; UploadId: string }[] = [];
    for await (const { Key, UploadId, Initiated } of this.uploads()) if (isOld(Initiated)) old.push({ Key, UploadId });
    for (const { Key, UploadId } of old) await this.abort(Key, UploadId).catch(nullIfAbsent);
    return old.length;
  }

  private async *uploads(): AsyncIterable<{ Key: string; UploadId: string; Initiated?: Date }> {
    let from: { KeyMarker?: string; UploadIdMarker?: string } | null = {};
    while (from) {
      const asked: ListMultipartUploadsCommandInput = {
        Bucket: this.bucket,
        Prefix: this.prefix || undefined,
        ...from,
      };
      const list: ListMultipartUploadsCommandOutput | null = await this.client
        .send(new ListMultipartUploadsCommand(asked))
        .catch(nullIfUnknown);
      for (const { Key, UploadId, Initiated } of list?.Uploads ?? [])
        if (Key && UploadId) yield { Key, UploadId, Initiated };
      from = list?.IsTruncated ? { KeyMarker: list.NextKeyMarker, UploadIdMarker: list.NextUploadIdMarker } : null;
    }
  }

  private abort(Key: string, UploadId: string): Promise<unknown> {
    return this.client.send(new AbortMultipartUploadCommand({ Bucket: this.bucket, Key, UploadId }));
  }

  /** A sweep removes what no row knows: two networks in one place would remove each other's files. */
  override async claim(owner: string): Promise<boolean> {
    const at = { Bucket: this.bucket, Key: this.prefix + MARK };
    const found = await this.client.send(new GetObjectCommand(at)).catch(nullIfAbsent);
    if (found) return (await found.Body!.transformToString()) === owner;
    await this.client.send(new PutObjectCommand({ ...at, Body: owner })).catch(asOurs);
    return true;
  }

  private async *objects(): AsyncIterable<{ key: string; size: number }> {
    let ContinuationToken: string | undefined;
    do {
      const page = { Bucket: this.bucket, Prefix: this.prefix || undefined, ContinuationToken };
      const { Contents = [], NextContinuationToken } = await this.client
        .send(new ListObjectsV2Command(page))
        .catch(asOurs);
      for (const { Key = '', Size = 0 } of Contents) {
        const key = keyAt(Key.slice(this.prefix.length));
        if (key !== null && isKey(key)) yield { key, size: Size };
      }
      ContinuationToken = NextContinuationToken;
    } while (ContinuationToken);
  }

  private at(key: string): { Bucket: string; Key: string } {
    assertKey(key);
    return { Bucket: this.bucket, Key: this.prefix + shelfOf(key) };
  }
}

const readWhole = async (path: string, key: string): Promise<Buffer> =>
  Buffer.concat(await hashCheck(createReadStream(path), key).toArray());

const nullIfAbsent = (error: unknown): null => {
  if (isAbsent(error)) return null;
  asOurs(error);
};

const nullIfUnknown = (error: unknown): null => {
  if (isUnknown(error)) return null;
  asOurs(error);
};
