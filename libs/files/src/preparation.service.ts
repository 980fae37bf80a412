import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';

/** Looks at a version once it is there. */
@Injectable()
export class Preparation {
  constructor(@Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase) {}

  async run(versionId: string): Promise<void> {
    await this.system.queryWithoutViewer(sql`update file_versions set prepared_at = app_now() where id = ${versionId}`);
  }
}
