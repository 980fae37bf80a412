import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a process that runs jobs was last alive. */
@Entity('worker_signs')
export class WorkerSign {
  @PrimaryColumn('uuid', { name: 'worker_id' }) workerId!: string;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
}

export const JOBS_ENTITIES = [WorkerSign];
