import { OpenAccess, type RequestContext, cookieOf } from '#graphql';
import { type Actor, DomainError } from '#permissions';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { deviceOf } from './device.js';
import { Proofs } from './proofs.service.js';
import { PROVIDER_COOKIE, STEP_COOKIE, giveProvider, requireSecureCookies, takeProvider } from './session-cookie.js';
import { SignedIn } from './signed-in.js';
import { type Errand, SingleSignOn, failedAt } from './single-sign-on.service.js';
import { Throttle, placeOf } from './throttle.js';

/** Where a browser goes to a provider, and comes back; and where a provider says that somebody left. Every end is a page of the client. */
@Controller('auth/:provider')
export class SingleSignOnController {
  constructor(
    private readonly sso: SingleSignOn,
    private readonly proofs: Proofs,
    private readonly signedIn: SignedIn,
    private readonly throttle: Throttle,
  ) {}

  /**
   * `link`: to the account in which the browser is signed in, whose person proved lately to be who they are. `prove`: that they are still
   * there. `step`: a right password led here.
   */
  @Get('start')
  @OpenAccess(
    'nobody is signed in before it; linking asks for a session and a recent proof, or for the step after a right password',
  )
  async start(@Req() request: Request, @Res() response: Response, @Param('provider') provider: string): Promise<void> {
    const { actor } = request.context as RequestContext;
    const errand = errandOf(request.query);
    await answering(response, errand, async () => {
      requireSecureCookies(request);
      // A page of another site could send somebody's browser there, and link what is not theirs.
      const isOwn = ['same-origin', 'none', undefined].includes(
        request.headers['sec-fetch-site'] as string | undefined,
      );
      const needsActor = errand === 'LINK' || errand === 'PROVE';
      if ((errand !== 'ENTER' && !isOwn) || (needsActor && !isPerson(actor))) throw new DomainError('SSO_FAILED');
      if (errand === 'LINK') await this.proofs.require(actor!);
      await this.throttle.count('providerPlace', placeOf(request.ip), 'TOO_MANY_ATTEMPTS');
      const { location, secret } = await this.sso.begin(provider, {
        errand,
        next: pathOf(request.query['next']),
        actor: needsActor ? actor : null,
        stepToken: cookieOf(request, STEP_COOKIE),
      });
      giveProvider(response, secret);
      return location;
    });
  }

  @Get('callback')
  @OpenAccess('needs the cookie of the browser that went, and what the provider signed')
  async callback(
    @Req() request: Request,
    @Res() response: Response,
    @Param('provider') provider: string,
  ): Promise<void> {
    const context = { ...(request.context as RequestContext), response };
    await answering(response, 'ENTER', async () => {
      const secret = cookieOf(request, PROVIDER_COOKIE);
      takeProvider(response);
      const { entered, next } = await this.sso.arrive(provider, {
        secret,
        search: new URL(request.originalUrl, 'http://localhost').search,
        device: deviceOf(request.headers['user-agent']),
        stepToken: cookieOf(request, STEP_COOKIE),
      });
      if (!entered) return next;
      await this.signedIn.pass(context, entered);
      return entered.session ? next : `/sign-in?next=${encodeURIComponent(next)}`;
    });
  }

  @Post('logout')
  @OpenAccess('needs what the provider signed')
  async logout(@Req() request: Request, @Res() response: Response, @Param('provider') provider: string): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const token = (request.body as { logout_token?: unknown } | undefined)?.logout_token;
    if (typeof token !== 'string') throw new DomainError('SSO_FAILED');
    await this.sso.hearLogout(provider, token);
    response.status(200).end();
  }
}

/** A browser is led on, whatever happened: the page says what. */
async function answering(response: Response, errand: Errand, work: () => Promise<string>): Promise<void> {
  try {
    response.redirect(303, await work());
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'NOT_FOUND') throw error;
    response.redirect(303, failedAt(errand, error.code));
  }
}

/** Signed in by a browser: tokens and bots have no account elsewhere. */
const isPerson = (actor: Actor | null): boolean =>
  actor !== null && actor.sessionScope === null && actor.kind !== 'SERVICE';

function errandOf(query: Request['query']): Errand {
  if (query['link'] !== undefined) return 'LINK';
  if (query['prove'] !== undefined) return 'PROVE';
  return query['step'] === undefined ? 'ENTER' : 'STEP';
}

/** A path of this site, whatever was asked. */
const pathOf = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[^\\\r\n]{0,500}$/.test(next) ? next : '/';
