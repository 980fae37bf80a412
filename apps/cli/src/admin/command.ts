import { parseArgs } from 'node:util';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { Failure } from '../failure.js';
import { recoverOwner } from './recover-owner.js';

export async function run(context: CommandContext): Promise<number> {
  const email = readArguments(context.args);
  const database = await useDatabase(context);
  try {
    const { name, link } = await recoverOwner(database, context.config.publicUrl, email);
    context.say({
      en: `${name} sets a new password with this link; it works once, within 30 minutes, and the audit log keeps it:\n  ${link}`,
      fr: `${name} change son mot de passe avec ce lien ; il sert une fois, dans les 30 minutes, et le journal d’audit le garde :\n  ${link}`,
    });
    return 0;
  } finally {
    await database.stop();
  }
}

function readArguments(args: readonly string[]): string | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { email: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.join(' ') === 'recover-owner') return values.email;
  } catch {
    // an unknown option: the sentence below tells what there is
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    'Write: npm run admin -- recover-owner [--email ADDRESS].',
    'Écrivez : npm run admin -- recover-owner [--email ADRESSE].',
  );
}
