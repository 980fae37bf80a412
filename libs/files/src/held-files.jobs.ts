import { toId } from '#graphql';
import { Handlers, Jobs } from '#jobs';
import { Mailer, compose, minuteInWords } from '#mail';
import { Sessions } from '#people';
import { type Actor, DomainError } from '#permissions';
import { Records, SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Files } from './files.service.js';
import { type HeldFile, type ToldAs, addresseeOf, heldFile, toldOfHeld } from './held-files.query.js';
import { heldFileMail, heldFileNotice } from './job-kinds.js';

/**
 * A virus was found: tells who uploaded it, the managers of the group if a post or an answer of theirs bears it, and the IT admins, who
 * learn neither what it is nor where. Whether its reader may know of it still is asked as that person, when the mail goes.
 */
@Injectable()
export class HeldFilesJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly records: Records,
    private readonly sessions: Sessions,
    private readonly files: Files,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(heldFileNotice, ({ versionId }) => this.spread(versionId));
    this.handlers.on(heldFileMail, ({ versionId, personId, as }, job) => this.mail(versionId, personId, as, job.id));
  }

  private async spread(versionId: string): Promise<void> {
    await this.system.writeWithoutViewer(async (tx) => {
      for (const { personId, as, key } of await tx.query(toldOfHeld(versionId)))
        await this.jobs.enqueue(tx, heldFileMail, { versionId, personId, as }, { key });
    });
  }

  private async mail(versionId: string, personId: string, as: ToldAs, mailId: string): Promise<void> {
    const [held] = await this.system.queryWithoutViewer(heldFile(versionId));
    if (!held || (as !== 'ADMIN' && !(await this.mayKnow(personId, held)))) return;
    const [to] = await this.system.queryWithoutViewer(addresseeOf(personId, as));
    if (!to) return;
    const { email, givenName, language, company, timeZone } = to;
    // Of a secret group no mail says more than that there is something.
    const [what, whatNow] = TEXTS[as];
    const isNamed = as === 'OWNER' && !held.isSecret;
    const mail = compose(
      {
        subject: 'FILE_HELD_SUBJECT',
        paragraphs: [isNamed ? 'FILE_HELD_OWN_NAMED' : what, whatNow],
        button: {
          label: 'FILE_HELD_OPEN',
          url: `${this.config.publicUrl}${as === 'ADMIN' ? '/admin/storage' : pathOf(held)}`,
        },
        company,
        values: {
          name: givenName,
          file: isNamed ? held.name : '',
          date: minuteInWords(new Date(held.createdAt), { language, timeZone: timeZone ?? undefined }),
        },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }

  private async mayKnow(personId: string, { fileId }: HeldFile): Promise<boolean> {
    const actor: Actor | null = await this.sessions.actorById(personId);
    if (!actor) return false;
    try {
      await this.files.stored(actor, fileId, null);
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return false;
      throw error;
    } finally {
      await this.records.database.endReads(actor);
    }
  }
}

/** Codes of what happened, and of what follows. */
const TEXTS: Readonly<Record<ToldAs, readonly [what: string, whatNow: string]>> = {
  OWNER: ['FILE_HELD_OWNER', 'FILE_HELD_OWNER_WHAT'],
  MANAGER: ['FILE_HELD_MANAGER', 'FILE_HELD_MANAGER_WHAT'],
  ADMIN: ['FILE_HELD_ADMIN', 'FILE_HELD_ADMIN_WHAT'],
};

/** Where it stands; what nothing bears yet stands nowhere but in its group. */
function pathOf({ groupId, postId, commentId, isConversation }: HeldFile): string {
  if (isConversation) return `/messages/${toId('Conversation', groupId)}`;
  if (!postId) return `/g/${toId('Group', groupId)}`;
  return `/p/${toId('Post', postId)}${commentId ? `#${toId('Comment', commentId)}` : ''}`;
}
