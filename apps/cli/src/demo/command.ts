import type { CommandContext } from '../command.js';
import { openHome } from '../home/home.js';
import { runNetwork } from '../start/network.js';
import { demoPassword, openAccounts } from './accounts.js';
import { tellStory } from './tell-story.js';

/** Starts a network that has a story to show: of Atelier Loire, told up to the day of the first start. */
export async function run(context: CommandContext): Promise<number> {
  const { config, say } = context;
  return runNetwork(context, {
    prepare: (database) => tellStory(context, database),
    async opened(database) {
      const password = demoPassword(openHome(config.home));
      const accounts = await openAccounts(database, password);
      say({ en: 'Three accounts to try:', fr: 'Trois comptes à essayer :' });
      for (const { email, name, who } of accounts) {
        say({ en: `  ${email}  ${name}, ${who.en}`, fr: `  ${email}  ${name}, ${who.fr}` });
      }
      say({ en: `Their password: ${password}`, fr: `Leur mot de passe : ${password}` });
    },
  });
}
