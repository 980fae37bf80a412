import { Handlers, Jobs } from '#jobs';
import { Mailer, compose, minuteInWords } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Archives, isOver } from './archive/archives.service.js';
import {
  dataExportFailed,
  dataExportMade,
  dataExportToMake,
  dataExportsToKeep,
  giveUpDataExports,
  letterOfDataExport,
} from './data-export.query.js';
import { DataExports, scopeOf } from './data-exports.service.js';
import { dataExportMail, dataExportMake, dataExportUpkeep } from './job-kinds.js';

/** Makes the copies, tells that they are there, and takes them away. */
@Injectable()
export class DataExportsJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly archives: Archives,
    private readonly service: DataExports,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(dataExportMake, ({ exportId }) => this.make(exportId));
    this.handlers.on(dataExportMail, ({ exportId }, job) => this.mail(exportId, job.id));
    this.handlers.on(dataExportUpkeep, () => this.tidy());
    this.handlers.every(dataExportUpkeep, '40 * * * *');
  }

  private async make(id: string): Promise<void> {
    const [order] = await this.database.queryWithoutViewer(dataExportToMake(id));
    if (!order) return;
    const scope = scopeOf(order.groupId);
    try {
      const made = await this.archives.make({
        id,
        personId: order.personId,
        scope,
        require: (actor) => this.service.requireScope(actor, scope),
      });
      await this.database.writeWithoutViewer(async (tx) => {
        const [ready] = await tx.query(dataExportMade(id, made));
        if (ready) await this.jobs.enqueue(tx, dataExportMail, { exportId: id });
        else await this.archives.remove(id); // taken back meanwhile
      });
    } catch (error) {
      if (!isOver(error)) throw error;
      await this.database.queryWithoutViewer(dataExportFailed(id));
    }
  }

  private async mail(id: string, mailId: string): Promise<void> {
    const [letter] = await this.database.queryWithoutViewer(letterOfDataExport(id));
    if (!letter) return;
    const mail = compose(
      {
        subject: 'EXPORT_READY_SUBJECT',
        paragraphs: ['EXPORT_READY_TEXT', 'EXPORT_READY_HELP'],
        button: { label: 'EXPORT_READY_BUTTON', url: `${this.config.publicUrl}/settings?tab=data` },
        company: letter.company,
        values: { name: letter.givenName, until: minuteInWords(letter.expiresAt, letter) },
      },
      letter.language,
    );
    await this.mailer.send({ to: letter.email, id: mailId, ...mail });
  }

  /** What lies there and is for nobody any more. */
  private async tidy(): Promise<void> {
    await this.database.queryWithoutViewer(giveUpDataExports());
    const ids = await this.archives.ids();
    const kept = new Set((await this.database.queryWithoutViewer(dataExportsToKeep(ids))).map(({ id }) => id));
    for (const id of ids) if (!kept.has(id)) await this.archives.remove(id);
  }
}
