import { join } from 'node:path';

/** Where things stand in the folder of the backups. */
export const tableFile = ({ schema, name }: { schema: string; name: string }): string =>
  join('tables', `${schema}.${name}.age`);
export const FILE_LIST = 'files.age';
/** Beside the backups, since they share them. */
export const storedFile = (stored: string): string => join('files', stored.slice(0, 2), `${stored.slice(2)}.age`);

/** A backup is called by the second of its beginning: names sort as times do. */
export const nameAt = (at: Date): string => at.toISOString().replaceAll(':', '').replace(/\.\d+/, '');
export const BACKUP_NAME = /^\d{4}-\d\d-\d\dT\d{6}Z$/;

/** When a backup of this name began. */
export const timeOf = (name: string): Date =>
  new Date(name.replace(/T(\d\d)(\d\d)(\d\d)Z$/, (_, hour, minute, second) => `T${hour}:${minute}:${second}Z`));
