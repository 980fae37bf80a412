import type { Catalogue } from '../catalogues.js';

/** Signalements, masquage, recours, avis ; et les courriels qui les annoncent. */
export const moderation: Catalogue = {
  REPORT_IS_OWN: 'C’est votre message : vous pouvez le modifier ou le supprimer.',
  REPORT_WITHOUT_MODERATORS: 'Une conversation n’a pas de modérateurs à qui signaler un message.',
  REPORT_WORDS_REQUIRED: 'Dites en quelques mots ce qui ne va pas.',
  REPORTS_TOO_MANY: 'Pas plus de {max} signalements par jour.',
  REPORT_ANSWERED: 'Quelqu’un a déjà répondu à ce signalement.',
  ITEM_ALREADY_HIDDEN: 'Ce message est déjà masqué.',
  HIDING_IS_OWN: 'C’est votre message : un autre modérateur ou responsable en décide.',
  HIDING_LIFTED: 'Ce message est de nouveau visible : il n’y a plus rien à décider.',
  APPEAL_ONCE: 'Vous avez déjà contesté cette décision.',
  APPEAL_NOT_MADE: 'L’auteur ne conteste pas cette décision.',
  APPEAL_DECIDED: 'Quelqu’un a déjà répondu à l’auteur.',
  APPEAL_IS_OWN: 'Un autre modérateur ou responsable en décide : vous êtes partie prenante.',
  ADVICE_ONCE: 'Vous avez déjà demandé un avis sur cette décision.',
  ADVICE_NOT_IN_SECRET:
    'Dans un groupe secret, rien ne sort du groupe : demandez aux autres modérateurs et responsables.',
  ADVICE_GIVEN: 'Un avis a déjà été donné.',
  WORDS_REQUIRED: 'Écrivez quelques mots : ils seront lus.',
  MAIL_MODERATION_REPORTED_SUBJECT: 'Un message signalé dans « {group} »',
  MAIL_MODERATION_REPORTED_TEXT: 'Un membre de « {group} » signale un message.',
  MAIL_MODERATION_REPORTED_WHAT:
    'Il vous attend, avec les motifs, dans la file de modération du groupe. Son auteur ne sait pas qu’il a été signalé.',
  MAIL_MODERATION_APPEALED_SUBJECT: 'Une décision contestée dans « {group} »',
  MAIL_MODERATION_APPEALED_TEXT: 'L’auteur d’un message masqué dans « {group} » conteste cette décision.',
  MAIL_MODERATION_APPEALED_WHAT:
    'Vous ne l’avez pas masqué : c’est à vous, ou à un autre modérateur ou responsable, d’en décider. Ses mots :',
  MAIL_MODERATION_HIDDEN_SUBJECT: 'Votre message dans « {group} » est masqué',
  MAIL_MODERATION_HIDDEN_TEXT:
    'Un message que vous avez écrit dans « {group} » est masqué. Vous le voyez encore, ainsi que les modérateurs et les responsables du groupe ; les autres lecteurs, non.',
  MAIL_MODERATION_HIDDEN_WHAT:
    'Si vous n’êtes pas d’accord, vous pouvez contester, une fois, auprès des autres modérateurs et responsables.',
  MAIL_MODERATION_QUOTE_REASON: 'Le motif :',
  MAIL_MODERATION_LIFTED_SUBJECT: 'Votre message dans « {group} » est de nouveau visible',
  MAIL_MODERATION_LIFTED_TEXT:
    'Le message que vous avez écrit dans « {group} » n’est plus masqué : ses lecteurs le voient de nouveau.',
  MAIL_MODERATION_UPHELD_SUBJECT: 'Votre message dans « {group} » reste masqué',
  MAIL_MODERATION_UPHELD_TEXT:
    'Une autre personne que celle qui l’avait masqué a relu votre message dans « {group} » : il reste masqué. Sa réponse :',
  MAIL_MODERATION_ADVISED_SUBJECT: 'Un avis sur votre message dans « {group} »',
  MAIL_MODERATION_ADVISED_TEXT:
    'L’animation du réseau donne son avis sur votre message masqué dans « {group} ». Vous le lisez, et les modérateurs aussi ; il ne décide de rien. L’avis :',
  MAIL_MODERATION_ASKED_SUBJECT: 'Un auteur demande votre avis',
  MAIL_MODERATION_ASKED_TEXT: 'L’auteur d’un message masqué vous confie son texte et le motif donné.',
  MAIL_MODERATION_ASKED_WHAT:
    'Vous ne voyez rien d’autre. Votre avis sera lu par l’auteur et par ceux qui modèrent ; il ne décide de rien.',
  MAIL_MODERATION_OPEN_QUEUE: 'Ouvrir la file de modération',
  MAIL_MODERATION_OPEN_ITEM: 'Voir le message',
  MAIL_MODERATION_OPEN_ADVICE: 'Lire et répondre',
};
