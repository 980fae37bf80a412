import {
  type Actor,
  type Catalogue,
  DomainError,
  HOPS,
  type Subject,
  VISIBLE_BY,
  accessiblePredicate,
  can,
  notFound,
  numbered,
  refusal,
  subjectOf,
} from '#permissions';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from './database.js';
import type { Statement } from './sql.js';

type Action = Catalogue[Subject];
export type Row = { id: string };
export type EntityClass<E extends object> = new () => E;

/** The only door to rows: there is no way to ask without saying who asks and what for. */
@Injectable()
export class Records {
  constructor(readonly database: Database) {}

  /**
   * The row, for this action. Missing and hidden are one answer, NOT_FOUND; a row that may be seen but not acted on gives
   * the code of the rule that refuses. Hops of the subject are loaded with it, as `viewerCan…` needs them.
   */
  async load<E extends Row>(actor: Actor, action: Action, entity: EntityClass<E>, id: string): Promise<E> {
    const subject = subjectOf(entity);
    // What was deleted is visible to nobody, and to its author only for this one action.
    const visibleBy = action === 'restore' ? 'restore' : VISIBLE_BY[subject];
    const query = (await this.accessible(actor, visibleBy as Action, entity)).andWhere('row.id = :id', { id });
    for (const hop of Object.keys(HOPS[subject] ?? {})) {
      if (query.expressionMap.mainAlias!.metadata.findRelationWithPropertyPath(hop)?.isManyToOne) {
        query.innerJoinAndSelect(`row.${hop}`, hop);
      }
    }
    const row = await query.getOne();
    if (!row) throw notFound();
    if (!can(actor, action as never, subject, row))
      throw new DomainError(refusal(actor, action as never, subject, row));
    return row;
  }

  /** One page by id, plus one row when there is more. Other orders are `*.query.ts` files of the feature. */
  async list<E extends Row>(
    actor: Actor,
    action: Action,
    entity: EntityClass<E>,
    page: { first: number; after?: string },
  ): Promise<E[]> {
    const query = (await this.accessible(actor, action, entity)).orderBy('row.id').take(page.first + 1);
    if (page.after) query.andWhere('row.id > :after', { after: page.after });
    return query.getMany();
  }

  /** Hand-written SQL in the viewer's transaction; it must embed `accessible(…)` for each subject that it returns. */
  query<R extends object>(actor: Actor, statement: Statement<R>): Promise<R[]> {
    return this.database.query(actor, statement);
  }

  /** Everything inside commits together, or nothing. */
  write<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.database.write(actor, work);
  }

  /** Writes a new row. */
  async insert<E extends object>(actor: Actor, row: E): Promise<E> {
    const manager = await this.database.manager(actor);
    await manager
      .createQueryBuilder()
      .insert()
      .into(row.constructor as EntityClass<E>)
      .values(row as never)
      .returning([])
      .execute();
    return row;
  }

  /** Writes these columns of a row that was loaded for the purpose. */
  async update<E extends Row>(actor: Actor, row: E, changes: Partial<E>): Promise<E> {
    const manager = await this.database.manager(actor);
    await manager
      .createQueryBuilder()
      .update(row.constructor as EntityClass<E>)
      .set(changes as never)
      .where('id = :id', { id: row.id })
      .execute();
    return Object.assign(row, changes);
  }

  private async accessible<E extends Row>(
    actor: Actor,
    action: Action,
    entity: EntityClass<E>,
  ): Promise<SelectQueryBuilder<E>> {
    const { sql, params } = numbered(accessiblePredicate(actor, action as never, subjectOf(entity), 'row'));
    const named = Object.fromEntries(params.map((value, i) => [`acc_${i + 1}`, value]));
    const manager = await this.database.manager(actor);
    return manager.createQueryBuilder(entity, 'row').where(sql.replace(/\$(\d+)/g, ':acc_$1'), named);
  }
}
