import { useLingui } from '@lingui/react/macro';
import type { NotificationEvent } from '../../__generated__/notificationItem_notification.graphql.js';

/** What happened and why one is told of it, in words. */
export function useEventWords() {
  const { t } = useLingui();
  return {
    sentence(event: NotificationEvent, name: string, group: string): string {
      switch (event) {
        case 'MENTIONED':
          return t`${name} vous mentionne dans ${group}`;
        case 'REPLIED':
          return t`${name} vous répond dans ${group}`;
        case 'FOLLOWED':
          return t`${name} répond dans un fil que vous suivez, dans ${group}`;
        case 'POSTED':
          return t`${name} publie dans ${group}`;
        case 'COMMENTED':
          return t`${name} répond dans ${group}`;
        case 'ANNOUNCED':
          return t`${name} s’adresse à tout le groupe ${group}`;
        case 'REQUESTED':
          return t`${name} demande à rejoindre ${group}`;
        default:
          return t`${name} vous invite dans ${group}`;
      }
    },
    why(event: NotificationEvent): string {
      switch (event) {
        case 'MENTIONED':
          return t`Votre nom y est mentionné.`;
        case 'REPLIED':
          return t`On répond à ce que vous avez écrit.`;
        case 'FOLLOWED':
          return t`Vous suivez ce fil, ou vous y avez écrit.`;
        case 'POSTED':
          return t`Vous êtes membre, et prévenu des publications de ce groupe.`;
        case 'COMMENTED':
          return t`Vous avez choisi toutes les réponses de ce groupe.`;
        case 'ANNOUNCED':
          return t`Tout le groupe en est prévenu.`;
        case 'REQUESTED':
          return t`Vous décidez des demandes de ce groupe.`;
        default:
          return t`Vous êtes invité dans ce groupe.`;
      }
    },
    /** A row of the table of choices. */
    label(event: NotificationEvent): string {
      switch (event) {
        case 'MENTIONED':
          return t`On vous mentionne`;
        case 'REPLIED':
          return t`On vous répond`;
        case 'FOLLOWED':
          return t`Une réponse dans un fil que vous suivez`;
        case 'POSTED':
          return t`Une nouvelle publication`;
        case 'COMMENTED':
          return t`Toute autre réponse du groupe`;
        case 'ANNOUNCED':
          return t`Une annonce à tout le groupe`;
        case 'REQUESTED':
          return t`Une demande d’adhésion à décider`;
        case 'MESSAGE':
          return t`Un message que je n’ai pas lu`;
        case 'MESSAGE_REQUEST':
          return t`Un partenaire souhaite m’écrire`;
        default:
          return t`Une invitation`;
      }
    },
  };
}
