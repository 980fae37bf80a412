import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MailAddresses, MailIn, NotificationsJobs } from '#notifications';
import type { Config } from '#config';
import type { ServedNetwork } from '../policy/network.js';
import { MAIL_IN_DOMAIN, PUSH_KEYS } from '../seed/names.js';
import { postMail } from '../world/smtp.js';
import type { Place, Somebody } from './place.js';

/** With which a network is served whose people are reached, and answer, from away. */
export const AWAY: Partial<Config> = {
  mailInPort: 25,
  mailInHost: '127.0.0.1',
  mailInDomain: MAIL_IN_DOMAIN,
  mailAnswerDelay: 0,
  pushPrivate: true,
  ratePerAddress: 0,
};

/** Mail that comes in, and a push service of this machine. */
export class Away {
  private readonly reached = new Set<string>();

  private constructor(
    private readonly network: ServedNetwork,
    private readonly mailPort: number,
    private readonly service: Server,
  ) {
    service.on('request', (request, response) => {
      this.reached.add(request.url!.slice(1));
      request.resume().on('end', () => response.writeHead(201).end());
    });
  }

  static async open(network: ServedNetwork): Promise<Away> {
    const service = createServer();
    await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
    await network.clone.owner.query('update network set push_since = now()');
    const mailPort = await network.api.app.get(MailIn).open(0);
    return new Away(network, mailPort, service);
  }

  /** Whether the address at which they answer that post still takes a mail of theirs. Nothing is said by it: it has no words. */
  async answering({ postId }: Place, { personId, address }: Somebody): Promise<() => Promise<boolean>> {
    const to = await this.network.api.app.get(MailAddresses).forAnswers({ personId, postId, commentId: null });
    const raw = `From: ${address}\nTo: ${to}\nAuto-Submitted: auto-replied\n\nAbsent.`;
    return async () => {
      const said = await postMail(this.mailPort, { kind: 'mail', from: address, to: to!, raw });
      return !/^550 /m.test(said);
    };
  }

  async subscribe({ personId }: Somebody): Promise<void> {
    const endpoint = `http://127.0.0.1:${(this.service.address() as AddressInfo).port}/${personId}`;
    const input = { endpoint, ...PUSH_KEYS, browser: 'Firefox' };
    const query = `mutation ($input: PushSubscribeInput!) { pushSubscribe(input: $input) { userErrors { code } } }`;
    const { data } = await this.network.ask(personId, query, { input });
    if (data?.pushSubscribe?.userErrors?.length !== 0) throw new Error('no browser is told before');
  }

  /** A notification of the post that stands there, to be told at once. What they were rightly told of before does not count. */
  async queuePush({ groupId, postId }: Place, { personId }: Somebody): Promise<void> {
    this.reached.delete(personId);
    await this.network.clone.owner.query(
      `insert into notification_settings (person_id, quiet_from, quiet_until, days_off) values ($1, 0, 0, '{}') on conflict do nothing`,
      [personId],
    );
    await this.network.clone.owner.query(
      `insert into notification_choices (person_id, event, channel, choice) values ($1, 'POSTED', 'PUSH', 'NOW')`,
      [personId],
    );
    await this.network.clone.owner.query(
      `insert into notifications (id, person_id, event, group_id, post_id, item_id, at, in_app, mail, push)
        values (gen_random_uuid(), $1, 'POSTED', $2, $3, $3, now(), true, 'NEVER', 'NOW')`,
      [personId, groupId, postId],
    );
  }

  /** Whether their browser was ever told, now that all that was to be told has been. */
  async hasReached({ personId }: Somebody): Promise<boolean> {
    await this.network.api.app.get(NotificationsJobs).tell();
    return this.reached.has(personId);
  }

  close(): Promise<unknown> {
    return new Promise((closed) => this.service.close(closed));
  }
}
