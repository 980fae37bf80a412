import { useEffect } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { provedQuery } from '../../__generated__/provedQuery.graphql.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { CameToNothing } from '../../security/came-to-nothing.js';
import { tellProved } from '../../security/proof-elsewhere.js';
import { FrontPage } from '../../ui/FrontPage.js';
import { TextLink } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';

export const screen = defineScreen<provedQuery>({
  query: graphql`
    query provedQuery {
      network {
        companyName
        logoUrl
      }
    }
  `,
  Component: Proved,
});

/** Where a tab ends in which a provider was asked who is there. The page that asked goes on; the server decides by itself. */
function Proved({ queryRef, search }: ScreenProps<provedQuery>) {
  const { t } = useLingui();
  const { network } = usePreloadedQuery<provedQuery>(screen.query!, queryRef);
  const { failed } = search;
  useEffect(() => {
    if (failed) return;
    tellProved();
    window.close();
  }, [failed]);
  return (
    <FrontPage companyName={network.companyName} logoUrl={network.logoUrl} title={t`Votre identité`}>
      {failed ? (
        <CameToNothing code={failed} />
      ) : (
        <Notice tone="ok">
          <Trans>C’est confirmé. Fermez cet onglet : la page d’où vous veniez continue.</Trans>
        </Notice>
      )}
      <p>
        <TextLink to="/">
          <Trans>Aller à l’accueil</Trans>
        </TextLink>
      </p>
    </FrontPage>
  );
}
