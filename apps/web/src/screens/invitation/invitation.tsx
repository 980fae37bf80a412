import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { invitationQuery } from '../../__generated__/invitationQuery.graphql.js';
import { AudienceStrip } from '../../ui/AudienceStrip.js';
import { LinkButton } from '../../ui/Button.js';
import { FrontPage } from '../../ui/FrontPage.js';
import { Stack } from '../../ui/Page.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { Sheet } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { AcceptAsKnown } from './accept-as-known.js';
import { AcceptAsNew } from './accept-as-new.js';
import { WrongAccount } from './wrong-account.js';

export const screen = defineScreen<invitationQuery>({
  query: graphql`
    query invitationQuery($token: String!) {
      network {
        companyName
        logoUrl
      }
      viewer {
        id
        email
      }
      invitation(token: $token) {
        email
        companyName
        inviterName
        groupName
        partnerName
        kind
        accessUntil
        hasAccount
        wrongAccount
      }
    }
  `,
  variables: ({ search }) => ({ token: search.token ?? '' }),
  Component: Invitation,
});

/** The four cases of a link: new, known but signed out, signed in, somebody else signed in. */
function Invitation({ queryRef, search }: ScreenProps<invitationQuery>) {
  const { t } = useLingui();
  const { network, viewer, invitation } = usePreloadedQuery<invitationQuery>(screen.query!, queryRef);
  const token = search.token ?? '';
  const company = invitation?.companyName ?? network.companyName;
  if (!invitation) {
    return (
      <FrontPage companyName={company} logoUrl={network.logoUrl} title={t`Cette invitation n’est plus valable`}>
        <p>
          <Trans>
            Elle a déjà servi, a été retirée, ou ses 14 jours sont passés. Demandez à la personne qui vous a invité d’en
            envoyer une autre.
          </Trans>
        </p>
        {viewer ? (
          <LinkButton to="/">
            <Trans>Aller à l’accueil</Trans>
          </LinkButton>
        ) : (
          <LinkButton to="/sign-in">
            <Trans>Se connecter</Trans>
          </LinkButton>
        )}
      </FrontPage>
    );
  }
  const isExternal = invitation.kind === 'EXTERNAL';
  return (
    <FrontPage
      companyName={company}
      logoUrl={network.logoUrl}
      title={invitation.groupName ? t`Rejoindre ${invitation.groupName}` : t`Rejoindre ${company}`}
      sub={
        invitation.groupName ? (
          <Trans>
            {invitation.inviterName} vous invite dans un groupe chez {company}.
          </Trans>
        ) : (
          <Trans>
            {invitation.inviterName} vous invite sur le réseau {company}.
          </Trans>
        )
      }
    >
      {isExternal ? (
        <Sheet as="div">
          <AudienceStrip tone="external">
            {invitation.partnerName ? (
              <Trans>
                Vous y serez externe, pour <strong>{invitation.partnerName}</strong>.
              </Trans>
            ) : (
              <Trans>Vous y serez externe.</Trans>
            )}{' '}
            <Trans>Vous ne verrez que les groupes où vous êtes invité.</Trans>{' '}
            {invitation.accessUntil ? (
              <Trans>
                Accès jusqu’au <LongDate at={invitation.accessUntil} />.
              </Trans>
            ) : null}
          </AudienceStrip>
        </Sheet>
      ) : null}
      <Stack>
        {invitation.wrongAccount ? (
          <WrongAccount email={invitation.email} signedInAs={viewer?.email ?? null} />
        ) : viewer ? (
          <AcceptAsKnown token={token} />
        ) : invitation.hasAccount ? (
          <>
            <Notice>
              <Trans>
                L’adresse <strong>{invitation.email}</strong> a déjà un compte ici. Connectez-vous, puis vous pourrez
                accepter.
              </Trans>
            </Notice>
            <LinkButton
              to="/sign-in"
              search={{ next: `/invitation?token=${encodeURIComponent(token)}` }}
              variant="primary"
            >
              <Trans>Se connecter pour accepter</Trans>
            </LinkButton>
          </>
        ) : (
          <AcceptAsNew token={token} email={invitation.email} isExternal={isExternal} />
        )}
      </Stack>
    </FrontPage>
  );
}
