import { type Actor, DomainError, notFound } from '#permissions';
import { type Fragment, Records, newId, sql } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AUDIENCES, type Audience, LIMITS } from './content.js';
import { assertSame, decided, idempotencyKey } from './decide.js';
import { assertFilesFound, distinctFiles } from './attach.js';
import { copyFilesOfOld } from './copied-files.js';
import { type ItemText, postText, reasonText } from './item-text.js';
import { mentionedPeople, writtenWith } from './mentions.js';
import { changePost, editPost, insertPost, narrowPost } from './posts.query.js';
import { Reading } from './reading.service.js';
import type { PostRow } from './rows.js';
import { type PostFacts, type PublishContext, postContext, publishContext } from './write-context.query.js';

export interface PublishInput {
  readonly groupId: string;
  readonly title?: string | null;
  readonly body: string;
  readonly topics?: readonly string[] | null;
  readonly audience?: Audience | null;
  readonly partnerId?: string | null;
  readonly imageIds?: readonly string[] | null;
  readonly imageAlts?: readonly string[] | null;
  readonly fileIds?: readonly string[] | null;
  /** A post of the author's own, whose images may be borne by the new one too. */
  readonly anewOf?: string | null;
  /** Pictures are about to be placed in it: it has a title, and needs no words. */
  readonly isAlbum?: boolean;
  readonly idempotencyKey?: string | null;
}

/** Acts on posts. Each is one transaction of three statements: what it depends on, the act, the post as it is afterwards. */
@Injectable()
export class Posts {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
  ) {}

  publish(actor: Actor, input: PublishInput): Promise<PostRow> {
    const imageIds = [...new Set(input.imageIds ?? [])];
    if (imageIds.length > LIMITS.images) throw new DomainError('IMAGES_TOO_MANY', ['imageIds'], { max: LIMITS.images });
    const fileIds = distinctFiles(input.fileIds);
    const text = postText(input, imageIds.length + fileIds.length > 0 || input.isAlbum === true);
    if (input.isAlbum) assertTitle(text);
    const key = idempotencyKey(input.idempotencyKey);
    // What an external writes is their organisation's, always; employees name one or none.
    const partnerId = actor.kind === 'EMPLOYEE' ? (input.partnerId ?? null) : actor.partnerId;
    const mentioned = mentionedPeople(text.body);
    const anewOf = input.anewOf ?? null;
    const asked = {
      groupId: input.groupId,
      mentioned,
      audience: input.audience ?? null,
      partnerId,
      imageIds,
      fileIds,
      anewOf,
      key,
    };
    const copyOf = (id: string) => idempotencyKey(input.idempotencyKey && `${input.idempotencyKey} ${id}`) ?? newId();
    return this.records.write(actor, async () => {
      const [context] = await this.records.query(actor, publishContext(actor, asked));
      const group = decided(actor, 'post', 'Group', context && context.group);
      if (!context.mayBeAnew) throw notFound();
      const { body, bodyHtml } = writtenWith(text.body, context.people);
      const old = new Set(context.anewImageIds);
      const copies = new Map(imageIds.flatMap((id) => (old.has(id) ? [[id, copyOf(id)]] : [])));
      const borne = imageIds.map((id) => copies.get(id) ?? id);
      const anew = anewOf && context.anewFileIds ? new Set(context.anewFileIds) : null;
      const fileCopies = new Map(fileIds.flatMap((id) => (anew?.has(id) ? [[id, copyOf(id)]] : [])));
      const filed = fileIds.map((id) => fileCopies.get(id) ?? id);
      const said = [input.groupId, text.title, body, borne, filed];
      if (context.earlier) {
        assertSame(context.earlier.said, said);
        return this.reading.post(actor, context.earlier.id);
      }
      const audience = audienceOf(actor, context, input.audience ?? null, partnerId);
      if ((context.imageIds ?? []).length + copies.size < imageIds.length)
        throw new DomainError('IMAGE_NOT_FOUND', ['imageIds']);
      assertFilesFound(fileIds, [...(context.fileIds ?? []), ...fileCopies.keys()]);
      if (fileCopies.size > 0)
        await copyFilesOfOld(this.records, actor, { from: anewOf!, groupId: group.id, copies: fileCopies });
      const imageAlts = imageIds.map((_, i) => (input.imageAlts?.[i] ?? '').trim().slice(0, LIMITS.imageAlt));
      const [done] = await this.records.query(
        actor,
        insertPost(actor, {
          id: newId(),
          groupId: group.id,
          audience,
          partnerId,
          ...text,
          body,
          bodyHtml,
          imageIds: borne,
          fileIds: filed,
          imageAlts,
          copies,
          isAnew: anewOf !== null,
          key,
          countsByPartner: group.externalsAllowed,
        }),
      );
      if (done) return this.reading.post(actor, done.id);
      return this.publishedMeanwhile(actor, asked, said);
    });
  }

  /** Two retries at once: the other one was first. */
  private async publishedMeanwhile(
    actor: Actor,
    asked: Parameters<typeof publishContext>[1],
    said: readonly unknown[],
  ): Promise<PostRow> {
    const [{ earlier }] = await this.records.query(actor, publishContext(actor, asked));
    assertSame(earlier!.said, said);
    return this.reading.post(actor, earlier!.id);
  }

  edit(
    actor: Actor,
    id: string,
    input: { title?: string | null; body?: string | null; topics?: readonly string[] | null },
  ): Promise<PostRow> {
    const mentioned = mentionedPeople(input.body ?? '');
    return this.records.write(actor, async () => {
      const [found] = await this.records.query(actor, postContext(actor, id, { mentioned }));
      const post = decided(actor, 'edit', 'Post', found);
      const title = input.title === undefined ? post.title : input.title;
      const text = postText(
        { title, body: input.body ?? post.body, topics: input.topics ?? post.topics },
        post.imageCount + post.fileCount > 0 || post.isAlbum,
      );
      if (post.isAlbum) assertTitle(text);
      const body = typeof input.body === 'string' ? writtenWith(text.body, post.people) : null;
      await this.records.query(actor, editPost(actor, post, { ...text, body }));
      return this.reading.post(actor, id);
    });
  }

  /** Gone for everybody; its author may bring it back. */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.change(
      actor,
      id,
      'delete',
      'delete',
      () => sql`deleted_at = app_now(), deleted_by = ${actor.personId}`,
      { removes: true },
    );
  }

  restore(actor: Actor, id: string): Promise<PostRow> {
    return this.changed(actor, id, 'restore', 'restore', () => sql`deleted_at = null, deleted_by = null`);
  }

  pin(actor: Actor, id: string): Promise<PostRow> {
    return this.changed(
      actor,
      id,
      'pin',
      'pin',
      () => sql`pinned_at = coalesce(pinned_at, app_now()), pinned_by = coalesce(pinned_by, ${actor.personId})`,
    );
  }

  unpin(actor: Actor, id: string): Promise<PostRow> {
    return this.changed(actor, id, 'pin', 'unpin', () => sql`pinned_at = null, pinned_by = null`);
  }

  /** No more answers; why, and by whom, is shown. */
  close(actor: Actor, id: string, reason: string): Promise<PostRow> {
    const why = reasonText(reason);
    return this.changed(
      actor,
      id,
      'close',
      'close',
      () => sql`closed_at = app_now(), closed_by = ${actor.personId}, close_reason = ${why}`,
    );
  }

  reopen(actor: Actor, id: string): Promise<PostRow> {
    return this.changed(
      actor,
      id,
      'close',
      'reopen',
      () => sql`closed_at = null, closed_by = null, close_reason = null`,
    );
  }

  /** Seen by its author, the moderators and the managers only; the author reads why. Not twice: the first reason stands. */
  hide(actor: Actor, id: string, reason: string): Promise<PostRow> {
    const why = reasonText(reason);
    const hidden = ({ hiddenAt }: PostFacts) => {
      if (hiddenAt) throw new DomainError('ITEM_ALREADY_HIDDEN');
      return sql`hidden_at = app_now(), hidden_by = ${actor.personId}, hidden_reason = ${why}`;
    };
    return this.changed(actor, id, 'hide', 'hide', hidden, { removes: true });
  }

  unhide(actor: Actor, id: string): Promise<PostRow> {
    return this.changed(
      actor,
      id,
      'hide',
      'unhide',
      () => sql`hidden_at = null, hidden_by = null, hidden_reason = null`,
    );
  }

  /** To the employees, to the members, or to one organisation of the group: never wider, never back. */
  narrow(actor: Actor, id: string, to: { audience?: Audience | null; partnerId?: string | null }): Promise<PostRow> {
    return this.records.write(actor, async () => {
      const [found] = await this.records.query(actor, postContext(actor, id, { partnerId: to.partnerId ?? null }));
      const post = decided(actor, 'narrow', 'Post', found);
      const audience = to.audience ?? post.audience;
      const partnerId = to.partnerId ?? post.partnerId;
      const isWider =
        AUDIENCES.indexOf(audience) < AUDIENCES.indexOf(post.audience) ||
        (post.partnerId !== null && partnerId !== post.partnerId);
      if (isWider || (audience === post.audience && partnerId === post.partnerId))
        throw new DomainError('POST_NOT_NARROWER');
      if (partnerId !== null && audience === 'INTERNAL' && to.partnerId)
        throw new DomainError('AUDIENCE_NOT_ALLOWED', ['audience']);
      if (to.partnerId && to.partnerId !== post.partnerId && !found.hasPartner)
        throw new DomainError('PARTNER_NOT_IN_GROUP', ['partnerId']);
      // What is for one organisation is not for the network.
      const members = partnerId !== null && audience === 'NETWORK' ? 'MEMBERS' : audience;
      await this.records.query(actor, narrowPost(actor, post, members, partnerId));
      return this.reading.post(actor, id);
    });
  }

  private async changed(...args: Parameters<Posts['change']>): Promise<PostRow> {
    const [actor, id] = args;
    return this.records.write(actor, async () => {
      await this.change(...args);
      return this.reading.post(actor, id);
    });
  }

  private change(
    actor: Actor,
    id: string,
    action: 'delete' | 'restore' | 'pin' | 'close' | 'hide',
    verb: string,
    assignments: (post: PostFacts) => Fragment,
    options: { removes?: boolean } = {},
  ): Promise<void> {
    return this.records.write(actor, async () => {
      const [found] = await this.records.query(actor, postContext(actor, id, { restores: action === 'restore' }));
      const post = decided(actor, action, 'Post', found);
      await this.records.query(actor, changePost(actor, post, verb, assignments(post), options));
    });
  }
}

/** An album is found by it. */
function assertTitle({ title }: ItemText): void {
  if (!title) throw new DomainError('ALBUM_TITLE', ['title']);
}

/** NETWORK in a PUBLIC group and MEMBERS elsewhere, unless asked for less; for one organisation, never the network. */
function audienceOf(
  actor: Actor,
  { group, hasPartner }: PublishContext,
  asked: Audience | null,
  partnerId: string | null,
): Audience {
  if (actor.kind === 'EMPLOYEE' && partnerId !== null && !hasPartner)
    throw new DomainError('PARTNER_NOT_IN_GROUP', ['partnerId']);
  const widest: Audience = group.visibility === 'PUBLIC' && partnerId === null ? 'NETWORK' : 'MEMBERS';
  const audience = asked ?? widest;
  const isTooWide = AUDIENCES.indexOf(audience) < AUDIENCES.indexOf(widest);
  // What is said in a conversation is for all of its people.
  const isNotTheirs =
    audience === 'INTERNAL' && (actor.kind !== 'EMPLOYEE' || partnerId !== null || group.kind === 'CONVERSATION');
  if (isTooWide || isNotTheirs) throw new DomainError('AUDIENCE_NOT_ALLOWED', ['audience']);
  return audience;
}
