import { useTransition } from 'react';
import { graphql, useRefetchableFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Mail } from 'lucide-react';
import type { invitationsListQuery } from '../../__generated__/invitationsListQuery.graphql.js';
import type { invitationsList_group$key } from '../../__generated__/invitationsList_group.graphql.js';
import type { invitationsListRemoveMutation } from '../../__generated__/invitationsListRemoveMutation.graphql.js';
import type { invitationsListWithdrawMutation } from '../../__generated__/invitationsListWithdrawMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Pill, Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import { ProfileLink } from './profile-link.js';
import { useRoleWord } from './role-words.js';

/** Invitations that wait for an answer: to people who have an account, and by mail. */
export function InvitationsList({ group }: { group: invitationsList_group$key }) {
  const { t } = useLingui();
  const roleWord = useRoleWord();
  const [, startTransition] = useTransition();
  const [data, refetch] = useRefetchableFragment<invitationsListQuery, invitationsList_group$key>(
    graphql`
      fragment invitationsList_group on Group @refetchable(queryName: "invitationsListQuery") {
        id
        invitations(first: 100) {
          edges {
            node {
              id
              role
              since
              viewerCanRemove
              person {
                name
                initials
                title
                company
                isExternal
                photoUrl
                personId
              }
            }
          }
        }
        pendingInvitations {
          id
          email
          company
          role
          sentAt
          expiresAt
          returnedAt
        }
      }
    `,
    group,
  );
  const remove = useQuickAction<invitationsListRemoveMutation>(graphql`
    mutation invitationsListRemoveMutation($input: MembershipInput!) {
      groupMemberRemove(input: $input) {
        group {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const withdraw = useQuickAction<invitationsListWithdrawMutation>(graphql`
    mutation invitationsListWithdrawMutation($input: GroupMailInvitationInput!) {
      groupMailInvitationWithdraw(input: $input) {
        group {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const invited = data.invitations?.edges ?? [];
  const mailed = data.pendingInvitations ?? [];

  async function after(done: Promise<object | null>) {
    if (!(await done)) return;
    showToast({ message: t`Invitation retirée.` });
    startTransition(() => void refetch({}, { fetchPolicy: 'store-and-network' }));
  }

  if (invited.length + mailed.length === 0) {
    return (
      <Sheet>
        <EmptyState icon={<Mail aria-hidden="true" />} title={t`Aucune invitation en attente`}>
          <Trans>Une invitation attend 14 jours une réponse ; on peut la retirer jusque-là.</Trans>
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <>
      {invited.length > 0 ? (
        <Sheet>
          <SheetHeader title={t`Personnes invitées`} />
          <SheetList>
            {invited.map(({ node }) => (
              <SheetItem
                key={node.id}
                actions={
                  node.viewerCanRemove ? (
                    <Button
                      size="s"
                      onPress={() => after(remove({ input: { groupId: data.id, membershipId: node.id } }))}
                    >
                      <Trans>Retirer</Trans>
                    </Button>
                  ) : null
                }
              >
                <PersonLine
                  {...node.person}
                  nameLink={<ProfileLink person={node.person} />}
                  note={
                    <>
                      {roleWord(node.role)} · <Trans>invitation envoyée</Trans> <RelativeTime at={node.since} />
                    </>
                  }
                />
              </SheetItem>
            ))}
          </SheetList>
        </Sheet>
      ) : null}
      {mailed.length > 0 ? (
        <Sheet>
          <SheetHeader
            title={t`Invitations par courriel`}
            note={t`Chaque lien ne sert qu’une fois, et seulement à son adresse.`}
          />
          <SheetList>
            {mailed.map((invitation) => (
              <SheetItem
                key={invitation.id}
                actions={
                  <Button
                    size="s"
                    onPress={() => after(withdraw({ input: { groupId: data.id, invitationId: invitation.id } }))}
                  >
                    <Trans>Retirer</Trans>
                  </Button>
                }
              >
                <strong>{invitation.email}</strong>
                <Quiet as="p">
                  {invitation.company ? <>{invitation.company} · </> : null}
                  {roleWord(invitation.role)} · <Trans>envoyée</Trans> <RelativeTime at={invitation.sentAt} /> ·{' '}
                  <Trans>expire</Trans> <RelativeTime at={invitation.expiresAt} />
                </Quiet>
                {invitation.returnedAt ? (
                  <Pill tone="bad">
                    <Trans>
                      n’est pas arrivée : l’adresse l’a refusée <RelativeTime at={invitation.returnedAt} />
                    </Trans>
                  </Pill>
                ) : null}
              </SheetItem>
            ))}
          </SheetList>
        </Sheet>
      ) : null}
    </>
  );
}
