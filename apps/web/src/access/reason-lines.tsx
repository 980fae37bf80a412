import { Trans } from '@lingui/react/macro';
import type { AccessLack, AccessRule } from '../__generated__/explanation_access.graphql.js';

/** A rule, as a sentence. */
export function RuleLine({ rule, company }: { rule: AccessRule; company: string }) {
  switch (rule) {
    case 'MEMBER':
      return <Trans>Les membres du groupe lisent ce qui leur y est adressé.</Trans>;
    case 'MEMBER_FOR_ALL':
      return <Trans>Les organisations du groupe sont séparées ; ceci est adressé à toutes.</Trans>;
    case 'MEMBER_FOR_OWN':
      return <Trans>Les organisations du groupe sont séparées ; ceci est adressé à {company}.</Trans>;
    case 'PUBLIC_GROUP':
      return <Trans>Le groupe est public : toute l’entreprise lit ce qui est adressé à toute l’entreprise.</Trans>;
    case 'ITEM_HIDDEN':
      return <Trans>C’est masqué : seuls son auteur, les modérateurs et les responsables le lisent encore.</Trans>;
    case 'POST_HIDDEN':
      return <Trans>La publication est masquée, et ses réponses avec elle.</Trans>;
    case 'ITEM_DELETED':
      return <Trans>C’est supprimé : plus personne ne le lit.</Trans>;
    case 'POST_DELETED':
      return <Trans>La publication est supprimée, et ses réponses avec elle.</Trans>;
    case 'GROUP_DELETED':
      return <Trans>Le groupe est supprimé : plus personne n’y lit.</Trans>;
    case 'POST_INTERNAL':
      return <Trans>La publication est réservée aux internes, et ses réponses aussi.</Trans>;
    case 'POST_OF_OTHERS':
      return <Trans>La publication est adressée à une autre organisation, et ses réponses aussi.</Trans>;
    default:
      return null;
  }
}

/** What is missing, as a sentence. */
export function LackLine({ lack, group }: { lack: AccessLack; group: string }) {
  switch (lack) {
    case 'MEMBERSHIP':
      return <Trans>Il faut être membre de « {group} ».</Trans>;
    case 'PUBLIC_GROUP':
      return <Trans>Le groupe n’est pas public.</Trans>;
    case 'NETWORK_AUDIENCE':
      return <Trans>C’est réservé aux membres du groupe.</Trans>;
    case 'EMPLOYEE':
      return <Trans>C’est réservé aux internes.</Trans>;
    case 'HISTORY':
      return <Trans>C’est plus ancien que ce que l’appartenance au groupe ouvre.</Trans>;
    case 'ORGANISATION':
      return <Trans>Les organisations du groupe sont séparées ; ceci est adressé à une autre.</Trans>;
    case 'ACCOUNT':
      return <Trans>Le compte ne permet pas de se connecter en ce moment.</Trans>;
    default:
      return null;
  }
}
