import { Group } from '#groups';
import { Person } from '#people';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** That an external who joined may read what the author had published before; a trigger writes it, the author has seen it or not. */
@Entity('audience_growths')
@Index('audience_growths_author', { synchronize: false })
@Index('audience_growths_group', ['groupId'])
export class AudienceGrowth {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('int', { name: 'post_count' }) postCount!: number;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;
  @Column('timestamptz', { name: 'seen_at', nullable: true }) seenAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'audience_growths_author_id_fkey' })
  author!: Relation<Person>;
  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'audience_growths_group_id_fkey' })
  group!: Relation<Group>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'audience_growths_person_id_fkey' })
  person!: Relation<Person>;
}
