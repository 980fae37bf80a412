import type { Catalogue } from '../catalogues.js';

/** Courriels : objet, phrases et bouton de chaque modèle. */
export const mail: Catalogue = {
  MAIL_GREETING: 'Bonjour,',
  MAIL_GREETING_NAMED: 'Bonjour {name},',
  MAIL_FOOTER: 'Ce courriel vient du réseau interne de {company}. Si vous ne l’attendiez pas, ignorez-le.',
  MAIL_LINK_HINT: 'Si le bouton ne marche pas, copiez cette adresse dans votre navigateur :',
  MAIL_INVITATION_SUBJECT: '{inviter} vous invite sur le réseau de {company}',
  MAIL_INVITATION_TEXT: '{inviter} vous invite à rejoindre le réseau interne de {company}.',
  MAIL_INVITATION_LIMIT:
    'L’invitation est pour votre adresse seulement. Elle vaut 14 jours, jusqu’au {date}, et ne sert qu’une fois.',
  MAIL_INVITATION_BUTTON: 'Accepter l’invitation',
  MAIL_GROUP_INVITATION_SUBJECT: '{inviter} vous invite dans « {group} »',
  MAIL_GROUP_INVITATION_TEXT: '{inviter} ({company}) vous invite dans le groupe « {group} ».',
  MAIL_GROUP_INVITATION_PARTNER: 'Vous y participez pour {partner}. Votre accès prend fin le {until}.',
  MAIL_GROUP_INVITATION_MESSAGE: 'Son message :',
  MAIL_GROUP_INVITATION_OPEN: 'Ouvrir le groupe',
  MAIL_RESET_SUBJECT: 'Choisir un nouveau mot de passe',
  MAIL_RESET_TEXT: 'Un nouveau mot de passe a été demandé pour votre compte.',
  MAIL_RESET_BY_ADMIN: 'Un administrateur de {company} vous envoie ce lien pour choisir un nouveau mot de passe.',
  MAIL_RESET_LIMIT:
    'Ce lien vaut 30 minutes et ne sert qu’une fois. Si vous n’avez rien demandé, ignorez-le : votre mot de passe reste le même.',
  MAIL_RESET_BUTTON: 'Choisir un mot de passe',
  MAIL_PASSWORD_CHANGED_SUBJECT: 'Votre mot de passe a changé',
  MAIL_PASSWORD_CHANGED_TEXT:
    'Le mot de passe de votre compte a été changé le {date}. Vos autres sessions ont pris fin.',
  MAIL_PASSWORD_CHANGED_HELP:
    'Si ce n’était pas vous, réinitialisez-le tout de suite et prévenez votre administrateur.',
  MAIL_PASSWORD_CHANGED_BUTTON: 'Ouvrir le réseau',
};
