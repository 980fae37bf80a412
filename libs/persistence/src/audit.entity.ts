import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was done, as its transaction wrote it; a job seals these rows into `audit_log`. */
@Entity('audit_outbox')
export class AuditOutboxEntry {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text') action!: string;
  @Column('text', { default: 'DONE' }) outcome!: string;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('uuid', { name: 'target_id', nullable: true }) targetId!: string | null;
  @Column('jsonb', { default: {} }) data!: object;
}

/** The chain: each entry's hash covers the one before it, so that a changed or missing entry is found. */
@Entity('audit_log')
@PermissionSubject('AuditEntry')
@Check('audit_log_area', `area = split_part(action, '.', 1)`)
@Index('audit_log_id', ['id'], { unique: true })
@Index('audit_log_at', { synchronize: false })
@Index('audit_log_area_at', { synchronize: false })
@Index('audit_log_network', { synchronize: false })
@Index('audit_log_action', { synchronize: false })
@Index('audit_log_actor', { synchronize: false })
@Index('audit_log_target', { synchronize: false })
@Index('audit_log_group', { synchronize: false })
export class AuditLogEntry {
  @PrimaryColumn('bigint') seq!: string;
  @Column('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text') action!: string;
  @Column('text') outcome!: string;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('uuid', { name: 'target_id', nullable: true }) targetId!: string | null;
  @Column('jsonb') data!: object;
  @Column('bytea') prev!: Buffer;
  @Column('bytea') hash!: Buffer;
  /** First word of the action: `group` of `group.join`. */
  @Column('text') area!: string;
}

export const PERSISTENCE_ENTITIES = [AuditOutboxEntry, AuditLogEntry];
