import { ImageUpkeep } from '#content';
import { Jobs } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { REMOVALS, removeOldUploads, unprepared, withoutUpload } from './file-upkeep.query.js';
import { filePreparation } from './job-kinds.js';
import { Staging } from './staging.js';

/**
 * Removes what nobody will see again: the row first, then its bytes, if no other row needs them. Stopped in between, at any point,
 * it leaves bytes without a row, and the next sweep finds those; a row never stays without its bytes.
 */
@Injectable()
export class FileUpkeep {
  constructor(
    private readonly store: ImageUpkeep,
    private readonly staging: Staging,
    private readonly jobs: Jobs,
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
  ) {}

  async run(): Promise<void> {
    await this.removeUploads();
    for (const removal of REMOVALS) {
      for (let removed; (removed = await this.system.queryWithoutViewer(removal)).length > 0;) {
        await this.store.removeBytes(removed.map(({ hash }) => hash));
      }
    }
    await this.prepareAgain();
  }

  private async removeUploads(): Promise<void> {
    while ((await this.system.queryWithoutViewer(removeOldUploads())).length > 0);
    const ids = await this.staging.ids();
    if (ids.length === 0) return;
    for (const { id } of await this.system.queryWithoutViewer(withoutUpload(ids))) await this.staging.remove(id);
  }

  private async prepareAgain(): Promise<void> {
    await this.system.writeWithoutViewer(async (tx) => {
      for (const { id } of await tx.query(unprepared()))
        await this.jobs.enqueue(tx, filePreparation, { versionId: id });
    });
  }
}
