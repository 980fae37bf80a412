import { type Actor, unauthenticated } from '#permissions';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';

export type Language = 'fr' | 'en';

/** What a resolver may know of the request. */
export interface RequestContext {
  /** Null when nobody is signed in. */
  readonly actor: Actor | null;
  readonly language: Language;
  /** Also sent as `x-request-id` and written in the log. */
  readonly requestId: string;
  readonly request: Request;
  readonly response: Response;
  /** The document came from the list of trusted ones. */
  readonly isTrusted: boolean;
}

export const contextOf = (ctx: ExecutionContext): RequestContext =>
  ctx.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(ctx).getContext<RequestContext>()
    : ctx.switchToHttp().getRequest<Request & { context: RequestContext }>().context;

/** Who asks. Throws UNAUTHENTICATED when nobody is signed in. */
export const CurrentActor = createParamDecorator((_: unknown, ctx: ExecutionContext): Actor => {
  const { actor } = contextOf(ctx);
  if (!actor) throw unauthenticated();
  return actor;
});

export const CurrentContext = createParamDecorator((_: unknown, ctx: ExecutionContext): RequestContext =>
  contextOf(ctx),
);
