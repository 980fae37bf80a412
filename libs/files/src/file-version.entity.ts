import { Group } from '#groups';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { FileItem } from './file.entity.js';
import type { FileKind } from './file-kind.js';

/** Being looked at for viruses; fit to be given; held back for good. */
export type FileState = 'CHECKING' | 'READY' | 'INFECTED';
/** Not looked at yet; all of it is searched; its beginning is; there is none in such a file; or none that could be read. */
export type TextState = 'PENDING' | 'WHOLE' | 'PART' | 'NONE' | 'UNREADABLE';

/** What a file was from one upload to the next. It never changes; what comes later is the next version. */
@Entity('file_versions')
@Check('file_versions_state', `state in ('CHECKING', 'READY', 'INFECTED')`)
@Check('file_versions_text_state', `text_state in ('PENDING', 'WHOLE', 'PART', 'NONE', 'UNREADABLE')`)
@Unique('file_versions_number', ['fileId', 'number'])
@Index('file_versions_hash', ['hash'])
@Index('file_versions_group', { synchronize: false })
@Index('file_versions_unprepared', ['createdAt'], { where: 'prepared_at is null' })
export class FileVersion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('int') number!: number;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('text') name!: string;
  /** What is new in it, in its author's words. */
  @Column('text', { default: '' }) note!: string;
  /** Of the stored bytes: their key in the file store. */
  @Column('text') hash!: string;
  @Column('text') mime!: string;
  @Column('text') kind!: FileKind;
  @Column('bigint') bytes!: string;
  @Column('text', { default: 'CHECKING' }) state!: FileState;
  /** What became of its text, for search. */
  @Column('text', { name: 'text_state', default: 'PENDING' }) textState!: TextState;
  @Column('timestamptz', { name: 'prepared_at', nullable: true }) preparedAt!: Date | null;
  @Column('int', { nullable: true }) width!: number | null;
  @Column('int', { nullable: true }) height!: number | null;
  @Column('int', { nullable: true }) pages!: number | null;
  @Column('boolean', { name: 'has_preview', default: false }) hasPreview!: boolean;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;

  @ManyToOne(() => FileItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'file_versions_file_id_fkey' })
  file!: Relation<FileItem>;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'file_versions_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'file_versions_owner_id_fkey' })
  owner!: Relation<Person>;
}
