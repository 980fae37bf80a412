import { type Actor, DomainError, type Subject, type Catalogue, forbidden, mightEver, notFound } from '#permissions';
import { Records, SYSTEM_DATABASE, type SystemDatabase, newId } from '#persistence';
import { FileStore, IMAGE_WIDTHS, derivedKey, hashOf, holdBytes, narrowImage, remakeImage } from '#storage';
import { Inject, Injectable } from '@nestjs/common';
import { Group } from '#groups';
import type { ImagePurpose } from './image.entity.js';
import { type NewImage, type StoredImage, insertImage, logo, viewableImage } from './images.query.js';

export interface ImageFile {
  readonly bytes: Buffer;
  readonly mime: string;
  /** Of the bytes, for caches that ask again. */
  readonly etag: string;
}
const MOST_UNUSED = 100;

/** Pictures: made anew when they come, given to who sees what they belong to. */
@Injectable()
export class Images {
  constructor(
    private readonly records: Records,
    private readonly files: FileStore,
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
  ) {}

  /** Keeps an upload, its uploader's alone until it is used. `groupId` says for which group, where there is one. */
  async keep(actor: Actor, purpose: ImagePurpose, groupId: string | null, uploaded: Buffer): Promise<NewImage> {
    await this.assertMayUpload(actor, purpose, groupId);
    const { bytes, mime, width, height } = await remakeImage(uploaded);
    const image: NewImage = { id: newId(), purpose, hash: hashOf(bytes), mime, bytes: bytes.length, width, height };
    await this.records.write(actor, async () => {
      await this.records.query(actor, holdBytes(image.hash));
      await this.files.put(image.hash, bytes);
      await this.records.query(actor, insertImage(actor, image));
    });
    return image;
  }

  /** At most this wide, in pixels, of the widths that are served. Missing and hidden: NOT_FOUND. */
  async view(actor: Actor | null, id: string, width: number | null): Promise<ImageFile> {
    const image = actor ? await this.viewable(actor, id) : (await this.system.queryWithoutViewer(logo(id)))[0];
    if (!image) throw notFound();
    const served = width === null ? null : (IMAGE_WIDTHS.find((one) => one >= width) ?? null);
    const key = served !== null && served < image.width ? derivedKey(image.hash, served) : image.hash;
    const bytes = (await this.files.get(key)) ?? (await this.narrowed(image, key, served));
    return { bytes, mime: image.mime, etag: `"${key}"` };
  }

  private async viewable(actor: Actor, id: string): Promise<StoredImage | undefined> {
    try {
      return (await this.records.query(actor, viewableImage(actor, id)))[0];
    } finally {
      await this.records.database.endReads(actor);
    }
  }

  private async narrowed(image: StoredImage, key: string, width: number | null): Promise<Buffer> {
    const whole = await this.files.get(image.hash);
    if (!whole || width === null) throw notFound();
    const bytes = await narrowImage(whole, width);
    await this.files.put(key, bytes);
    return bytes;
  }

  private async assertMayUpload(actor: Actor, purpose: ImagePurpose, groupId: string | null): Promise<void> {
    const ever = <S extends Subject>(action: Catalogue[S], subject: S) => {
      if (!mightEver(actor, action, subject)) throw forbidden();
    };
    try {
      if (purpose === 'NETWORK') ever('update', 'Network');
      else if (purpose === 'POST') {
        if (!groupId) throw new DomainError('BAD_USER_INPUT', ['groupId']);
        await this.records.load(actor, 'post', Group, groupId);
      } else if (purpose === 'GROUP' && groupId) await this.records.load(actor, 'changeSettings', Group, groupId);
      else if (purpose === 'GROUP') ever('createGroup', 'Network');
      await this.assertRoom(actor);
    } finally {
      await this.records.database.endReads(actor);
    }
  }

  /** Uploads that nobody used do not pile up without end. */
  private async assertRoom(actor: Actor): Promise<void> {
    const [row] = await this.records.query(actor, {
      text: `select count(*)::int as count from images where owner_id = $1 and attached_at is null and created_at > app_now() - interval '1 day'`,
      values: [actor.personId],
      row: { count: 0 },
    });
    if (row.count >= MOST_UNUSED) throw new DomainError('IMAGES_TOO_MANY_UNUSED');
  }
}
