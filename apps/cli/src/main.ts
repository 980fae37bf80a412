import { ConfigError, loadConfig, operatorLanguage } from '#config';
import type { CommandContext, LauncherTools } from './command.js';
import { COMMANDS } from './commands.js';
import { Failure } from './failure.js';
import { help } from './help.js';

/** Runs one command line; resolves to the exit code. What the launcher knows how to do comes with it. */
export async function main([name = '--help', ...args]: string[], tools: LauncherTools): Promise<number> {
  const language = operatorLanguage();
  const say: CommandContext['say'] = (sentence) => process.stdout.write(`${sentence[language]}\n`);
  try {
    if (name === '--help' || name === 'help' || args.includes('--help')) {
      process.stdout.write(help(language));
      return 0;
    }
    if (!Object.hasOwn(COMMANDS, name)) throw unknownCommand(name);
    const { defaults, load } = COMMANDS[name];
    const config = loadConfig(undefined, defaults);
    const command = await load();
    return await command.run({ config, language, args, say, ...tools });
  } catch (error) {
    const failure =
      error instanceof ConfigError ? new Failure('WRONG_SETTING', error.sentence.en, error.sentence.fr) : error;
    if (!(failure instanceof Failure)) throw error; // a bug of ours: its stack is worth more than a sentence
    process.stderr.write(`${failure.in(language)}\n`);
    return failure.exitCode;
  }
}

function unknownCommand(name: string): Failure {
  const known = Object.keys(COMMANDS).join(', ');
  return new Failure(
    'WRONG_ARGUMENT',
    `There is no command "${name}"; there are ${known}.`,
    `Il n’y a pas de commande « ${name} » ; il y a ${known}.`,
  );
}
