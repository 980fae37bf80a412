import { OpenAccess } from '#graphql';
import { Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { HeldAnswers } from './held-answers.service.js';

const STATUS = { DONE: 200, TOO_LATE: 410, UNKNOWN: 404 } as const;

/** From the page that the link in a mail opens. */
@Controller('answer')
export class HeldAnswersController {
  constructor(private readonly held: HeldAnswers) {}

  @Post(':token')
  @OpenAccess('a sealed word that was mailed to one person calls back one answer of theirs, and tells nothing else')
  async callBack(@Param('token') token: string, @Res() response: Response): Promise<void> {
    response
      .status(STATUS[await this.held.callBack(token)])
      .set('cache-control', 'no-store')
      .type('text/plain')
      .send('');
  }
}
