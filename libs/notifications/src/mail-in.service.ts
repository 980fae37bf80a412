import { MailDoor, type MailTaker, type Received } from '#mail';
import { RUNS_JOBS } from '#jobs';
import { Inject, Injectable, type OnApplicationBootstrap, Optional } from '@nestjs/common';
import { AnswersByMail } from './answers-by-mail.service.js';
import { MailAddresses, type MailInSettings } from './mail-addresses.service.js';
import { ReturnedMails } from './returned-mails.service.js';

interface MailInLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What comes by mail, where jobs are run: whatever somebody sends there slows nobody's page. Off until it has a port. */
@Injectable()
export class MailIn implements MailTaker, OnApplicationBootstrap {
  constructor(
    private readonly door: MailDoor,
    private readonly addresses: MailAddresses,
    private readonly answers: AnswersByMail,
    private readonly returned: ReturnedMails,
    @Inject('CONFIG') private readonly config: MailInSettings,
    @Inject('LOG') private readonly log: MailInLog,
    @Optional() @Inject(RUNS_JOBS) private readonly runsJobs?: boolean,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { mailInPort } = this.config;
    if (!this.runsJobs || mailInPort === null) return;
    // The jobs go on without it: mail that is not received is sent again for days.
    await this.open(mailInPort).then(
      (port) => this.log.info({ port }, 'mail is received'),
      (error: unknown) => this.log.error({ err: error, port: mailInPort }, 'no mail is received: the port is not free'),
    );
  }

  open(port: number): Promise<number> {
    return this.door.open(this, port);
  }

  async knows(localPart: string, sender: string | null): Promise<boolean> {
    const address = await this.addresses.find(localPart);
    if (!address) return false;
    return address.purpose === 'RETURN' || this.answers.knows(address, sender);
  }

  async take(received: Received): Promise<boolean> {
    const address = await this.addresses.find(received.localPart);
    if (!address) return false;
    return address.purpose === 'RETURN' ? this.returned.take(address, received) : this.answers.take(address, received);
  }
}
