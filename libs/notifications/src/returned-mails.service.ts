import { createHash } from 'node:crypto';
import { type Received, deliveryReport } from '#mail';
import { notArrived } from '#people';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { bounced, cameBack, mailAgain } from './mail.query.js';
import { type ReturnAddress, settleMail, takeMail } from './mail-in.query.js';

/**
 * Mails that come back after they were taken: an address that is none gets no more, anything else is counted and tried again. Of an invitation
 * whoever invited sees it: it is not tried again, as they may have mistyped it.
 */
@Injectable()
export class ReturnedMails {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  /** Answers of absence come here too, by their standard: they are no reports. */
  async take({ personId, invitationId }: ReturnAddress, { mail }: Received): Promise<boolean> {
    const report = deliveryReport(mail);
    if (!report) return true;
    if (personId === null) {
      await this.database.queryWithoutViewer(notArrived(invitationId, report.why));
      return true;
    }
    const said = mail.messageId ?? `${report.messageId} ${report.why} ${mail.date?.toISOString()}`;
    const messageHash = createHash('sha256').update(said).digest();
    await this.database.writeWithoutViewer(async (tx) => {
      const [taken] = await tx.query(takeMail(personId, messageHash));
      if (taken!.isSettled) return;
      await tx.query(report.kind === 'HARD' ? bounced(personId, report.why) : cameBack(personId, report.why));
      const id = UUID.exec(report.messageId ?? '')?.[0];
      if (report.kind === 'SOFT' && id) await tx.query(mailAgain(personId, id));
      await tx.query(settleMail(personId, messageHash));
    });
    return true;
  }
}
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=@)/;
