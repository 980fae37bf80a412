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
  MAIL_WIDENING_PROPOSED_SUBJECT: '« {group} » s’ouvrirait davantage le {date}',
  MAIL_WIDENING_PROPOSED_TEXT:
    '{proposer} propose d’ouvrir davantage le groupe « {group} », dont vous êtes membre. À partir du {date} :',
  MAIL_WIDENING_VISIBILITY_PUBLIC:
    'tous les salariés verront le nom et l’objet du groupe, la liste de ses membres et ce qui y sera publié ensuite.',
  MAIL_WIDENING_VISIBILITY_PRIVATE:
    'tous les salariés verront le nom et l’objet du groupe, ses responsables et combien de membres il compte.',
  MAIL_WIDENING_JOIN_OPEN: 'tout salarié pourra le rejoindre lui-même.',
  MAIL_WIDENING_JOIN_ON_REQUEST: 'tout salarié pourra demander à le rejoindre.',
  MAIL_WIDENING_EXTERNALS: 'des externes pourront y être invités.',
  MAIL_WIDENING_PARTNER: 'des personnes de {partner} pourront y être invitées.',
  MAIL_WIDENING_WALLS_DOWN:
    'les entreprises n’y seront plus cloisonnées : les membres de chacune verront ceux des autres, et ce qui y sera publié ensuite.',
  MAIL_WIDENING_OTHERS_SEE_YOU: 'des membres d’autres organisations vous verront.',
  MAIL_WIDENING_OLD_STAYS:
    'Ce qui a été écrit avant reste lu par ceux qui pouvaient déjà le lire, et par personne d’autre.',
  MAIL_WIDENING_YOUR_TURN:
    'D’ici là vous pouvez accepter, vous opposer ou quitter le groupe. Sans réponse de votre part, vous n’apparaîtrez pas dans la liste des membres avant d’y écrire de nouveau.',
  MAIL_WIDENING_REASON: 'La raison donnée :',
  MAIL_WIDENING_OBJECTED_SUBJECT: 'Ouverture de « {group} » : un membre s’oppose',
  MAIL_WIDENING_OBJECTED_TEXT: 'Un membre s’oppose à l’ouverture de « {group} » que {proposer} propose pour le {date}.',
  MAIL_WIDENING_OBJECTED_MANAGER:
    'Elle attend maintenant un second responsable : vous pouvez la confirmer ou l’annuler. Sans décision dans les sept jours après la date, elle tombe.',
  MAIL_WIDENING_OBJECTED_MEMBERS:
    'Elle attend maintenant l’accord de la majorité des membres, dont le vôtre. Sans majorité dans les sept jours après la date, elle tombe.',
  MAIL_WIDENING_ENDED_SUBJECT: 'Ouverture de « {group} » : c’est décidé',
  MAIL_WIDENING_ENDED_EFFECTIVE: 'L’ouverture de « {group} » proposée par {proposer} a pris effet.',
  MAIL_WIDENING_ENDED_CANCELLED: 'L’ouverture de « {group} » proposée par {proposer} pour le {date} est annulée.',
  MAIL_WIDENING_ENDED_FALLEN:
    'L’ouverture de « {group} » proposée par {proposer} pour le {date} est tombée : rien ne change.',
  MAIL_FILE_HELD_SUBJECT: 'Un fichier est retenu : un virus y a été trouvé',
  MAIL_FILE_HELD_OWN_NAMED: 'Un virus a été trouvé dans « {file} », que vous avez envoyé le {date}.',
  MAIL_FILE_HELD_OWNER: 'Un virus a été trouvé dans un fichier que vous avez envoyé le {date}.',
  MAIL_FILE_HELD_OWNER_WHAT:
    'Le fichier est retenu : personne ne peut l’ouvrir ni le télécharger, vous non plus. Vérifiez l’appareil d’où il vient, puis envoyez une version saine.',
  MAIL_FILE_HELD_MANAGER:
    'Un virus a été trouvé dans un fichier publié le {date} dans un groupe dont vous êtes responsable.',
  MAIL_FILE_HELD_MANAGER_WHAT:
    'Le fichier est retenu : personne ne peut l’ouvrir ni le télécharger. Son auteur est prévenu.',
  MAIL_FILE_HELD_ADMIN: 'Un virus a été trouvé dans un fichier envoyé sur le réseau le {date}.',
  MAIL_FILE_HELD_ADMIN_WHAT:
    'Le fichier est retenu. La personne qui l’a envoyé et les responsables de son groupe sont prévenus ; ni le fichier ni le groupe ne sont nommés ici.',
  MAIL_FILE_HELD_OPEN: 'Ouvrir le réseau',
  MAIL_WELCOME_SUBJECT: 'Votre compte sur le réseau de {company}',
  MAIL_WELCOME_TEXT:
    '{company} vous a ouvert un compte sur son réseau social d’entreprise. Choisissez un mot de passe pour y entrer.',
  MAIL_WELCOME_LIMIT:
    'Ce lien sert une fois, dans les {days} jours. Passé ce délai, « mot de passe oublié » à la page de connexion en donne un autre.',
  MAIL_WELCOME_BUTTON: 'Choisir un mot de passe',
  MAIL_RESET_SUBJECT: 'Choisir un nouveau mot de passe',
  MAIL_RESET_TEXT: 'Un nouveau mot de passe a été demandé pour votre compte.',
  MAIL_RESET_BY_ADMIN: 'Un administrateur de {company} vous envoie ce lien pour choisir un nouveau mot de passe.',
  MAIL_RESET_FACTORS:
    'En le suivant, vous choisissez un mot de passe et vous retirez les seconds facteurs de votre compte : codes, clés d’accès, codes de secours. Vous pourrez ensuite en ajouter d’autres.',
  MAIL_FACTOR_SUBJECT: 'La connexion à votre compte a changé',
  MAIL_FACTOR_TOTP_ADDED: 'Une application de codes a été ajoutée à votre compte le {date}.',
  MAIL_FACTOR_TOTP_REMOVED: 'L’application de codes a été retirée de votre compte le {date}.',
  MAIL_FACTOR_PASSKEY_ADDED: 'Une clé d’accès a été ajoutée à votre compte le {date}.',
  MAIL_FACTOR_PASSKEY_REMOVED: 'Une clé d’accès a été retirée de votre compte le {date}.',
  MAIL_FACTOR_CODES_RENEWED:
    'De nouveaux codes de secours ont été faits pour votre compte le {date}. Les anciens ne valent plus.',
  MAIL_FACTOR_CODE_USED: 'Un code de secours de votre compte a servi le {date}.',
  MAIL_FACTOR_ALL_REMOVED:
    'Les seconds facteurs de votre compte ont été retirés le {date}, par le lien qui vous a été envoyé.',
  MAIL_FACTOR_IDENTITY_ADDED: 'Un compte d’un autre fournisseur permet de se connecter au vôtre depuis le {date}.',
  MAIL_FACTOR_IDENTITY_REMOVED:
    'Le compte d’un autre fournisseur ne permet plus de se connecter au vôtre depuis le {date}.',
  MAIL_FACTOR_HELP:
    'Si ce n’était pas vous, changez votre mot de passe tout de suite et prévenez votre administrateur.',
  MAIL_FACTOR_BUTTON: 'Voir la sécurité de mon compte',
  MAIL_RESET_LIMIT:
    'Ce lien vaut 30 minutes et ne sert qu’une fois. Si vous n’avez rien demandé, ignorez-le : votre mot de passe reste le même.',
  MAIL_RESET_BUTTON: 'Choisir un mot de passe',
  MAIL_PASSWORD_CHANGED_SUBJECT: 'Votre mot de passe a changé',
  MAIL_PASSWORD_CHANGED_TEXT:
    'Le mot de passe de votre compte a été changé le {date}. Vos autres sessions ont pris fin.',
  MAIL_PASSWORD_CHANGED_HELP:
    'Si ce n’était pas vous, réinitialisez-le tout de suite et prévenez votre administrateur.',
  MAIL_PASSWORD_CHANGED_BUTTON: 'Ouvrir le réseau',
  MAIL_REVIEW_SUBJECT: 'Externes dont vous répondez : leurs accès servent-ils encore ?',
  MAIL_REVIEW_TEXT: 'Personne n’a revu ces accès depuis trois mois ({count} en tout) : {people}.',
  MAIL_REVIEW_WHAT:
    'Vous en répondez. Dites de chacun s’il sert encore, prolongez-le ou mettez-y fin. Ce à quoi vous ne touchez pas prend fin au jour dit.',
  MAIL_REVIEW_BUTTON: 'Passer en revue',
  MAIL_SPONSOR_NEW_SUBJECT: 'Vous répondez désormais de {person}',
  MAIL_SPONSOR_NEW_TEXT:
    'Vous répondez désormais de l’accès de {person} ({partner}) au réseau de {company}, à la place de {former}.',
  MAIL_SPONSOR_NEW_WHAT: 'Il prend fin le {until}. À vous de le revoir, de le prolonger ou d’y mettre fin.',
  MAIL_SPONSOR_NEW_BUTTON: 'Voir mes externes',
  MAIL_SPONSOR_FORMER_SUBJECT: 'Vous ne répondez plus de {person}',
  MAIL_SPONSOR_FORMER_TEXT: '{sponsor} répond désormais de l’accès de {person} ({partner}) au réseau de {company}.',
  MAIL_SPONSOR_EXTERNAL_SUBJECT: '{sponsor} répond désormais de votre accès',
  MAIL_SPONSOR_EXTERNAL_TEXT:
    '{sponsor} répond désormais de votre accès au réseau de {company}, à la place de {former} : adressez-vous à cette personne.',
  MAIL_ENDING_SPONSOR_SUBJECT: 'L’accès de {person} prend fin le {until}',
  MAIL_ENDING_SPONSOR_TEXT: 'L’accès de {person} ({partner}) au réseau de {company} prend fin le {until}.',
  MAIL_ENDING_SPONSOR_WHAT:
    'Vous en répondez. S’il sert encore, prolongez-le d’un clic ; sinon ne faites rien, il prendra fin de lui-même.',
  MAIL_ENDING_SPONSOR_BUTTON: 'Voir et prolonger',
  MAIL_ENDING_EXTERNAL_SUBJECT: 'Votre accès au réseau de {company} prend fin le {until}',
  MAIL_ENDING_EXTERNAL_TEXT:
    'Votre accès au réseau de {company} prend fin le {until}. Après ce jour vous ne pourrez plus vous connecter.',
  MAIL_ENDING_EXTERNAL_WHAT: '{sponsor} répond de votre accès et peut le prolonger.',
  MAIL_ENDING_EXTERNAL_BUTTON: 'Ouvrir le réseau',
};
