/**
 * Every way a command ends that its operator can mend. The exit codes are a promise: scripts and unit files test them.
 * 1 is a bug of ours, 2 a wrong setting or argument, 10 to 12 belong to the launcher (Node, installation, build).
 */
export const FAILURES = {
  WRONG_SETTING: { exitCode: 2, en: '{0}', fr: '{1}' },
  WRONG_ARGUMENT: { exitCode: 2, en: '{0}', fr: '{1}' },
  HOME_IN_USE: {
    exitCode: 13,
    en: 'Entrenous already runs on {0} (process {1}): stop that one first, or set another ENTRENOUS_HOME.',
    fr: 'Entrenous tourne déjà sur {0} (processus {1}) : arrêtez-le d’abord, ou choisissez un autre ENTRENOUS_HOME.',
  },
  HOME_NOT_WRITABLE: {
    exitCode: 14,
    en: 'The folder {0} cannot be written ({1}): make it writable, or set another ENTRENOUS_HOME.',
    fr: 'Le dossier {0} n’est pas accessible en écriture ({1}) : rendez-le accessible, ou choisissez un autre ENTRENOUS_HOME.',
  },
  DISK_FULL: {
    exitCode: 15,
    en: 'The disk that holds {0} is full: free some space, then start again; nothing is lost.',
    fr: 'Le disque qui porte {0} est plein : libérez de la place, puis relancez ; rien n’est perdu.',
  },
  PORT_TAKEN: {
    exitCode: 16,
    en: 'Port {0} is taken by another program: stop it, or set another PORT.',
    fr: 'Le port {0} est pris par un autre programme : arrêtez-le, ou choisissez un autre PORT.',
  },
  PORT_REFUSED: {
    exitCode: 17,
    en: 'This user may not listen on {0}: set another PORT or HOST.',
    fr: 'Cet utilisateur n’a pas le droit d’écouter sur {0} : choisissez un autre PORT ou HOST.',
  },
  DATABASE_UNREACHABLE: {
    exitCode: 20,
    en: 'The database of DATABASE_URL at {0} does not answer ({1}): check the address and that PostgreSQL runs.',
    fr: 'La base de DATABASE_URL à {0} ne répond pas ({1}) : vérifiez l’adresse et que PostgreSQL tourne.',
  },
  DATABASE_SIGN_IN: {
    exitCode: 21,
    en: 'The database at {0} refuses the user, password or database name of DATABASE_URL ({1}).',
    fr: 'La base à {0} refuse l’utilisateur, le mot de passe ou le nom de base de DATABASE_URL ({1}).',
  },
  DATABASE_TOO_OLD: {
    exitCode: 22,
    en: 'The database at {0} is PostgreSQL {1}, and Entrenous needs 18 or newer.',
    fr: 'La base à {0} est un PostgreSQL {1}, et Entrenous a besoin de la version 18 ou plus récente.',
  },
  DATABASE_ROLE_TOO_WEAK: {
    exitCode: 23,
    en: 'The database user "{0}" of DATABASE_URL lacks a right: run ALTER ROLE "{0}" CREATEROLE, and ALTER DATABASE "{1}" OWNER TO "{0}".',
    fr: 'Il manque un droit à l’utilisateur « {0} » de DATABASE_URL : exécutez ALTER ROLE "{0}" CREATEROLE et ALTER DATABASE "{1}" OWNER TO "{0}".',
  },
  DATABASE_STUCK: {
    exitCode: 24,
    en: 'The embedded database does not start; its log is {0} and ends with: {1}',
    fr: 'La base embarquée ne démarre pas ; son journal est {0} et finit par : {1}',
  },
  DATABASE_GONE: {
    exitCode: 25,
    en: 'The database of this home should stand in {0} and is not there: bring that folder back, or start on a new ENTRENOUS_HOME.',
    fr: 'La base de ce dossier devrait être dans {0} et n’y est pas : restaurez ce dossier, ou partez d’un nouveau ENTRENOUS_HOME.',
  },
  DATABASE_KEYS_GONE: {
    exitCode: 26,
    en: 'The passwords of the database do not fit it: bring back {0} as it was when this database was made.',
    fr: 'Les mots de passe de la base ne conviennent pas : restaurez {0} tel qu’il était à la création de cette base.',
  },
  NO_EMBEDDED_DATABASE: {
    exitCode: 27,
    en: 'There is no embedded PostgreSQL for {0}: set DATABASE_URL to a PostgreSQL 18 of your own.',
    fr: 'Il n’y a pas de PostgreSQL embarqué pour {0} : donnez dans DATABASE_URL un PostgreSQL 18 à vous.',
  },
  NO_DATABASE_USER: {
    exitCode: 28,
    en: 'PostgreSQL refuses to run as root and this system has no user for it: create one with "useradd --system postgres".',
    fr: 'PostgreSQL refuse de tourner en root et ce système n’a pas d’utilisateur pour lui : créez-le par « useradd --system postgres ».',
  },
  MIGRATION_FAILED: {
    exitCode: 29,
    en: 'The database could not be brought to this version, and stays as it was: {0}',
    fr: 'La base n’a pas pu être amenée à cette version, et reste comme elle était : {0}',
  },
  DATABASE_OUT_OF_REACH: {
    exitCode: 30,
    en: 'The database in {0} belongs to a user who can no longer enter that folder: give the folders above it back their "x" right.',
    fr: 'La base dans {0} appartient à un utilisateur qui ne peut plus y entrer : rendez le droit « x » aux dossiers qui la contiennent.',
  },
  DATABASE_SERVES_ANOTHER: {
    exitCode: 31,
    en: 'The PostgreSQL server of DATABASE_URL serves another Entrenous network, in its database "{0}": give this one a server of its own, or drop that database if it is no longer used.',
    fr: 'Le serveur PostgreSQL de DATABASE_URL sert déjà un autre réseau Entrenous, dans sa base « {0} » : donnez à celui-ci un serveur à lui, ou supprimez cette base si elle ne sert plus.',
  },
  STORE_UNREACHABLE: {
    exitCode: 32,
    en: 'The file store of S3_URL at {0} does not answer ({1}): check the address and that it runs.',
    fr: 'Le stockage de S3_URL à {0} ne répond pas ({1}) : vérifiez l’adresse et qu’il tourne.',
  },
  STORE_REFUSED: {
    exitCode: 33,
    en: 'The file store at {0} does not {1} ({3}): check the bucket in S3_URL, S3_REGION, the key, and what that key may do.',
    fr: 'Le stockage à {0} refuse {2} ({3}) : vérifiez le seau dans S3_URL, S3_REGION, la clé, et ce que cette clé peut faire.',
  },
  STORE_SERVES_ANOTHER: {
    exitCode: 34,
    en: 'The place of S3_URL at {0} holds the files of another Entrenous network: give this one a bucket or a folder of its own.',
    fr: 'L’endroit de S3_URL à {0} contient les fichiers d’un autre réseau Entrenous : donnez à celui-ci un seau ou un dossier à lui.',
  },
  FILES_ELSEWHERE: {
    exitCode: 35,
    en: 'The files of this network are not in {0}: set S3_URL as it was, or copy what lies in the old place there first, paths and all.',
    fr: 'Les fichiers de ce réseau ne sont pas dans {0} : remettez S3_URL comme avant, ou copiez-y d’abord l’ancien emplacement, chemins compris.',
  },
  IMPORT_REFUSED: {
    exitCode: 40,
    en: 'Nothing was imported. {0}: {1}',
    fr: 'Rien n’a été importé. {0} : {2}',
  },
  IMPORT_STOPPED: {
    exitCode: 41,
    en: 'Stopped: nothing was imported.',
    fr: 'Arrêté : rien n’a été importé.',
  },
  REPLAY_NEEDS_A_NETWORK_OF_ITS_OWN: {
    exitCode: 42,
    en: 'A replay writes with dates of long ago, and this network is in use (there is {0}): set another ENTRENOUS_HOME.',
    fr: 'Un rejeu écrit à des dates anciennes, et ce réseau sert déjà (il y a {0}) : choisissez un autre ENTRENOUS_HOME.',
  },
  REPLAY_STOPPED: {
    exitCode: 43,
    en: 'Stopped: the same command goes on from here.',
    fr: 'Arrêté : la même commande reprendra ici.',
  },
  AUDIT_ROW_DOES_NOT_FIT: {
    exitCode: 44,
    en: 'Row {0} of the audit log was changed, taken away or moved; the {1} before it fit. Keep the database as it is and compare it with a backup.',
    fr: 'La ligne {0} du journal d’audit a été modifiée, ôtée ou déplacée ; les {1} précédentes sont justes. Gardez la base en l’état et comparez-la à une sauvegarde.',
  },
  AUDIT_HEAD_NOT_FOUND: {
    exitCode: 45,
    en: 'The {0} rows of the audit log fit one another, but none has the head that you kept: the newest were cut off, or all were written anew.',
    fr: 'Les {0} lignes du journal d’audit s’enchaînent, mais aucune n’a l’empreinte que vous avez gardée : les dernières ont été coupées, ou toutes réécrites.',
  },
  BACKUP_NOT_THERE: {
    exitCode: 50,
    en: 'There is no backup in {0}: a backup is a folder called by its date, and beside it the folder files.',
    fr: 'Il n’y a pas de sauvegarde dans {0} : une sauvegarde est un dossier nommé par sa date, avec le dossier files à côté.',
  },
  BACKUP_KEY: {
    exitCode: 51,
    en: 'The key in {0} cannot be used: BACKUP_KEY_FILE (or --key) names a file that "npm run backup -- new-key FILE" wrote.',
    fr: 'La clé de {0} ne peut pas servir : BACKUP_KEY_FILE (ou --key) désigne un fichier écrit par « npm run backup -- new-key FICHIER ».',
  },
  BACKUP_OF_ANOTHER_KEY: {
    exitCode: 52,
    en: 'Nothing was written: {0} was sealed with another key.',
    fr: 'Rien n’a été écrit : {0} a été scellé avec une autre clé.',
  },
  BACKUP_DAMAGED: {
    exitCode: 53,
    en: 'Nothing was written: the backup was cut off, altered or mixed with another, in {0}. Take an earlier one.',
    fr: 'Rien n’a été écrit : la sauvegarde est tronquée, altérée ou mêlée à une autre, dans {0}. Prenez-en une plus ancienne.',
  },
  BACKUP_NEWER: {
    exitCode: 54,
    en: 'Nothing was written: the backup was made by a newer Entrenous ({0}); restore it with that one.',
    fr: 'Rien n’a été écrit : la sauvegarde vient d’un Entrenous plus récent ({0}) ; restaurez-la avec celui-là.',
  },
  BACKUP_DIFFERS: {
    exitCode: 55,
    en: 'What was restored is not what was backed up ({0}: {1}). It was taken away again; keep the backup, and tell us.',
    fr: 'Ce qui a été restauré n’est pas ce qui fut sauvegardé ({0} : {1}). Cela a été retiré ; gardez la sauvegarde et dites-le-nous.',
  },
  BACKUP_BUSY: {
    exitCode: 56,
    en: 'A backup or a trial of one is at work already: try again when it has ended.',
    fr: 'Une sauvegarde, ou un essai, est déjà en cours : réessayez quand ce sera fini.',
  },
  BACKUP_NO_SCRATCH: {
    exitCode: 57,
    en: 'No database can be made for the trial ({0}): give the user of DATABASE_URL the right CREATEDB.',
    fr: 'Impossible de créer une base pour l’essai ({0}) : donnez à l’utilisateur de DATABASE_URL le droit CREATEDB.',
  },
  COPY_NOT_THERE: {
    exitCode: 60,
    en: 'There is no whole copy in {0}: npm run export writes one, and manifest.json as the last of it.',
    fr: 'Il n’y a pas de copie entière dans {0} : npm run export en écrit une, manifest.json en dernier.',
  },
  COPY_DAMAGED: {
    exitCode: 61,
    en: 'Nothing was written: the copy was cut off or altered, in {0}.',
    fr: 'Rien n’a été écrit : la copie est tronquée ou altérée, dans {0}.',
  },
  COPY_DIFFERS: {
    exitCode: 62,
    en: 'What was imported is not what was copied ({0}). It was taken away again; keep the copy, and tell us.',
    fr: 'Ce qui a été importé n’est pas ce qui fut copié ({0}). Cela a été retiré ; gardez la copie et dites-le-nous.',
  },
  ERASURE_BLOCKED: {
    exitCode: 63,
    en: 'Nothing was erased. First hand over or release: {0}.',
    fr: 'Rien n’a été effacé. À transmettre ou à lever d’abord : {1}.',
  },
  RESTORE_NOT_EMPTY: {
    exitCode: 58,
    en: 'Nothing was written: {0} holds a network already. Restore into an empty ENTRENOUS_HOME, or an empty database.',
    fr: 'Rien n’a été écrit : {0} contient déjà un réseau. Restaurez dans un ENTRENOUS_HOME vide, ou une base vide.',
  },
  RESTORE_UNFINISHED: {
    exitCode: 59,
    en: 'A restore into {0} was broken off: run it again, it begins anew.',
    fr: 'Une restauration dans {0} a été interrompue : relancez-la, elle recommencera du début.',
  },
} as const;
