import { Handlers, RUNS_JOBS } from '#jobs';
import { LiveBus, type LiveEvent, type LiveStream } from '#live';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
  Optional,
} from '@nestjs/common';
import { AnswerRefusals } from './answer-refusals.service.js';
import { HeldAnswers } from './held-answers.service.js';
import { answerHeld, answerPublish, answerRefused, notificationsDue, notificationsForget } from './job-kinds.js';
import { Mails } from './mails.service.js';
import { Pushes } from './push/pushes.service.js';
import { Spread } from './spread.service.js';

/** Shorter than the job may take. */
const AT_MOST_MS = 240_000;
/** Push services that do not answer hold up no mail for longer. */
const PUSHING_MS = 30_000;
const TELLING = new Set<LiveEvent['kind']>([
  'POST_PUBLISHED',
  'POST_CHANGED',
  'COMMENT_ADDED',
  'COMMENT_CHANGED',
  'GROUP_CHANGED',
  'PERMISSIONS_CHANGED',
]);

interface JobsLog {
  error(fields: object, message: string): void;
}

/**
 * Tells people of what was done: at once, woken by the event of the act, where jobs are run; and each minute of what was missed, as
 * nothing depends on whether an event arrives.
 */
@Injectable()
export class NotificationsJobs implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private running: Promise<void> | null = null;
  private isWanted = false;
  private events: LiveStream<LiveEvent> | null = null;

  constructor(
    private readonly handlers: Handlers,
    private readonly spread: Spread,
    private readonly mails: Mails,
    private readonly refusals: AnswerRefusals,
    private readonly held: HeldAnswers,
    private readonly pushes: Pushes,
    private readonly bus: LiveBus,
    @Inject('LOG') private readonly log: JobsLog,
    @Optional() @Inject(RUNS_JOBS) private readonly runsJobs?: boolean,
  ) {}

  onModuleInit(): void {
    this.handlers.on(notificationsDue, () => this.tell());
    this.handlers.every(notificationsDue, '* * * * *');
    this.handlers.on(notificationsForget, () => this.spread.forgetOld());
    this.handlers.on(answerRefused, (data, { id }) => this.refusals.tell(id, data));
    this.handlers.on(answerHeld, (data, job) => this.held.tell(data.id, job.id));
    this.handlers.on(answerPublish, ({ id }) => this.held.publishHeld(id));
    this.handlers.every(notificationsForget, '43 3 * * *');
  }

  onApplicationBootstrap(): void {
    if (this.runsJobs) void this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.events?.return();
    await this.running?.catch(() => undefined);
  }

  /** One at a time in a process; what comes meanwhile makes it go on. */
  tell(): Promise<void> {
    this.isWanted = true;
    this.running ??= this.work().finally(() => (this.running = null));
    return this.running;
  }

  private async work(): Promise<void> {
    const until = Date.now() + AT_MOST_MS;
    while (this.isWanted) {
      this.isWanted = false;
      await this.spread.all();
      await this.pushes.sendDue(Math.min(until, Date.now() + PUSHING_MS));
      await this.mails.sendDue(until);
      await this.mails.sendDigests(until);
    }
  }

  private async listen(): Promise<void> {
    this.events = this.bus.events();
    try {
      for await (const { kind } of this.events)
        if (TELLING.has(kind))
          this.tell().catch((error: unknown) =>
            this.log.error({ err: error }, 'telling failed: the next minute tries again'),
          );
    } catch {
      await this.listen(); // it had fallen behind
    }
  }
}
