import { OpenAccess } from '#graphql';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Unsubscribing } from './unsubscribe.service.js';

/** One click of a mail program, or of the page that the link in a mail opens (RFC 8058). */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(private readonly unsubscribing: Unsubscribing) {}

  @Post(':token')
  @OpenAccess(
    'a sealed word that was mailed to one person lets it end that person’s mails of one kind, and tells nothing',
  )
  async end(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const isOurs = await this.unsubscribing.end(token);
    response
      .status(isOurs ? 200 : 404)
      .set('cache-control', 'no-store')
      .type('text/plain')
      .send('');
  }
}
