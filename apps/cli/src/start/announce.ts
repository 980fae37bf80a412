import type { CommandContext } from '../command.js';
import type { RunningDatabase } from '../database/index.js';
import { newSetUpLink } from './set-up-link.js';

/** Tells that the network answers, where, and what to do first. */
export async function announce({ config, say }: CommandContext, database: RunningDatabase): Promise<void> {
  const seconds = (performance.now() / 1_000).toFixed(1);
  say({
    en: `Entrenous answers at ${config.publicUrl} (ready in ${seconds} s).`,
    fr: `Entrenous répond sur ${config.publicUrl} (prêt en ${seconds} s).`,
  });
  const link = await newSetUpLink(database, config.publicUrl);
  if (link) {
    say({
      en: `The network is empty. Open this link to set it up; it works once, and each start prints a new one:\n  ${link}`,
      fr: `Le réseau est vide. Ouvrez ce lien pour le créer ; il sert une fois, et chaque démarrage en affiche un nouveau :\n  ${link}`,
    });
  }
}
