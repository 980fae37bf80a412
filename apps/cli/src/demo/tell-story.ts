import pg from 'pg';
import { loadWorld } from '#imports';
import { openStore } from '#storage';
import type { CommandContext } from '../command.js';
import type { RunningDatabase } from '../database/index.js';
import { Failure } from '../failure.js';
import { beginConversations } from './begin-conversations.js';
import { attachDocuments } from './attach-documents.js';
import { gatherAlbums } from './gather-albums.js';
import { loseInvitation } from './lose-invitation.js';
import { keepForSoLong } from './keep-for-so-long.js';
import { proposeOpening } from './propose-opening.js';
import { provisionPeople } from './provision-people.js';
import { rememberSearches } from './remember-searches.js';
import { reportSomething } from './report-something.js';
import { takeUpTasks } from './take-up-tasks.js';
import { tellPeople } from './tell-people.js';
import { atelierLoire } from './story/index.js';

/** Writes the story into an empty network; one that was told already stays as its visitors left it. */
export async function tellStory({ config, say }: CommandContext, { urls }: RunningDatabase): Promise<void> {
  const client = new pg.Client(urls.system);
  await client.connect();
  try {
    const { rows } = await client.query<{ isDemo: boolean }>('select is_demo as "isDemo" from network');
    if (rows.length === 0) {
      say({ en: 'Writing the story of Atelier Loire …', fr: 'Écriture de l’histoire d’Atelier Loire…' });
      const files = await openStore(config);
      await loadWorld(client, atelierLoire(new Date()), { source: 'demo', files });
      await proposeOpening(client);
      await reportSomething(client);
      await gatherAlbums(client, files);
      await tellPeople(client);
      await takeUpTasks(client);
      await beginConversations(client, files);
      await loseInvitation(client);
      await provisionPeople(client);
      await keepForSoLong(client);
      await attachDocuments(client, files);
      await rememberSearches(client, urls.app);
    } else if (!rows[0].isDemo) {
      throw new Failure(
        'WRONG_SETTING',
        `${config.home} holds a network of its own: give the demo another ENTRENOUS_HOME.`,
        `${config.home} contient un vrai réseau : donnez à la démonstration un autre ENTRENOUS_HOME.`,
      );
    }
  } finally {
    await client.end();
  }
}
