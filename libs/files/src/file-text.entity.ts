import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FileVersion } from './file-version.entity.js';

/** The text that was found in a version: for search, which asks the rights of what bears the file. */
@Entity('file_texts')
export class FileText {
  @PrimaryColumn('uuid', { name: 'version_id' }) versionId!: string;
  @Column('text') body!: string;

  @OneToOne(() => FileVersion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'file_texts_version_id_fkey' })
  version!: Relation<FileVersion>;
}
