import { useLingui } from '@lingui/react/macro';

/** What goes by itself, or stays. */
export function useKeptWord(): (what: string) => string {
  const { t } = useLingui();
  return (what) => {
    switch (what) {
      case 'POSTS':
        return t`Une publication, avec ses commentaires et fichiers, sans activité depuis`;
      case 'MESSAGES':
        return t`Un message d’une conversation`;
      case 'DELETED_TEXTS':
        return t`Un texte que son auteur a supprimé`;
      case 'DELETED_GROUPS':
        return t`Un groupe supprimé, avec tout ce qui s’y écrivit`;
      case 'UNUSED_IMAGES':
        return t`Une image que rien ne montre`;
      case 'DRAFTS':
        return t`Un brouillon auquel personne ne touche`;
      case 'INVITATIONS':
        return t`Une invitation répondue ou échue`;
      case 'SESSIONS':
        return t`Une session terminée`;
      case 'KNOWN_BROWSERS':
        return t`Un navigateur qui ne sert plus`;
      default:
        return t`Le journal d’audit : qui a fait quoi, jamais ce qui fut écrit`;
    }
  };
}

/** Why a backup or a trial failed. */
export function useProblemWord(): (problem: string) => string {
  const { t } = useLingui();
  return (problem) => {
    switch (problem) {
      case 'KEY_UNUSABLE':
        return t`La clé de l’entreprise est introuvable ou illisible.`;
      case 'NO_BACKUP':
        return t`Il n’y a pas encore de sauvegarde.`;
      case 'OTHER_KEY':
        return t`La sauvegarde a été scellée avec une autre clé.`;
      case 'DAMAGED':
        return t`La sauvegarde est tronquée, altérée ou mêlée à une autre.`;
      case 'NEWER':
        return t`La sauvegarde vient d’une version plus récente.`;
      case 'TABLE_DIFFERS':
        return t`Une table restaurée n’est pas celle qui fut sauvegardée.`;
      case 'FILE_DIFFERS':
        return t`Un fichier restauré n’est pas celui qui fut sauvegardé.`;
      case 'RIGHTS_DIFFER':
        return t`Quelqu’un lirait autre chose qu’avant.`;
      case 'AUDIT_DIFFERS':
        return t`Le journal d’audit ne s’enchaîne plus.`;
      case 'NO_SCRATCH':
        return t`Impossible de créer une base pour l’essai.`;
      default:
        return t`Le travail a échoué ; le journal du serveur dit pourquoi.`;
    }
  };
}
