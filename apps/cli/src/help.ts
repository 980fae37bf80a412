import { type OperatorLanguage, optionLines } from '#config';
import { COMMANDS } from './commands.js';

const TEXT = {
  en: {
    title: 'Entrenous, the social network that a company runs for its own people.',
    usage: 'Usage: npm start, or npm run COMMAND -- ARGUMENTS',
    commands: 'Commands',
    settings: 'Settings, read from the environment',
    codes: 'The README lists the exit codes.',
  },
  fr: {
    title: 'Entrenous, le réseau social qu’une entreprise fait tourner pour les siens.',
    usage: 'Usage : npm start, ou npm run COMMANDE -- ARGUMENTS',
    commands: 'Commandes',
    settings: 'Réglages, lus dans l’environnement',
    codes: 'Le README donne les codes de sortie.',
  },
};

/** The page of `--help`. */
export function help(language: OperatorLanguage): string {
  const { title, usage, commands, settings, codes } = TEXT[language];
  const lines = Object.entries(COMMANDS).flatMap(([name, { arguments: args, summary }]) => [
    `  ${name} ${args}`.trimEnd(),
    `      ${summary[language]}`,
  ]);
  return [
    title,
    '',
    usage,
    '',
    `${commands}:`,
    ...lines,
    '',
    `${settings}:`,
    ...optionLines(language),
    '',
    codes,
    '',
  ].join('\n');
}
