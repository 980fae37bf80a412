import type { Sentence } from '#config';

/** What an import leaves behind or decides by itself, told before anything is written. `#` stands for the number. */
export const IMPORT_WARNINGS = {
  CONVERSATIONS_LEFT: {
    fr: '# conversations directes ne sont pas importées : elles n’appartiennent à aucun groupe',
    en: '# direct conversations are not imported: they belong to no group',
  },
  FOLDERS_UNKNOWN: {
    fr: '# dossiers qu’aucune liste ne nomme sont ignorés',
    en: '# folders that no list names are ignored',
  },
  PEOPLE_WITHOUT_ADDRESS: {
    fr: '# personnes n’ont pas d’adresse dans l’export : leur profil ne pourra pas être réclamé par courriel',
    en: '# people have no address in the export: their profile cannot be claimed by mail',
  },
  AUTHORS_UNKNOWN: {
    fr: '# auteurs ne sont pas dans la liste des personnes : ils viennent comme anciens, sans accès',
    en: '# authors are not in the list of people: they come as having left, without access',
  },
  GUESTS: {
    fr: '# invités viennent comme externes sans accès : invitez-les à nouveau, avec un parrain et une date de fin',
    en: '# guests come as externals without access: invite them anew, with a sponsor and an end date',
  },
  BOTS: { fr: '# robots viennent comme services sans accès', en: '# bots come as services without access' },
  NOTICES_LEFT: {
    fr: '# avis automatiques (arrivées, départs, sujets) ne sont pas importés',
    en: '# automatic notices (joins, leaves, topics) are not imported',
  },
  MESSAGES_EMPTY: {
    fr: '# messages sans texte ni fichier ne sont pas importés',
    en: '# messages without text or file are not imported',
  },
  FILES_BY_NAME: {
    fr: '# fichiers sont notés par leur nom : l’archive ne les contient pas',
    en: '# files are noted by name: the archive does not hold them',
  },
  REACTIONS_LEFT: {
    fr: '# réactions n’ont pas d’équivalent et sont laissées',
    en: '# reactions have no equivalent and are left',
  },
  THREADS_WITHOUT_HEAD: {
    fr: '# fils ont perdu leur premier message : leur première réponse le remplace',
    en: '# threads have lost their first message: their first answer takes its place',
  },
  MANAGER_CHOSEN: {
    fr: '# groupes dont le créateur est parti sont confiés à un autre membre',
    en: '# groups whose creator has left are entrusted to another member',
  },
  GROUP_WITHOUT_MANAGER: {
    fr: '# groupes n’ont plus aucun membre employé : ils viennent sans animateur',
    en: '# groups have no employee left as member: they come without a manager',
  },
  ADDRESS_KNOWN: {
    fr: '# personnes ont déjà un compte à leur adresse : leurs messages lui reviennent',
    en: '# people already have an account at their address: their messages go to it',
  },
  MEMBERSHIP_OF_EXTERNAL: {
    fr: '# externes déjà connus n’entrent pas dans des groupes qui n’en admettent pas',
    en: '# externals already known do not enter groups that admit none',
  },
  COMMENT_TOPICS_LEFT: {
    fr: '# sujets de commentaires sont laissés : seules les publications en portent',
    en: '# topics of comments are left: only posts bear topics',
  },
  SPONSOR_CHOSEN: {
    fr: '# externes sans contact employé ont reçu un parrain de l’un de leurs groupes',
    en: '# externals without an employee among their contacts were given a sponsor from one of their groups',
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
    if (example !== undefined && entry.examples.length < 3) entry.examples.push(example);
    this.byCode.set(code, entry);
  }

  countOf(code: ImportWarning): number {
    return this.byCode.get(code)?.count ?? 0;
  }

  lines(language: keyof Sentence): string[] {
    return [...this.byCode].map(([code, { count, examples }]) => {
      const said = IMPORT_WARNINGS[code][language].replace('#', String(count));
      return examples.length ? `${said} (${examples.join(', ')}${count > examples.length ? ', …' : ''})` : said;
    });
  }
}
