import { OpenAccess, type RequestContext, cookieOf } from '#graphql';
import { DomainError } from '#permissions';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { deviceOf } from './device.js';
import { Proofs } from './proofs.service.js';
import { PROVIDER_COOKIE, giveProvider, requireSecureCookies, takeProvider } from './session-cookie.js';
import { SignedIn } from './signed-in.js';
import { SingleSignOn } from './single-sign-on.service.js';
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

  /** `link`: to the account in which the browser is signed in, whose person proved lately to be who they are. */
  @Get('start')
  @OpenAccess('nobody is signed in before it; linking asks for a session and a recent proof')
  async start(@Req() request: Request, @Res() response: Response, @Param('provider') provider: string): Promise<void> {
    const context = request.context as RequestContext;
    await this.answering(response, async () => {
      requireSecureCookies(request);
      // A page of another site could send somebody's browser there, and link what is not theirs.
      const isLink = request.query['link'] !== undefined;
      if (isLink && !['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site'] as string))
        throw new DomainError('SSO_FAILED');
      if (isLink && !context.actor) throw new DomainError('SSO_FAILED');
      if (isLink) await this.proofs.require(context.actor!);
      await this.throttle.count('passkeyPlace', placeOf(request.ip), 'TOO_MANY_ATTEMPTS');
      const next = isLink ? '/settings?tab=security' : pathOf(request.query['next']);
      const { location, secret } = await this.sso.begin(provider, next, isLink ? context.actor : null);
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
    await this.answering(response, async () => {
      const secret = cookieOf(request, PROVIDER_COOKIE);
      takeProvider(response);
      const search = new URL(request.originalUrl, 'http://localhost').search;
      const device = deviceOf(request.headers['user-agent']);
      const { entered, next } = await this.sso.arrive(provider, secret, search, device);
      if (!entered) return next;
      await this.signedIn.enter(context, entered);
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

  /** A browser is led on, whatever happened: the page says what. */
  private async answering(response: Response, work: () => Promise<string>): Promise<void> {
    try {
      response.redirect(303, await work());
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'NOT_FOUND') throw error;
      response.redirect(303, `/sign-in?failed=${error.code}`);
    }
  }
}

/** A path of this site, whatever was asked. */
const pathOf = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[^\\\r\n]{0,500}$/.test(next) ? next : '/';
