import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { FileStore, DERIVED, derivedKey, holdBytes, originalKey } from '#storage';
import { Inject, Injectable } from '@nestjs/common';
import { REMOVALS, isNeeded, withoutRow } from './image-upkeep.query.js';

const KEYS_AT_ONCE = 500;

/**
 * Removes images that nothing shows: the row first, then the bytes, if no other row needs them. Stopped in between, at any point,
 * it leaves bytes without a row, and the next sweep finds those; a row never stays without its bytes.
 */
@Injectable()
export class ImageUpkeep {
  constructor(
    private readonly files: FileStore,
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
  ) {}

  /** All of it, once: unused rows with their bytes, bytes without a row, and fragments of files. */
  async run(): Promise<void> {
    for (const removal of REMOVALS) {
      for (let removed; (removed = await this.system.queryWithoutViewer(removal)).length > 0;) {
        await this.removeBytes(removed.map(({ hash }) => hash));
      }
    }
    await this.sweep();
    await this.files.removeFragments();
  }

  /** Removes these bytes, and what was derived from them, unless a row needs them. */
  async removeBytes(hashes: readonly string[]): Promise<void> {
    for (const hash of new Set(hashes)) {
      await this.system.writeWithoutViewer(async (tx) => {
        await tx.query(holdBytes(hash));
        const [needed] = await tx.query(isNeeded(hash));
        if (needed) return;
        for (const what of DERIVED) await this.files.delete(derivedKey(hash, what));
        await this.files.delete(hash);
      });
    }
  }

  private async sweep(): Promise<void> {
    let hashes = new Set<string>();
    for await (const key of this.files.keys()) {
      hashes.add(originalKey(key));
      if (hashes.size < KEYS_AT_ONCE) continue;
      await this.removeWithoutRow(hashes);
      hashes = new Set();
    }
    await this.removeWithoutRow(hashes);
  }

  private async removeWithoutRow(hashes: ReadonlySet<string>): Promise<void> {
    const found = await this.system.queryWithoutViewer(withoutRow([...hashes]));
    await this.removeBytes(found.map(({ hash }) => hash));
  }
}
