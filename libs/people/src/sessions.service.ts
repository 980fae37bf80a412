import type { Actor } from '#permissions';
import { notFound } from '#permissions';
import { Database, SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, newId, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type SessionFacts, type WalkFacts, actorByPerson, toActor } from './actor.query.js';
import type { Language } from './network.entity.js';
import { hashSecret, newSecret } from './secret.js';
import { tellSockets } from './tell-sockets.js';

const MOST_SESSIONS = 10;
const TICKET_SECONDS = 30;
/** How long a proof counts for dangerous acts. Signing in is one. */
const PROOF_MINUTES = 10;

export interface SessionRow {
  id: string;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
}
/** Where a session began, if it was elsewhere. */
export interface SessionOrigin {
  readonly issuer: string;
  readonly subject: string;
  readonly issuerSession: string | null;
  readonly idToken: string | null;
  /** When its person last proved there to be who they are, in seconds; null where the provider does not say. */
  readonly provedAt: number | null;
}
export interface Opening {
  readonly hasFactor?: boolean;
  readonly origin?: SessionOrigin | null;
  /** Its person proved to be who they are just now, and here. */
  readonly isProvedHere?: boolean;
}
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
  /** When it ends however it is used. */
  readonly expiresAt: Date;
}

/**
 * Who stands behind a cookie. A session of an employee ends after 8 idle hours or 7 days, an external's after 1 hour or
 * 12 hours; whoever is suspended, expired or without sponsor is nobody at the next request.
 */
@Injectable()
export class Sessions {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly viewers: Database,
  ) {}

  /**
   * Begins the reads of whoever holds the token: one statement; every five minutes one more, that says when the person was
   * here. Who calls this ends the reads.
   */
  async actorOf(token: string, language: Language, { canWrite = false } = {}): Promise<Actor | null> {
    let isStale = false;
    const make = (session: SessionFacts) => {
      isStale = session.isStale;
      return toActor(session.facts, language, session);
    };
    const actor = await this.viewers.enter(hashSecret(token), make, { canWrite });
    if (actor && isStale) {
      await this.touch(actor.sessionId!).catch(async (error: unknown) => {
        await this.leave(actor);
        throw error;
      });
    }
    return actor;
  }

  /** A manager, as the external of this walk of theirs, for the reads that have begun; null where there is no such walk. */
  walkOf(actor: Actor, walkId: string): Promise<Actor | null> {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(walkId)) return Promise.resolve(null);
    const statement = sql<{ entered: WalkFacts | null }>`select app_enter_walk(${walkId}) as entered`;
    return this.viewers.continueReadsAs(actor, statement, ({ walk, ...facts }) => ({
      ...toActor(facts, actor.language, actor),
      language: actor.language,
      walk: { ...walk, expiresAt: new Date(walk.expiresAt) },
    }));
  }

  /** Ends the reads of whoever asked until now: a request that goes on as somebody else holds one connection, not two. */
  leave(actor: Actor): Promise<void> {
    return this.viewers.endReads(actor);
  }

  /** A person who may act now, for jobs; with a session, only while that session lasts. Null otherwise. */
  async actorById(personId: string, sessionId: string | null = null, language: Language = 'fr'): Promise<Actor | null> {
    const [row] = await this.database.queryWithoutViewer(actorByPerson(personId, sessionId));
    return row?.facts ? toActor(row.facts, language, { sessionId, sessionScope: null }) : null;
  }

  /**
   * A new session, never an old one continued. The eleventh ends the one that was used longest ago. It lasts at most until something else
   * is asked of its population. Who comes by a provider proved who they are when they did so there, not now.
   */
  async open(
    tx: SystemTransaction,
    personId: string,
    device: string,
    { hasFactor = false, origin = null, isProvedHere = !origin }: Opening = {},
  ): Promise<OpenedSession> {
    const token = newSecret();
    const [row] = await tx.query(sql<{ id: string; expiresAt: Date }>`
      with spans as (
        select id, case kind when 'EMPLOYEE' then interval '8 hours' else interval '1 hour' end as idle,
          case kind when 'EMPLOYEE' then interval '7 days' else interval '12 hours' end as whole,
          app_session_until(persons, ${hasFactor}::boolean, ${origin !== null}::boolean) as until
        from persons where id = ${personId}),
      crowded as (
        update sessions set ended_at = app_now() where id in (
          select id from sessions where person_id = ${personId} and ended_at is null and scope is null
          order by last_seen_at desc offset ${MOST_SESSIONS - 1})),
      here as (
        insert into visits (person_id, last_seen_at) select id, app_now() from spans
        on conflict (person_id) do update set last_seen_at = excluded.last_seen_at, previous_visit_at =
          case when visits.last_seen_at < app_now() - interval '30 minutes' then visits.last_seen_at else visits.previous_visit_at end)
      insert into sessions (id, token_hash, person_id, device, has_factor, issuer, subject, issuer_session, id_token, proved_at, idle_until, expires_at)
      select ${newId()}, ${hashSecret(token)}, id, ${device}, ${hasFactor}::boolean, ${origin?.issuer ?? null}, ${origin?.subject ?? null},
        ${origin?.issuerSession ?? null}, ${origin?.idToken ?? null},
        case when ${isProvedHere}::boolean then app_now() else least(app_now(), to_timestamp(coalesce(${origin?.provedAt ?? null}::float8, 0))) end,
        app_now() + idle, least(app_now() + whole, until) from spans
      returning id, expires_at as "expiresAt"`);
    return { id: row!.id, token, expiresAt: row!.expiresAt };
  }

  /** The person's sessions that still run, newest first. */
  list(actor: Actor): Promise<SessionRow[]> {
    return this.database.queryWithoutViewer(sql<SessionRow>`
      select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt", id = ${actor.sessionId} is true as "isCurrent"
      from sessions where person_id = ${actor.personId} and scope is null and ended_at is null
        and idle_until > app_now() and expires_at > app_now()
      order by last_seen_at desc, id desc`);
  }

  /** Ends one of one's own sessions. Somebody else's is a missing thing. */
  async end(actor: Actor, sessionId: string): Promise<void> {
    const ended = await this.database.queryWithoutViewer(sql`
      with ended as (update sessions set ended_at = app_now() where id = ${sessionId} and person_id = ${actor.personId} and ended_at is null returning id)
      select id, ${tellSockets(actor.personId)} from ended`);
    if (ended.length === 0) throw notFound();
  }

  /** Ends all of one's own sessions but the one that asks. */
  async endOthers(actor: Actor): Promise<void> {
    await this.database.queryWithoutViewer(sql`
      with ended as (update sessions set ended_at = app_now()
        where person_id = ${actor.personId} and ended_at is null and id is distinct from ${actor.sessionId} returning id)
      select ${tellSockets(actor.personId)} from ended limit 1`);
  }

  /** Ends every session of a person, tokens included: their password changed, or they may no longer act. */
  async endAll(tx: SystemTransaction, personId: string, { except = null as string | null } = {}): Promise<void> {
    await tx.query(sql`
      with ended as (update sessions set ended_at = app_now()
        where person_id = ${personId} and ended_at is null and id is distinct from ${except}::uuid returning id)
      select ${tellSockets(personId)}`);
  }

  /** Whether the person behind the session that asks proved lately to be who they are. */
  async isProved(actor: Actor): Promise<boolean> {
    const found = await this.database.queryWithoutViewer(sql`
      select from sessions where id = ${actor.sessionId} and person_id = ${actor.personId}
        and proved_at > app_now() - make_interval(mins => ${PROOF_MINUTES})`);
    return found.length > 0;
  }

  /** A word that opens one socket, once, within 30 seconds, for the session that asked. */
  async createTicket(actor: Actor): Promise<string> {
    const ticket = newSecret();
    await this.database.queryWithoutViewer(sql`
      insert into one_time_tokens (purpose, token_hash, person_id, session_id, expires_at)
      values ('SOCKET', ${hashSecret(ticket)}, ${actor.personId}, ${actor.sessionId}, app_now() + make_interval(secs => ${TICKET_SECONDS}))`);
    return ticket;
  }

  /** Who opens a socket with this ticket, which is used up by it; null if it is unknown, used or late. */
  async actorOfTicket(ticket: string, language: Language): Promise<Actor | null> {
    const [used] = await this.database.queryWithoutViewer(sql<{ personId: string; sessionId: string | null }>`
      update one_time_tokens set used_at = app_now()
      where token_hash = ${hashSecret(ticket)} and purpose = 'SOCKET' and used_at is null and expires_at > app_now()
      returning person_id as "personId", session_id as "sessionId"`);
    return used ? this.actorById(used.personId, used.sessionId, language) : null;
  }

  private async touch(sessionId: string): Promise<void> {
    await this.database.queryWithoutViewer(sql`
      with touched as (
        update sessions s set last_seen_at = app_now(), idle_until = least(s.expires_at, app_now()
          + case when p.kind = 'EMPLOYEE' then interval '8 hours' else interval '1 hour' end)
        from persons p where s.id = ${sessionId} and p.id = s.person_id and s.scope is null returning s.person_id)
      insert into visits (person_id, last_seen_at) select person_id, app_now() from touched
      on conflict (person_id) do update set last_seen_at = excluded.last_seen_at, previous_visit_at =
        case when visits.last_seen_at < app_now() - interval '30 minutes' then visits.last_seen_at else visits.previous_visit_at end`);
  }
}
