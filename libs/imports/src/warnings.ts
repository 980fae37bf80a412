import type { Sentence } from '#config';

/** What an import leaves behind or decides by itself, told before anything is written; the number follows. */
export const IMPORT_WARNINGS = {
  CONVERSATIONS_LEFT: {
    fr: 'conversations directes laissées, elles n’appartiennent à aucun groupe',
    en: 'direct conversations left out, they belong to no group',
  },
  FOLDERS_UNKNOWN: {
    fr: 'dossiers laissés, aucune liste ne les nomme',
    en: 'folders left out, no list names them',
  },
  PEOPLE_WITHOUT_ADDRESS: {
    fr: 'personnes sans adresse dans l’export, dont le profil ne pourra pas être réclamé par courriel',
    en: 'people without an address in the export, whose profile cannot be claimed by mail',
  },
  AUTHORS_UNKNOWN: {
    fr: 'auteurs absents de la liste des personnes, qui viennent comme anciens, sans accès',
    en: 'authors missing from the list of people, who come as having left, without access',
  },
  GUESTS: {
    fr: 'invités qui viennent comme externes sans accès (invitez-les à nouveau, avec un parrain et une date de fin)',
    en: 'guests who come as externals without access (invite them anew, with a sponsor and an end date)',
  },
  BOTS: {
    fr: 'robots qui viennent comme services sans accès',
    en: 'bots that come as services without access',
  },
  NOTICES_LEFT: {
    fr: 'avis automatiques laissés (arrivées, départs, sujets)',
    en: 'automatic notices left out (joins, leaves, topics)',
  },
  MESSAGES_EMPTY: {
    fr: 'messages laissés, sans texte ni fichier',
    en: 'messages left out, without text or file',
  },
  FILES_BY_NAME: {
    fr: 'fichiers notés par leur nom, l’archive ne les contient pas',
    en: 'files noted by name, the archive does not hold them',
  },
  REACTIONS_LEFT: {
    fr: 'réactions laissées, sans équivalent',
    en: 'reactions left out, without an equivalent',
  },
  THREADS_WITHOUT_HEAD: {
    fr: 'fils sans premier message, que leur première réponse remplace',
    en: 'threads without their first message, whose first answer takes its place',
  },
  MANAGER_CHOSEN: {
    fr: 'groupes dont le créateur est parti, confiés à un autre membre',
    en: 'groups whose creator has left, entrusted to another member',
  },
  GROUP_WITHOUT_MANAGER: {
    fr: 'groupes sans aucun membre employé, qui viennent sans animateur',
    en: 'groups without any employee as member, which come without a manager',
  },
  ADDRESS_KNOWN: {
    fr: 'personnes qui ont déjà un compte à leur adresse, auquel leurs messages reviennent',
    en: 'people who already have an account at their address, to which their messages go',
  },
  MEMBERSHIP_OF_EXTERNAL: {
    fr: 'externes déjà connus qui n’entrent pas dans un groupe sans externes',
    en: 'externals already known who do not enter a group without externals',
  },
  COMMENT_TOPICS_LEFT: {
    fr: 'sujets de commentaires laissés, seules les publications en portent',
    en: 'topics of comments left out, only posts bear topics',
  },
  SPONSOR_CHOSEN: {
    fr: 'externes sans contact employé, à qui un parrain de l’un de leurs groupes est donné',
    en: 'externals without an employee among their contacts, who are given a sponsor from one of their groups',
  },
} as const satisfies Record<string, Sentence>;
export type ImportWarning = keyof typeof IMPORT_WARNINGS;

/** Collects warnings with a few examples each. */
export class Warnings {
  private readonly byCode = new Map<ImportWarning, { count: number; examples: string[] }>();

  add(code: ImportWarning, example?: string, count = 1): void {
    if (count === 0) return;
    const entry = this.byCode.get(code) ?? { count: 0, examples: [] };
    entry.count += count;
    if (example !== undefined && entry.examples.length < 3)
      entry.examples.push(example.replace(/\p{Cc}/gu, '·').slice(0, 60));
    this.byCode.set(code, entry);
  }

  countOf(code: ImportWarning): number {
    return this.byCode.get(code)?.count ?? 0;
  }

  lines(language: keyof Sentence): string[] {
    return [...this.byCode].map(([code, { count, examples }]) => {
      const said = `${IMPORT_WARNINGS[code][language]}${language === 'fr' ? ' ' : ''}: ${count}`;
      return examples.length ? `${said} (${examples.join(', ')}${count > examples.length ? ', …' : ''})` : said;
    });
  }
}
