import type pg from 'pg';
import { type Preview, previewOf } from './retention.query.js';
import type { Retained } from './retention.entity.js';

export interface RuleLine {
  readonly what: Retained;
  readonly group: string | null;
  readonly days: number;
  readonly appliesAt: Date;
}
export interface HoldLine {
  readonly id: string;
  readonly matter: string;
  readonly reason: string;
  readonly subject: string;
  readonly placedAt: Date;
  readonly releasedAt: Date | null;
}

/** The rules and holds as whoever runs the machine keeps them; each change is a row of the audit log, in one transaction. */
export class RetentionBook {
  constructor(private readonly client: pg.ClientBase) {}

  async rules(): Promise<RuleLine[]> {
    const { rows } = await this.client.query<RuleLine>(
      `select r.what, r.group_id as "group", r.days, r.applies_at as "appliesAt" from retention_rules r
       where r.ended_at is null order by r.group_id nulls first, r.what`,
    );
    return rows;
  }

  async preview(what: Retained, days: number, groupId: string | null): Promise<Preview> {
    const { text, values } = previewOf(what, days, groupId);
    return (await this.client.query<Preview>(text, [...values])).rows[0]!;
  }

  /** From a day on, which those whose texts it is about can read before. It takes the place of the rule that was. */
  set(what: Retained, days: number, groupId: string | null, inDays: number): Promise<void> {
    return this.together(async () => {
      await this.client.query(
        `update retention_rules set ended_at = app_now() where what = $1 and group_id is not distinct from $2::uuid and ended_at is null`,
        [what, groupId],
      );
      const { rows } = await this.client.query<{ id: string }>(
        `insert into retention_rules (what, group_id, days, applies_at) values ($1, $2, $3, app_now() + make_interval(days => $4)) returning id`,
        [what, groupId, days, inDays],
      );
      await this.record('retention.set', rows[0]!.id, groupId, { what, days });
    });
  }

  /** False where there is none. */
  async end(what: Retained, groupId: string | null): Promise<boolean> {
    let ended = 0;
    await this.together(async () => {
      const { rows } = await this.client.query<{ id: string }>(
        `update retention_rules set ended_at = app_now() where what = $1 and group_id is not distinct from $2::uuid and ended_at is null returning id`,
        [what, groupId],
      );
      ended = rows.length;
      for (const { id } of rows) await this.record('retention.end', id, groupId, { what });
    });
    return ended > 0;
  }

  async holds(): Promise<HoldLine[]> {
    const { rows } = await this.client.query<HoldLine>(
      `select h.id, h.matter, h.reason, coalesce(p.email, p.name, g.id::text) as subject, h.placed_at as "placedAt", h.released_at as "releasedAt"
       from legal_holds h left join persons p on p.id = h.person_id left join groups g on g.id = h.group_id order by h.placed_at, h.id`,
    );
    return rows;
  }

  async hold(order: HoldOrder): Promise<string> {
    let id = '';
    await this.together(async () => {
      const { rows } = await this.client.query<{ id: string }>(
        `insert into legal_holds (matter, reason, person_id, group_id, from_at, until_at) values ($1, $2, $3, $4, $5, $6) returning id`,
        [order.matter, order.reason, order.personId, order.groupId, order.from, order.until],
      );
      id = rows[0]!.id;
      await this.record('retention.hold', id, null, {});
    });
    return id;
  }

  /** False where it is not held. */
  async release(id: string): Promise<boolean> {
    let released = 0;
    await this.together(async () => {
      const { rowCount } = await this.client.query(
        'update legal_holds set released_at = app_now() where id = $1 and released_at is null',
        [id],
      );
      released = rowCount ?? 0;
      if (released > 0) await this.record('retention.release', id, null, {});
    });
    return released > 0;
  }

  private record(action: string, targetId: string, groupId: string | null, data: object): Promise<unknown> {
    return this.client.query('insert into audit_outbox (action, target_id, group_id, data) values ($1, $2, $3, $4)', [
      action,
      targetId,
      groupId,
      JSON.stringify(data),
    ]);
  }

  private async together(work: () => Promise<void>): Promise<void> {
    await this.client.query('begin');
    try {
      await work();
      await this.client.query('commit');
    } catch (error) {
      await this.client.query('rollback').catch(() => undefined);
      throw error;
    }
  }
}

export interface HoldOrder {
  readonly matter: string;
  readonly reason: string;
  readonly personId: string | null;
  readonly groupId: string | null;
  readonly from: string | null;
  readonly until: string | null;
}
