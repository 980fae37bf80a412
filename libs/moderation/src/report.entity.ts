import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportCase } from './report-case.entity.js';

export const REPORT_REASONS = ['DISRESPECT', 'FALSE', 'CONFIDENTIAL', 'PERSONAL_DATA', 'PROMOTION', 'OTHER'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** One person's report; the database alone writes it (`app_report`). */
@Entity('reports')
@Check('reports_reason', `reason in (${REPORT_REASONS.map((reason) => `'${reason}'`).join(', ')})`)
@Index('reports_open', ['reporterId', 'itemId'], { unique: true, where: 'closed_at is null' })
@Index('reports_reporter', { synchronize: false })
export class Report {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('uuid', { name: 'reporter_id' }) reporterId!: string;
  /** The post or comment, so that one's own open report is found without the case. */
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') reason!: ReportReason;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;
  /** When its case was answered. */
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;

  @ManyToOne(() => ReportCase, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'reports_case_id_fkey' })
  case!: Relation<ReportCase>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'reporter_id', foreignKeyConstraintName: 'reports_reporter_id_fkey' })
  reporter!: Relation<Person>;
}
