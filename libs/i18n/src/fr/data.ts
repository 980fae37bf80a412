import type { Catalogue } from '../catalogues.js';

/** Ce que l’on emporte, ce qui s’efface. */
export const data: Catalogue = {
  EXPORT_UNDER_WAY: 'Cette copie est encore en préparation.',
  EXPORT_ENDED: 'Cette copie n’est plus là : demandez-en une nouvelle.',
  EXPORT_OUTDATED:
    'Depuis cette copie, quelque chose qu’elle contient a été retiré ou n’est plus à vous de lire : demandez-en une nouvelle.',
  EXPORT_IN_NETWORK: 'Voir dans le réseau',
  EXPORT_FILE: 'Fichier',
  EXPORT_POSTS: 'Publications',
  EXPORT_COMMENTS: 'Commentaires',
  EXPORT_OWN_TITLE: 'Mes données',
  EXPORT_GROUP_TITLE: 'Copie du groupe',
  EXPORT_WHAT:
    'Ouvrez les pages ci-dessous dans un navigateur. Le dossier data contient la même chose en JSONL, pour des programmes ; README.txt l’explique.',
  EXPORT_README: [
    'FRANÇAIS',
    'data/*.jsonl : un objet JSON par ligne, en UTF-8 ; dates en ISO 8601 ; identifiants comme dans les adresses du réseau.',
    'posts, comments : ce qui est écrit (body en Markdown, bodyHtml tel qu’affiché), où, quand, et ce qui l’accompagne (fileIds, imageIds).',
    'files/ID/NOM : les documents ; images/ID.webp : les images ; pages/*.html : de quoi lire sans programme.',
    'SHA256SUMS : l’empreinte de chaque fichier (sha256sum -c SHA256SUMS).',
    'Ce qui ne vous est plus lisible (groupe quitté, texte supprimé ou masqué) n’y figure pas.',
  ].join('\n'),
  MAIL_EXPORT_READY_SUBJECT: 'Votre copie est prête',
  MAIL_EXPORT_READY_TEXT: 'La copie que vous avez demandée est prête. Elle attend dans vos réglages jusqu’au {until}.',
  MAIL_EXPORT_READY_HELP:
    'Si vous n’avez rien demandé, changez votre mot de passe et prévenez votre service informatique.',
  MAIL_EXPORT_READY_BUTTON: 'Ouvrir mes réglages',
  ERASED_PERSON: 'Compte effacé',
  EXPORT_CONVERSATION: 'Conversation',
  EXPORT_COMPANY_README: [
    'FRANÇAIS : tout le réseau de l’entreprise.',
    'data/TABLE.jsonl : un objet JSON par ligne pour chaque ligne de chaque table, triées par clé ; dates en ISO 8601, octets en hexadécimal.',
    'persons, groups, memberships : qui, où, depuis quand ; posts, comments, revisions : ce qui est écrit ; files, file_versions, images : quels octets (hash).',
    'files/AB/CDEF… : les octets, nommés par leur SHA-256 ; files.jsonl : leur liste ; index.html et pages/ : de quoi lire sans programme.',
    'manifest.json : l’empreinte SHA-256 de chaque table et ce qui n’y est pas, avec la raison : mots de passe, sessions et clés n’y figurent jamais.',
    'Pour revenir dans un réseau vide : npm run import -- entrenous DOSSIER --apply.',
  ].join('\n'),
};
