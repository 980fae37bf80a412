import { Group } from '#groups';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Comment } from './comment.entity.js';
import { Post } from './post.entity.js';

/** What an item said before an edit: `editedAt` is when it was replaced. Read by the item's readers. */
@Entity('revisions')
@Check(
  'revisions_blanked',
  `(blanked_at is null) = (blanked_as is null) and blanked_as in ('AUTHOR', 'MODERATOR')
      and (blanked_at is null or (title is null and body = '' and body_html = ''))`,
)
@Check('revisions_of_one', '(post_id is null) <> (comment_id is null)')
@Index('revisions_post', ['postId', 'editedAt'], { where: 'post_id is not null' })
@Index('revisions_comment', ['commentId', 'editedAt'], { where: 'comment_id is not null' })
export class Revision {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') body!: string;
  @Column('text', { name: 'body_html' }) bodyHtml!: string;
  @Column('uuid', { name: 'editor_id' }) editorId!: string;
  @Column('timestamptz', { name: 'edited_at', default: () => 'app_now()' }) editedAt!: Date;
  /** Its text is gone for good; by whom stays here, as what is shown. */
  @Column('timestamptz', { name: 'blanked_at', nullable: true }) blankedAt!: Date | null;
  @Column('uuid', { name: 'blanked_by', nullable: true }) blankedBy!: string | null;
  @Column('text', { name: 'blanked_as', nullable: true }) blankedAs!: 'AUTHOR' | 'MODERATOR' | null;

  @ManyToOne(() => Post)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'revisions_post_id_fkey' })
  post!: Relation<Post> | null;

  @ManyToOne(() => Comment)
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'revisions_comment_id_fkey' })
  comment!: Relation<Comment> | null;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'revisions_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'editor_id', foreignKeyConstraintName: 'revisions_editor_id_fkey' })
  editor!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'blanked_by', foreignKeyConstraintName: 'revisions_blanked_by_fkey' })
  blanker!: Relation<Person> | null;
}
