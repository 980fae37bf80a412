import {
  type Actor,
  type Catalogue,
  DomainError,
  type Subject,
  can,
  forbidden,
  mightEver,
  unauthenticated,
} from '#permissions';
import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
import { contextOf } from './context.js';

export const ACCESS = 'access';
export type AccessDeclaration = { action: string; subject: Subject } | { open: string };

/** On every query, mutation, subscription and route: the right that it needs. */
export const Access = <S extends Subject>(action: Catalogue[S], subject: S) => SetMetadata(ACCESS, { action, subject });

/** For the few operations with nothing to protect; the reason is printed in the access manifest. */
export const OpenAccess = (reason: string) => SetMetadata(ACCESS, { open: reason });

export const PROOF = 'proof';
/** On dangerous acts: who asks must have proved lately to be who they are (`sessionProve`). PROOF_REQUIRED stops the operation otherwise. */
export const RecentProof = () => SetMetadata(PROOF, true);

/** An object as its viewer sees it: a row, and who asks. GraphQL types extend it, with getters as fields. */
export abstract class Viewed<Row extends object = object> {
  constructor(
    readonly actor: Actor,
    readonly row: Row,
  ) {}
}

/** Fields with a right of their own: `Type.field` → `action Subject`. Read by the access manifest. */
export const FIELD_ACCESS = new Map<string, string>();

/**
 * On a field that is stricter than its row (a getter, or a `@ResolveField` method whose first parameter is the parent):
 * null unless the viewer may do `action` to the parent's row. Such fields are nullable.
 */
export const AccessField =
  <S extends Subject>(action: Catalogue[S], subject: S): MethodDecorator =>
  (target, key, descriptor) => {
    FIELD_ACCESS.set(`${target.constructor.name}.${String(key)}`, `${action} ${subject}`);
    const isAllowed = (parent: Viewed) => can(parent.actor, action, subject, parent.row);
    if (descriptor.get) {
      const get = descriptor.get as (this: Viewed) => never;
      descriptor.get = function (this: Viewed) {
        return isAllowed(this) ? get.call(this) : null;
      } as never;
      return;
    }
    const resolve = descriptor.value as unknown as (parent: Viewed, ...rest: unknown[]) => unknown;
    descriptor.value = function (this: unknown, parent: Viewed, ...rest: unknown[]) {
      return isAllowed(parent) ? resolve.call(this, parent, ...rest) : null;
    } as never;
    SetMetadata(ACCESS, { action, subject })(target, key, descriptor);
  };

/** Global guard. Coarse: "might this actor ever do this?". Whether it is this row is decided by Records. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  canActivate(ctx: ExecutionContext): boolean | Promise<boolean> {
    const declared = this.reflector.get<AccessDeclaration | undefined>(ACCESS, ctx.getHandler());
    if (!declared) throw new Error(`${ctx.getClass().name}.${ctx.getHandler().name} declares no @Access`);
    if ('open' in declared) return true;
    const { actor } = contextOf(ctx);
    if (!actor) throw unauthenticated();
    if (!mightEver(actor, declared.action as never, declared.subject)) throw forbidden();
    return this.reflector.get<boolean | undefined>(PROOF, ctx.getHandler()) ? this.requireProof(actor) : true;
  }

  private async requireProof(actor: Actor): Promise<true> {
    if (!(await this.actors.isProved(actor))) throw new DomainError('PROOF_REQUIRED');
    return true;
  }
}
