import type { Sentence } from '#config';

/** Why an import was refused. Nothing was written when one of these is thrown. */
export const IMPORT_REFUSALS = {
  ARCHIVE_MISSING: { fr: 'ce fichier ne peut pas être lu', en: 'this file cannot be read' },
  ARCHIVE_MALFORMED: { fr: 'ce n’est pas une archive zip complète', en: 'this is not a complete zip archive' },
  ARCHIVE_UNSAFE_NAME: { fr: 'un nom de fichier sort de l’archive', en: 'a file name leads out of the archive' },
  ARCHIVE_SYMLINK: {
    fr: 'l’archive contient un lien ou un fichier spécial',
    en: 'the archive contains a link or a special file',
  },
  ARCHIVE_ENCRYPTED: { fr: 'l’archive est chiffrée', en: 'the archive is encrypted' },
  ARCHIVE_COMPRESSION: { fr: 'méthode de compression inconnue', en: 'unknown compression method' },
  ARCHIVE_DUPLICATE_NAME: { fr: 'deux fichiers portent le même nom', en: 'two files bear the same name' },
  ARCHIVE_TOO_MANY_FILES: { fr: 'l’archive contient trop de fichiers', en: 'the archive contains too many files' },
  ARCHIVE_TOO_LARGE: {
    fr: 'l’archive est trop grande une fois décompressée',
    en: 'the archive is too large once decompressed',
  },
  ARCHIVE_RATIO: {
    fr: 'un fichier se décompresse anormalement (bombe de décompression)',
    en: 'a file decompresses abnormally (decompression bomb)',
  },
  ARCHIVE_OVERLAP: {
    fr: 'des fichiers de l’archive se recouvrent (bombe de décompression)',
    en: 'files of the archive overlap (decompression bomb)',
  },
  ARCHIVE_CORRUPT: { fr: 'un fichier de l’archive est abîmé', en: 'a file of the archive is damaged' },
  FILE_MISSING: { fr: 'un fichier attendu manque', en: 'an expected file is missing' },
  FILE_NOT_UTF8: { fr: 'le texte n’est pas en UTF-8', en: 'the text is not UTF-8' },
  TEXT_NOT_UNICODE: { fr: 'un texte contient un caractère impossible', en: 'a text contains an impossible character' },
  JSON_MALFORMED: { fr: 'le JSON est malformé', en: 'the JSON is malformed' },
  JSON_TOO_DEEP: { fr: 'le JSON est imbriqué trop profondément', en: 'the JSON is nested too deeply' },
  SHAPE_UNKNOWN: { fr: 'le contenu n’a pas la forme attendue', en: 'the content does not have the expected shape' },
  ID_DUPLICATE: { fr: 'le même identifiant paraît deux fois', en: 'the same id appears twice' },
  REFERENCE_UNKNOWN: {
    fr: 'référence à quelque chose qui n’existe pas',
    en: 'reference to something that does not exist',
  },
} as const satisfies Record<string, Sentence>;
export type ImportRefusal = keyof typeof IMPORT_REFUSALS;

/**
 * The source cannot be imported. `where` names the file, and the line or path in it; `detail` is in no language
 * (`"x" ≠ id`: found, expected).
 */
export class ImportError extends Error {
  readonly sentence: Sentence;

  constructor(
    readonly code: ImportRefusal,
    readonly where: string | null = null,
    readonly detail: string | null = null,
  ) {
    // A name in a hostile archive must not reach the terminal as it is.
    const said = (language: keyof Sentence) =>
      [where, IMPORT_REFUSALS[code][language], detail]
        .filter((part) => part !== null)
        .join(language === 'fr' ? ' : ' : ': ')
        .replace(/\p{Cc}/gu, '·');
    super(`${code} ${said('en')}`);
    this.name = 'ImportError';
    this.sentence = { fr: said('fr'), en: said('en') };
  }
}
