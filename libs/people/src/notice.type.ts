import { UserError, Viewed, toId } from '#graphql';
import { translate } from '#i18n';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { NoticeRow } from './notice.query.js';

@ObjectType('Notice', { description: 'Something that happened and concerns the viewer, told until they have seen it' })
export class NoticeType extends Viewed<NoticeRow> {
  @Field(() => ID) get id() {
    return toId('Notice', this.row.id);
  }
  @Field(() => Date, { description: 'When it happened' }) get at() {
    return this.row.at;
  }
  @Field(() => String, { description: 'In a sentence, in the viewer’s language' }) get sentence() {
    const { kind, data, groupName, personName } = this.row;
    const { language } = this.actor;
    const role = data['role'] ? translate(`NETWORK_ROLE_NAME_${data['role']}`, language) : '';
    return translate(`NOTICE_${kind}`, language, {
      role,
      person: personName ?? translate('NOTICE_AN_EXTERNAL', language),
      group: groupName || translate('NOTICE_A_CONVERSATION', language),
    });
  }
  @Field(() => ID, { nullable: true, description: 'The group that it is about' }) get groupId() {
    return this.row.groupId && toId('Group', this.row.groupId);
  }
  @Field(() => Boolean, { description: 'It is about externals whom the viewer answers for' }) get isAboutExternals() {
    return this.row.kind.startsWith('ACCESS_');
  }
}

@InputType()
export class NoticeSeenInput {
  @Field(() => ID) noticeId!: string;
}

@ObjectType()
export class NoticeSeenPayload {
  @Field(() => ID, { nullable: true, description: 'As it was sent' }) seenNoticeId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
