import type { Sentence } from '#config';
import { ImportError, type LoadReport, type Warnings, type World, loadWorld } from '#imports';
import { SingleBar } from 'cli-progress';
import pg from 'pg';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { Failure } from '../failure.js';
import { migrateDatabase } from '../migrate/migrate-database.js';
import { StopSignal } from '../process/stop-signal.js';
import { type WorldArguments, readImportArguments } from './arguments.js';
import { importCopy } from './import-copy.js';
import { readWorld } from './read-world.js';
import { tallyLines } from './report.js';

/** Reads a source, tells what it would do, and does it when asked to. */
export async function run(context: CommandContext): Promise<number> {
  const args = readImportArguments(context.args);
  if (args.source === 'entrenous') return importCopy(context, args.path, args.isApplied);
  const start = performance.now();
  try {
    const { world, warnings } = await readWorld(args);
    const report = await write(context, args, world);
    tell(context, args, report, warnings, performance.now() - start);
    return 0;
  } catch (error) {
    if (error instanceof ImportError)
      throw new Failure('IMPORT_REFUSED', error.code, error.sentence.en, error.sentence.fr);
    throw error;
  }
}

async function write(
  context: CommandContext,
  { source, isApplied }: WorldArguments,
  world: World,
): Promise<LoadReport> {
  const signal = new StopSignal();
  const bar = isApplied ? new SingleBar({ format: ' {bar} {percentage} % | {value}/{total}', hideCursor: true }) : null;
  const database = await useDatabase(context);
  const client = new pg.Client(database.urls.system);
  try {
    await migrateDatabase(database);
    await client.connect();
    bar?.start(1, 0);
    const report = await loadWorld(client, world, {
      source,
      isDryRun: !isApplied,
      onProgress(done, total) {
        if (signal.hasCome) throw new Failure('IMPORT_STOPPED');
        bar?.setTotal(total);
        bar?.update(done);
      },
    });
    if (isApplied) await analyze(database.ownerUrl);
    return report;
  } finally {
    bar?.stop();
    await client.end().catch(() => undefined);
    await database.stop();
  }
}

/** Much came in at once: plans need to know of it now, and only the owner may tell them. */
async function analyze(ownerUrl: string): Promise<void> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  await owner.query('analyze').finally(() => owner.end());
}

function tell(
  { say, language }: CommandContext,
  { isApplied }: WorldArguments,
  report: LoadReport,
  warnings: Warnings,
  ms: number,
): void {
  const both = (lines: readonly string[]): Sentence => ({ en: lines.join('\n'), fr: lines.join('\n') });
  say(both(tallyLines(report.tallies, language)));
  const notes = [...warnings.lines(language), ...report.warnings.lines(language)];
  if (notes.length) say(both(notes.map((note) => `- ${note}`)));
  const seconds = (ms / 1000).toFixed(1);
  if (isApplied) say({ en: `Imported in ${seconds} s; 0 rejected.`, fr: `Importé en ${seconds} s ; 0 rejet.` });
  else {
    say({
      en: `Nothing was written (${seconds} s; 0 rejected). Add --apply to import.`,
      fr: `Rien n’a été écrit (${seconds} s ; 0 rejet). Ajoutez --apply pour importer.`,
    });
  }
}
