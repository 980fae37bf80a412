import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { EVENTS, type EventKind } from './events.js';
import { Seal } from './seal.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const DIGEST_FLAG = 255;

/** Ends mails by the link that is in them, without signing in: for one person, and one kind of event of one group, or the digest. */
@Injectable()
export class Unsubscribing {
  private seal: Promise<Seal> | null = null;

  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
  ) {}

  /** A page of the client for who follows it, and what mail programs post to. */
  async urlOf(
    personId: string,
    about: { readonly groupId: string; readonly event: EventKind } | 'DIGEST',
  ): Promise<string> {
    const seal = await this.sealed();
    const word =
      about === 'DIGEST'
        ? seal.close([personId, NOBODY], DIGEST_FLAG)
        : seal.close([personId, about.groupId], EVENTS.indexOf(about.event));
    return `${this.config.publicUrl}/unsubscribe/${word}`;
  }

  /** Whether it is a word of ours. Whoever lost the group or their account may use it all the same, and learns nothing by it. */
  async end(word: string): Promise<boolean> {
    const opened = (await this.sealed()).open(word, 2);
    if (!opened) return false;
    const [personId, groupId] = opened.uuids as [string, string];
    const event = EVENTS[opened.flag];
    if (opened.flag !== DIGEST_FLAG && !event) return false;
    await this.database.queryWithoutViewer(
      event
        ? sql`insert into notification_choices (person_id, group_id, event, channel, choice)
            select p.id, g.id, ${event}, 'MAIL', 'NEVER' from persons p, groups g where p.id = ${personId} and g.id = ${groupId}
            on conflict (person_id, group_id, event, channel) do update set choice = excluded.choice`
        : sql`insert into notification_settings (person_id, digest) select p.id, 'NEVER' from persons p where p.id = ${personId}
            on conflict (person_id) do update set digest = excluded.digest`,
    );
    return true;
  }

  private sealed(): Promise<Seal> {
    return (this.seal ??= this.database
      .queryWithoutViewer(sql<{ secret: Buffer }>`select secret from server_keys where name = 'mail'`)
      .then(([row]) => new Seal(row!.secret, 'unsubscribe'))
      .catch((error: unknown) => {
        this.seal = null;
        throw error;
      }));
  }
}
