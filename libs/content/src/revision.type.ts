import { Html, UserError, Viewed, toId } from '#graphql';
import { presentMentions, presentSource } from '#markdown';
import { BylineType } from '#people';
import { type Actor, can } from '#permissions';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { namesOf } from './mentions.js';
import { type Blanker, type CommentRow, type PostRow, type RevisionRow, byId } from './rows.js';

export const BlankerEnum = { AUTHOR: 'AUTHOR', MODERATOR: 'MODERATOR' } as const;
registerEnumType(BlankerEnum, { name: 'Blanker', description: 'As what somebody blanked a version' });

/** What a version is of, as its viewer reads it. */
export type Versioned =
  { readonly subject: 'Post'; readonly row: PostRow } | { readonly subject: 'Comment'; readonly row: CommentRow };

@ObjectType('Revision', { description: 'What a message said until it was edited' })
export class RevisionType extends Viewed<RevisionRow> {
  constructor(
    actor: Actor,
    row: RevisionRow,
    private readonly of: Versioned,
  ) {
    super(actor, row);
  }

  @Field(() => ID) get id() {
    return toId('Revision', this.row.id);
  }
  @Field(() => String, { nullable: true, description: 'Of a post' }) get title() {
    return this.row.title;
  }
  @Field(() => String, { description: 'Markdown; empty once it is blanked' }) get body() {
    return presentSource(this.row.body, this.names);
  }
  @Field(() => Html, { description: 'The text as it was shown; empty once it is blanked' }) get bodyHtml() {
    return presentMentions(this.row.bodyHtml, this.names);
  }
  @Field(() => Date, { description: 'When it was replaced' }) get editedAt() {
    return this.row.editedAt;
  }
  @Field(() => BylineType, { description: 'Who replaced it' }) get editor() {
    return new BylineType(this.actor, this.row.editor);
  }
  private get names() {
    return namesOf(byId(this.row.named), this.actor, this.row);
  }
  @Field(() => Date, { nullable: true, description: 'Since when nobody can read its text any more, ever' })
  get blankedAt() {
    return this.row.blankedAt;
  }
  @Field(() => BlankerEnum, { nullable: true, description: 'As what somebody blanked it' })
  get blankedAs(): Blanker | null {
    return this.row.blankedAs;
  }
  @Field(() => Boolean, { description: 'May blank it (`revisionBlank`)' }) get viewerCanBlank(): boolean {
    if (this.row.blankedAt) return false;
    const { subject, row } = this.of;
    return subject === 'Post' ? can(this.actor, 'blank', subject, row) : can(this.actor, 'blank', subject, row);
  }
}

@InputType()
export class RevisionBlankInput {
  @Field(() => ID) revisionId!: string;
}

@ObjectType()
export class RevisionBlankPayload {
  @Field(() => RevisionType, { nullable: true, description: 'Without its text' }) revision!: RevisionType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
