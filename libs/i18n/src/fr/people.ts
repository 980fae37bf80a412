import type { Catalogue } from '../catalogues.js';

/** Comptes, connexion, invitations, profils, contacts, organisations partenaires. */
export const people: Catalogue = {
  SIGN_IN_FAILED: 'Adresse ou mot de passe incorrect.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais. Attendez {minutes} min, ou réinitialisez votre mot de passe.',
  SIGN_IN_AGAIN: 'Cette connexion a trop duré. Recommencez.',
  CODE_WRONG: 'Ce code n’est pas le bon, ou a déjà servi.',
  TOO_MANY_CODES: 'Trop de codes essayés. Attendez {minutes} min.',
  TOTP_HELD: 'Vous avez déjà une application de codes. Retirez-la d’abord.',
  TOTP_NOT_BEGUN: 'Recommencez l’ajout de l’application de codes.',
  FACTOR_NONE: 'Ajoutez d’abord un second facteur.',
  FACTOR_REQUIRED: 'Le réseau demande un second facteur. Ajoutez-en un autre avant de retirer celui-ci.',
  PASSWORD_SHORT_ALONE:
    'Sans second facteur, votre mot de passe est trop court. Choisissez-en d’abord un de 15 caractères au moins.',
  PASSKEY_FAILED: 'Cette clé d’accès n’a pas été acceptée. Réessayez, ou connectez-vous autrement.',
  PASSKEYS_TOO_MANY: 'Vous avez déjà {most} clés d’accès. Retirez-en une d’abord.',
  PROOF_REQUIRED: 'Confirmez d’abord que c’est bien vous.',
  POLICY_TOO_LATE: 'Choisissez une date d’ici un an.',
  SERVER_BUSY: 'Beaucoup de connexions en même temps. Réessayez dans un instant.',
  PASSWORD_TOO_SHORT: 'Le mot de passe doit compter au moins {least} caractères. Une phrase convient très bien.',
  PASSWORD_TOO_LONG: 'Le mot de passe ne peut dépasser {most} caractères.',
  PASSWORD_COMMON:
    'Ce mot de passe est trop facile à deviner : il n’est fait que de mots de passe courants, de suites ou de noms d’ici. Ajoutez des mots sans rapport entre eux.',
  PASSWORD_WRONG: 'Le mot de passe actuel n’est pas le bon.',
  PASSWORD_UNCHANGED: 'Choisissez un mot de passe différent de l’actuel.',
  RESET_INVALID: 'Ce lien de réinitialisation a expiré ou a déjà servi. Demandez-en un autre.',
  INVITATION_INVALID:
    'Cette invitation a expiré, a été retirée ou a déjà servi. Demandez-en une nouvelle à la personne qui vous a invité.',
  INVITATION_WRONG_ACCOUNT:
    'Cette invitation est pour une autre adresse. Déconnectez-vous, puis ouvrez de nouveau le lien.',
  INVITATION_SIGN_IN_FIRST: 'Cette adresse a déjà un compte. Connectez-vous avec lui, puis acceptez l’invitation.',
  INVITATION_NOT_FOR_THIS_ACCOUNT:
    'Cette invitation ne convient pas au compte de cette adresse. Demandez-en une nouvelle à la personne qui vous a invité.',
  ADDRESSES_EMPTY: 'Collez au moins une adresse.',
  ADDRESSES_TOO_MANY: 'Invitez au plus {most} adresses à la fois.',
  ADDRESS_INVALID: 'Cette ligne ne contient pas une adresse valable.',
  ADDRESS_REPEATED: 'Cette adresse figure déjà plus haut dans la liste.',
  ADDRESS_INVITED: 'Invitation en route.',
  ADDRESS_NOT_AT_PARTNER: 'Cette adresse n’est pas d’un domaine de cette organisation partenaire.',
  NAME_REQUIRED: 'Ce nom est nécessaire.',
  TEXT_TOO_LONG: 'Ce texte ne peut dépasser {most} caractères.',
  PROFILE_TOPICS_TOO_MANY: 'Choisissez au plus {most} sujets.',
  OWNER_ADDRESS_TAKEN:
    'Cette adresse appartient déjà à quelqu’un qui ne peut pas être propriétaire. Indiquez-en une autre.',
  EMAIL_INVALID: 'Ce n’est pas une adresse électronique valable.',
  TIME_ZONE_UNKNOWN: 'Ce fuseau horaire est inconnu.',
  IMAGE_NOT_USABLE: 'Cette image ne peut pas servir ici. Téléversez-la de nouveau.',
  COLOR_INVALID: 'Une couleur s’écrit comme #1F5FA8.',
  COLOR_CONTRAST: 'Cette couleur se lit mal avec du blanc. La plus proche qui convienne est {nearest}.',
  SMTP_INVALID: 'Une adresse de serveur de courriel s’écrit comme smtps://utilisateur:motdepasse@courriel.exemple.fr.',
  MAIL_FROM_INVALID: 'Un expéditeur s’écrit comme « Entrenous <ne-pas-repondre@exemple.fr> ».',
  SETUP_INVALID:
    'Ce lien de mise en route a déjà servi ou n’est plus valable. Redémarrez le serveur : il en affiche un nouveau.',
  DOMAIN_INVALID: '« {domain} » n’est pas un nom de domaine comme exemple.fr.',
  CONTACT_ALREADY: 'Vous êtes déjà en contact.',
  CONTACT_ALREADY_REQUESTED: 'Vous avez déjà fait cette demande.',
  CONTACT_NOT_REQUESTED: 'Il n’y a pas de demande de contact de cette personne.',
  CONTACT_NONE: 'Vous n’êtes pas en contact avec cette personne.',
  ACCOUNT_IS_OWN: 'Vous ne pouvez pas suspendre votre propre compte.',
  ACCOUNT_NOT_ACTIVE: 'Ce compte n’est pas actif.',
  ACCOUNT_NOT_SUSPENDED: 'Ce compte n’est pas suspendu.',
  ACCOUNT_WITHOUT_ADDRESS: 'Ce compte n’a pas d’adresse électronique.',
  SPONSOR_NOT_ELIGIBLE:
    'Choisissez un collègue dont le compte est actif, dans un groupe où vous le voyez ainsi que cette personne.',
  ACCESS_HAS_ENDED: 'Cet accès a pris fin. Pour le rendre, invitez de nouveau la personne dans un groupe.',
  ACCESS_NOT_LATER: 'La nouvelle fin d’accès est après celle d’aujourd’hui.',
  APPROVER_NOT_EMPLOYEE: 'Choisissez un collègue dont le compte est actif.',
};
