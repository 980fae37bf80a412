import { Person, Session } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A browser in which somebody asked to be told while they are not there. */
@Entity('push_subscriptions')
@Check('push_subscriptions_endpoint', 'length(endpoint) <= 1000')
@Index('push_subscriptions_one', ['personId', 'endpoint'], { unique: true })
@Index('push_subscriptions_session', ['sessionId'])
export class PushSubscription {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  /** Where its push service takes messages: whoever knows it could send some, if they had our key. */
  @Column('text') endpoint!: string;
  @Column('text') p256dh!: string;
  @Column('text') auth!: string;
  @Column('text', { default: '' }) browser!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_sent_at', nullable: true }) lastSentAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'push_subscriptions_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'push_subscriptions_session_id_fkey' })
  session!: Relation<Session>;
}
