import { Person } from '#people';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Post } from './post.entity.js';

/** A post that somebody wants to find again. */
@Entity('bookmarks')
@Index('bookmarks_newest', { synchronize: false })
@Index('bookmarks_post', ['postId'])
export class Bookmark {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'bookmarks_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Post)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'bookmarks_post_id_fkey' })
  post!: Relation<Post>;
}
