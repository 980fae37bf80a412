import { Global, Module } from '@nestjs/common';
import { MailDoor } from './in/mail-door.js';
import { Mailer } from './mailer.js';

@Global()
@Module({ providers: [Mailer, MailDoor], exports: [Mailer, MailDoor] })
export class MailModule {}
