import type { Catalogue } from '../catalogues.js';

/** Ce que l'API répond avant de savoir de quoi il s'agit. */
export const requests: Catalogue = {
  NOT_FOUND: 'Introuvable : cela n’existe pas, ou ne vous est pas ouvert.',
  FORBIDDEN: 'Vous n’en avez pas le droit.',
  UNAUTHENTICATED: 'Votre session est terminée. Connectez-vous de nouveau.',
  INTERNAL_SERVER_ERROR:
    'Une erreur est survenue de notre côté. Réessayez ; si elle persiste, donnez la référence affichée à votre administrateur.',
  BAD_CURSOR: 'Cette page de liste n’est plus valable. Reprenez au début.',
  BAD_USER_INPUT: 'Une valeur de la demande n’est pas acceptable.',
  BAD_REQUEST: 'La demande est mal formée.',
  BODY_TOO_LARGE: 'La demande est trop volumineuse.',
  METHOD_NOT_ALLOWED: 'Seul POST est accepté ici.',
  UNSUPPORTED_MEDIA_TYPE: 'Seul application/json en UTF-8 est accepté ici.',
  ORIGIN_REFUSED: 'Cette demande vient d’un autre site : elle est refusée.',
  WALK_OVER: 'Cette visite en tant qu’externe est terminée.',
  WALK_READ_ONLY: 'En visite, on lit le groupe tel que cet externe le voit, et rien d’autre.',
  OPERATION_NOT_ALLOWED: 'Ce serveur n’exécute que les opérations de son client.',
  PERSISTED_QUERY_NOT_FOUND: 'Cette page date d’une autre version du serveur. Rechargez-la.',
  TLS_REQUIRED:
    'Se connecter exige une adresse https:// (ou localhost). Placez devant le serveur un proxy avec TLS (Caddy, nginx, Traefik…), réglez PUBLIC_URL sur son adresse https:// et TRUST_PROXY sur 1.',
  RATE_LIMITED: 'Trop de demandes. Réessayez dans {minutes} min.',
  OPERATION_RESOLUTION_FAILURE: 'Le document ne contient pas cette opération, ou plusieurs sans que l’une soit nommée.',
  INTROSPECTION_DISABLED: 'Ce serveur ne dit pas son schéma.',
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: 'Le document en demande trop.',
  TOO_MANY_REQUESTS: 'Trop de demandes à la fois. Patientez un instant.',
  TIMEOUT: 'C’était trop long et a été arrêté. Réessayez, ou demandez moins.',
  BULK_TOO_MANY: 'Au plus {most} à la fois.',
};
