import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What all SECRET groups store together, to the nearest hundred megabytes, as of one day. */
@Entity('secret_storage')
export class SecretStorage {
  @PrimaryColumn('date') day!: string;
  @Column('bigint') bytes!: string;
}
