import { parseArgs } from 'node:util';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { Failure } from '../failure.js';
import { migrateDatabase } from '../migrate/migrate-database.js';
import { type ErasureOrder, eraseByOperator } from './erase-person.js';
import { recoverOwner } from './recover-owner.js';

export async function run(context: CommandContext): Promise<number> {
  const asked = readArguments(context.args);
  const database = await useDatabase(context);
  try {
    if (asked.verb === 'erase-person') {
      await migrateDatabase(database);
      await eraseByOperator(context, database, asked);
      return 0;
    }
    const { name, link } = await recoverOwner(database, context.config.publicUrl, asked.email);
    context.say({
      en: `${name} sets a new password with this link; it works once, within 30 minutes, and the audit log keeps it:\n  ${link}`,
      fr: `${name} change son mot de passe avec ce lien ; il sert une fois, dans les 30 minutes, et le journal d’audit le garde :\n  ${link}`,
    });
    return 0;
  } finally {
    await database.stop();
  }
}

type Asked =
  | { readonly verb: 'recover-owner'; readonly email: string | undefined }
  | ({ readonly verb: 'erase-person' } & ErasureOrder);

function readArguments(args: readonly string[]): Asked {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: {
        email: { type: 'string' },
        anonymise: { type: 'boolean' },
        delete: { type: 'boolean' },
        apply: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const verb = positionals.join(' ');
    const { email, anonymise = false, delete: isDeleted = false, apply = false } = values;
    if (verb === 'recover-owner' && !anonymise && !isDeleted && !apply) return { verb, email };
    if (verb === 'erase-person' && email !== undefined && anonymise !== isDeleted)
      return { verb, email, mode: isDeleted ? 'DELETE' : 'ANONYMISE', isApplied: apply };
  } catch {
    // an unknown option: the sentence below tells what there is
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    'Write: npm run admin -- recover-owner [--email ADDRESS], or npm run admin -- erase-person --email ADDRESS --anonymise|--delete [--apply].',
    'Écrivez : npm run admin -- recover-owner [--email ADRESSE], ou npm run admin -- erase-person --email ADRESSE --anonymise|--delete [--apply].',
  );
}
