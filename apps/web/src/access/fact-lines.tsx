import { Trans } from '@lingui/react/macro';
import type { explanation_access$data } from '../__generated__/explanation_access.graphql.js';
import { LongDate } from '../ui/RelativeTime.js';
import { useRoleWord } from '../screens/group-members/role-words.js';

type Access = explanation_access$data;

/** What is wrong with the account, or when it ends. */
export function AccountLine({ account, until }: { account: Access['account']; until: string | null }) {
  if (account === 'ACTIVE') {
    return until ? (
      <li>
        <Trans>
          Le compte est ouvert jusqu’au <LongDate at={until} />.
        </Trans>
      </li>
    ) : null;
  }
  return (
    <li>
      {account === 'ENDED' ? (
        until ? (
          <Trans>
            L’accès a pris fin le <LongDate at={until} />.
          </Trans>
        ) : null
      ) : account === 'UNANSWERED' ? (
        <Trans>Le collègue qui répond de cette personne n’est plus actif.</Trans>
      ) : (
        <Trans>Le compte est suspendu, clos, ou pas encore utilisé.</Trans>
      )}
    </li>
  );
}

/** Who answers for an external or a service. */
export function AnsweringLine({ kind, answering }: { kind: Access['kind']; answering: Access['answering'] }) {
  if (!answering) return null;
  return (
    <li>
      {kind === 'EXTERNAL' ? (
        <Trans>Parrain : {answering.name}.</Trans>
      ) : (
        <Trans>Responsable : {answering.name}.</Trans>
      )}
    </li>
  );
}

/** The membership and its dates. */
export function MembershipLines({ membership, group }: { membership: Access['membership'] | null; group: string }) {
  const word = useRoleWord();
  if (!membership) return null;
  const since = <LongDate at={membership.since} />;
  if (membership.void) return <VoidLine membership={membership} group={group} />;
  switch (membership.state) {
    case 'INVITED':
      return (
        <li>
          <Trans>Invitation du {since}, encore sans réponse.</Trans>
        </li>
      );
    case 'REQUESTED':
      return (
        <li>
          <Trans>Demande d’adhésion du {since}, encore sans réponse.</Trans>
        </li>
      );
    case 'BANNED':
      return (
        <li>
          <Trans>Retour dans le groupe refusé depuis le {since}.</Trans>
        </li>
      );
    default:
      return (
        <>
          <li>
            <Trans>
              Membre de « {group} » depuis le {since} ({word(membership.role)}).
            </Trans>
          </li>
          <li>
            {membership.historyFrom ? (
              <Trans>
                L’appartenance ouvre ce qui est écrit depuis le <LongDate at={membership.historyFrom} />.
              </Trans>
            ) : (
              <Trans>L’appartenance ouvre tout ce qui a été écrit.</Trans>
            )}
          </li>
          {membership.accessUntil ? (
            <li>
              <Trans>
                Elle prend fin le <LongDate at={membership.accessUntil} />.
              </Trans>
            </li>
          ) : null}
        </>
      );
  }
}

/** Why a membership does not count. */
function VoidLine({ membership, group }: { membership: NonNullable<Access['membership']>; group: string }) {
  const end = membership.endedAt ?? membership.accessUntil;
  switch (membership.void) {
    case 'PAST':
      return membership.state === 'ACTIVE' && end ? (
        <li>
          <Trans>
            Membre de « {group} » jusqu’au <LongDate at={end} />.
          </Trans>
        </li>
      ) : null;
    case 'ENDED':
      return end ? (
        <li>
          <Trans>
            L’appartenance a pris fin le <LongDate at={end} />.
          </Trans>
        </li>
      ) : null;
    case 'EXTERNALS_OFF':
      return (
        <li>
          <Trans>Le groupe n’admet plus d’externes.</Trans>
        </li>
      );
    case 'FROZEN':
      return (
        <li>
          <Trans>Le groupe est gelé : aucun collègue actif n’en est membre.</Trans>
        </li>
      );
    case 'LAPSED':
      return (
        <li>
          <Trans>L’invitation n’est plus valable.</Trans>
        </li>
      );
    case 'RESPONSIBLE_GONE':
      return (
        <li>
          <Trans>Qui répond de ce service n’est plus membre du groupe.</Trans>
        </li>
      );
    default:
      return null;
  }
}
