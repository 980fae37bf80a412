import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { migrateDatabase } from './migrate-database.js';

export async function run(context: CommandContext): Promise<number> {
  const database = await useDatabase(context);
  try {
    await migrateDatabase(database);
    context.say({ en: 'The database is at this version.', fr: 'La base est à cette version.' });
    return 0;
  } finally {
    await database.stop();
  }
}
