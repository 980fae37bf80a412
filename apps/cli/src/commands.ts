import type { CommandEntry } from './command.js';

/** Every command, in the order of the help. */
export const COMMANDS: Record<string, CommandEntry> = {
  start: {
    arguments: '',
    summary: {
      en: 'Runs the network: database, API, client and jobs. Ctrl-C stops it.',
      fr: 'Fait tourner le réseau : base, API, client et travaux. Ctrl-C l’arrête.',
    },
    load: () => import('./start/command.js'),
  },
  demo: {
    arguments: '',
    summary: {
      en: 'Runs a network with a story to look at, in ./data/demo, and prints three accounts to try.',
      fr: 'Fait tourner un réseau avec une histoire, dans ./data/demo, et affiche trois comptes à essayer.',
    },
    // Whoever looks at it, or shows it, is nobody to protect it from.
    defaults: { home: './data/demo', ratePerPerson: '0', ratePerAddress: '0' },
    load: () => import('./demo/command.js'),
  },
  worker: {
    arguments: '',
    summary: {
      en: 'Runs the jobs alone, beside a start with ENTRENOUS_WORKER=separate.',
      fr: 'Exécute seulement les travaux, à côté d’un start avec ENTRENOUS_WORKER=separate.',
    },
    load: () => import('./worker/command.js'),
  },
  migrate: {
    arguments: '',
    summary: {
      en: 'Brings the database to this version and ends; start does it too.',
      fr: 'Amène la base à cette version puis se termine ; start le fait aussi.',
    },
    load: () => import('./migrate/command.js'),
  },
  admin: {
    arguments: 'recover-owner [--email ADDRESS] | erase-person --email ADDRESS --anonymise|--delete [--apply]',
    summary: {
      en: 'Prints a one-time link with which a locked-out owner sets a new password; erases a person, with a proof.',
      fr: 'Affiche un lien à usage unique pour qu’un propriétaire bloqué change son mot de passe ; efface une personne, avec preuve.',
    },
    load: () => import('./admin/command.js'),
  },
  retention: {
    arguments: '[list | set WHAT DAYS | end WHAT | hold … | release HOLD]',
    summary: {
      en: 'After how many days posts, messages and what was deleted go for good, in numbers first; and what a matter holds.',
      fr: 'Après combien de jours publications, messages et textes supprimés disparaissent, en chiffres d’abord ; et les gels juridiques.',
    },
    load: () => import('./retention/command.js'),
  },
  'audit:verify': {
    arguments: '[--head HASH]',
    summary: {
      en: 'Computes the audit log’s chain anew and names the first row that does not fit.',
      fr: 'Recalcule la chaîne du journal d’audit et nomme la première ligne qui ne va pas.',
    },
    load: () => import('./audit/command.js'),
  },
  backup: {
    arguments: '[verify FOLDER | drill [FOLDER] | new-key FILE] [--to DIRECTORY] [--key FILE]',
    summary: {
      en: 'Backs up database, files and keys while the network runs; verifies a backup; restores one for trial; makes a key.',
      fr: 'Sauvegarde base, fichiers et clés pendant que le réseau tourne ; vérifie une sauvegarde ; l’essaie ; crée une clé.',
    },
    load: () => import('./backup/command.js'),
  },
  restore: {
    arguments: 'FOLDER [--key FILE]',
    summary: {
      en: 'Restores a backup into an empty home (or database), and compares all of it.',
      fr: 'Restaure une sauvegarde dans un dossier (ou une base) vide, et compare le tout.',
    },
    load: () => import('./restore/command.js'),
  },
  export: {
    arguments: 'DIRECTORY',
    summary: {
      en: 'Copies all that the company has: JSON, files, pages to read. Any program reads it; import brings it back.',
      fr: 'Copie tout ce que l’entreprise possède : JSON, fichiers, pages à lire. Tout programme le lit ; import le ramène.',
    },
    load: () => import('./export/command.js'),
  },
  import: {
    arguments: 'slack FILE.zip | entrenous DIRECTORY | ldbc DIRECTORY [--externals [--no-walls]] [--apply]',
    summary: {
      en: 'Shows what an import would bring, and brings it with --apply: all of it, or nothing.',
      fr: 'Montre ce qu’un import apporterait, et l’apporte avec --apply : tout, ou rien.',
    },
    load: () => import('./import/command.js'),
  },
  replay: {
    arguments: 'ldbc DIRECTORY',
    summary: {
      en: 'Plays LDBC’s update streams through the API, as their authors and at their own times, in a home of its own.',
      fr: 'Rejoue les flux de LDBC par l’API, au nom de leurs auteurs et à leurs dates, dans un dossier à part.',
    },
    defaults: { home: './data/replay' },
    load: () => import('./replay/command.js'),
  },
  bench: {
    arguments: '[--posts N] [--seconds N] [--rounds N]',
    summary: {
      en: 'Loads a large network in a home of its own and measures the product beside a bare server.',
      fr: 'Charge un grand réseau dans un dossier à part et mesure le produit à côté d’un serveur nu.',
    },
    defaults: { home: './data/bench' },
    load: () => import('./bench/command.js'),
  },
};
