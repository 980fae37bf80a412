import { parseArgs } from 'node:util';
import { countAuditLog, verifyAuditLog } from '#admin';
import { Database } from '#persistence';
import { SingleBar } from 'cli-progress';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { Failure } from '../failure.js';
import { migrateDatabase } from '../migrate/migrate-database.js';

/** `audit:verify [--head HASH]`: computes the audit log's chain anew, and names the first row that does not fit. */
export async function run(context: CommandContext): Promise<number> {
  const kept = readArguments(context.args);
  const database = await useDatabase(context);
  try {
    await migrateDatabase(database);
    const system = await Database.connect({ url: database.urls.system, entities: [] });
    try {
      return await verify(context, system, kept);
    } finally {
      await system.close();
    }
  } finally {
    await database.stop();
  }
}

async function verify({ say }: CommandContext, system: Database, kept: string | undefined): Promise<number> {
  const bar = new SingleBar({ format: 'audit log [{bar}] {value}/{total}', clearOnComplete: true });
  bar.start(await countAuditLog(system), 0);
  const result = await verifyAuditLog(system, { kept, progress: (entries) => bar.update(entries) });
  bar.stop();
  const { entries, firstBad, head, hasKept } = result;
  if (firstBad !== null) throw new Failure('AUDIT_ROW_DOES_NOT_FIT', firstBad, String(entries));
  if (hasKept === false) throw new Failure('AUDIT_HEAD_NOT_FOUND', String(entries));
  say({
    en: `All ${entries} rows of the audit log fit. Keep its head elsewhere, to ask for it the next time (--head):\n  ${head}`,
    fr: `Les ${entries} lignes du journal d’audit sont justes. Gardez son empreinte ailleurs, pour la demander la prochaine fois (--head) :\n  ${head}`,
  });
  return 0;
}

function readArguments(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { head: { type: 'string' } } });
    if (values.head === undefined || /^[\da-f]{64}$/.test(values.head)) return values.head;
  } catch {
    // an unknown option: the sentence below tells what there is
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    'Write: npm run audit:verify -- [--head HASH], with the 64 characters that an earlier run printed.',
    'Écrivez : npm run audit:verify -- [--head EMPREINTE], avec les 64 caractères affichés par une exécution précédente.',
  );
}
