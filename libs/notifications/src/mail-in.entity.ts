import { Comment, Post } from '#content';
import { Invitation, Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** An address of ours that receives mail of one person, or what comes back of one invitation; read by the system alone. */
@Entity('mail_addresses')
@Check('mail_addresses_purpose', `purpose in ('ANSWER', 'RETURN')`)
@Check(
  'mail_addresses_about',
  `case purpose when 'ANSWER' then person_id is not null and post_id is not null and member_since is not null and invitation_id is null
    else (person_id is null) <> (invitation_id is null) and post_id is null and comment_id is null and member_since is null end`,
)
@Index('mail_addresses_person', ['personId'])
@Index('mail_addresses_post', ['postId'], { where: 'post_id is not null' })
@Index('mail_addresses_comment', ['commentId'], { where: 'comment_id is not null' })
@Index('mail_addresses_invitation', ['invitationId'], { where: 'invitation_id is not null' })
@Index('mail_addresses_sent', ['sentAt'])
export class MailAddress {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('text') purpose!: 'ANSWER' | 'RETURN';
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'invitation_id', nullable: true }) invitationId!: string | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  @Column('timestamptz', { name: 'member_since', nullable: true }) memberSince!: Date | null;
  @Column('timestamptz', { name: 'sent_at', default: () => 'app_now()' }) sentAt!: Date;
  @Column('timestamptz', { name: 'refused_at', nullable: true }) refusedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'mail_addresses_person_id_fkey' })
  person!: Relation<Person> | null;

  @ManyToOne(() => Invitation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'invitation_id', foreignKeyConstraintName: 'mail_addresses_invitation_id_fkey' })
  invitation!: Relation<Invitation> | null;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'mail_addresses_post_id_fkey' })
  post!: Relation<Post> | null;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'mail_addresses_comment_id_fkey' })
  comment!: Relation<Comment> | null;
}

/** A mail that came, by the hash of its own id; read by the system alone. */
@Entity('mails_taken')
@Index('mails_taken_at', ['at'])
export class MailTaken {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('bytea', { name: 'message_hash' }) messageHash!: Buffer;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'mails_taken_person_id_fkey' })
  person!: Relation<Person>;
}
