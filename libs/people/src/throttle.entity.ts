import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counters of rate-limiter-flexible, in the shape that it asks for. */
@Entity('throttle')
export class ThrottleCounter {
  @PrimaryColumn('varchar', { length: 255 }) key!: string;
  @Column('int', { default: 0 }) points!: number;
  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true }) expire!: string | null;
}
