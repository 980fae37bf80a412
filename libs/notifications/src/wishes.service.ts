import { Reading, type PostRow } from '#content';
import { loaderFor } from '#graphql';
import { Groups, type Group } from '#groups';
import { type Actor, DomainError } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type Channel,
  CHANNELS,
  type Choice,
  DEFAULTS,
  EVENTS,
  type EventKind,
  type ThreadLevel,
  isOfMessages,
  mayChoose,
} from './events.js';
import {
  type ChoiceRow,
  DEFAULT_SETTINGS,
  type SettingsRow,
  choicesIn,
  choose,
  keepSettings,
  markThread,
  marksOf,
  settingsOf,
  trustAddress,
  unchoose,
  unmarkThread,
} from './wishes.query.js';

/** What holds for one kind of event on one channel, and whether it was chosen there. */
export interface EffectiveChoice {
  readonly event: EventKind;
  readonly channel: Channel;
  readonly choice: Choice;
  readonly isChosen: boolean;
}

/** How the viewer wants to be told: always their own, never anybody else's. */
@Injectable()
export class Wishes {
  constructor(
    private readonly records: Records,
    private readonly groups: Groups,
    private readonly reading: Reading,
  ) {}

  /** What was chosen for all groups; where nothing was, the kind of each group decides. */
  async everywhere(actor: Actor): Promise<ChoiceRow[]> {
    return this.records.query(actor, choicesIn(actor, []));
  }

  async inGroup(actor: Actor, group: Pick<Group, 'id' | 'visibility'>): Promise<EffectiveChoice[]> {
    const rows = await this.choicesOf(actor).load(group.id);
    return EVENTS.filter((event) => !isOfMessages(event)).flatMap((event) =>
      CHANNELS.map((channel) => {
        const chosen = rows.filter((row) => row.event === event && row.channel === channel);
        const here = chosen.find(({ groupId }) => groupId !== null);
        const choice = (here ?? chosen[0])?.choice ?? DEFAULTS[group.visibility][event][channel];
        return { event, channel, choice, isChosen: here !== undefined };
      }),
    );
  }

  /** Without a group: everywhere. Without a choice: what was chosen is forgotten. */
  choose(
    actor: Actor,
    { groupId, event, channel, choice }: Omit<ChoiceRow, 'choice'> & { readonly choice: Choice | null },
  ): Promise<Group | null> {
    if (choice && !mayChoose(event, channel, choice)) throw new DomainError('NOTIFICATION_CHOICE_REFUSED', ['choice']);
    return this.records.write(actor, async () => {
      const group = groupId ? await this.groups.get(actor, groupId) : null;
      await this.records.query(
        actor,
        choice ? choose(actor, { groupId, event, channel, choice }) : unchoose(actor, { groupId, event, channel }),
      );
      this.choicesOf(actor).clearAll();
      return group;
    });
  }

  async settings(actor: Actor): Promise<SettingsRow> {
    const [row] = await this.records.query(actor, settingsOf(actor));
    return row ?? DEFAULT_SETTINGS;
  }

  /** What is not given stays. */
  keepSettings(actor: Actor, changes: Partial<SettingsRow>): Promise<SettingsRow> {
    return this.records.write(actor, async () => {
      const next = { ...(await this.settings(actor)), ...changes };
      assertPossible(next);
      await this.records.query(actor, keepSettings(actor, next));
      return next;
    });
  }

  trustAddress(actor: Actor): Promise<SettingsRow> {
    return this.records.write(actor, async () => {
      await this.records.query(actor, trustAddress(actor));
      return this.settings(actor);
    });
  }

  /** Null: neither followed nor muted by choice. */
  threadLevel(actor: Actor, postId: string): Promise<ThreadLevel | null> {
    return this.levelsOf(actor).load(postId);
  }

  markThread(actor: Actor, postId: string, level: ThreadLevel | null): Promise<PostRow> {
    return this.records.write(actor, async () => {
      const post = await this.reading.post(actor, postId);
      await this.records.query(actor, level ? markThread(actor, post.id, level) : unmarkThread(actor, post.id));
      this.levelsOf(actor).clearAll();
      return post;
    });
  }

  private choicesOf(actor: Actor) {
    return loaderFor(actor, 'notification choices', async (ids: readonly string[]) => {
      const rows = await this.records.query(actor, choicesIn(actor, ids));
      return ids.map((id) => rows.filter(({ groupId }) => groupId === null || groupId === id));
    });
  }

  private levelsOf(actor: Actor) {
    return loaderFor(actor, 'thread levels', async (ids: readonly string[]) => {
      const rows = await this.records.query(actor, marksOf(actor, ids));
      const levels = new Map(rows.map((row) => [row.postId, row.level]));
      return ids.map((id) => levels.get(id) ?? null);
    });
  }
}

const MOST_DAYS_OFF = 6;
function assertPossible({ quietFrom, quietUntil, daysOff, digestHour, digestDay }: SettingsRow): void {
  const within = (value: number, least: number, most: number) => value >= least && value <= most;
  if (!within(quietFrom, 0, 1439)) throw new DomainError('TIME_OF_DAY_INVALID', ['quietFrom']);
  if (!within(quietUntil, 0, 1439)) throw new DomainError('TIME_OF_DAY_INVALID', ['quietUntil']);
  if (!within(digestHour, 0, 23)) throw new DomainError('TIME_OF_DAY_INVALID', ['digestHour']);
  if (!within(digestDay, 1, 7)) throw new DomainError('WEEKDAY_INVALID', ['digestDay']);
  if (new Set(daysOff).size > MOST_DAYS_OFF) throw new DomainError('DAYS_OFF_TOO_MANY', ['daysOff']);
  if (!daysOff.every((day) => within(day, 1, 7))) throw new DomainError('WEEKDAY_INVALID', ['daysOff']);
}
