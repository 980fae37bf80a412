import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { unsubscribeQuery } from '../../__generated__/unsubscribeQuery.graphql.js';
import { MailedLink } from '../../mailed-link/mailed-link.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { FrontPage } from '../../ui/FrontPage.js';
import { TextLink } from '../../ui/Page.js';

export const screen = defineScreen<unsubscribeQuery>({
  query: graphql`
    query unsubscribeQuery {
      network {
        companyName
        logoUrl
      }
    }
  `,
  Component: Unsubscribe,
});

/** Ends the mails of a kind, of a group. */
function Unsubscribe({ queryRef, params }: ScreenProps<unsubscribeQuery>) {
  const { t } = useLingui();
  const { network } = usePreloadedQuery<unsubscribeQuery>(screen.query!, queryRef);
  return (
    <FrontPage companyName={network.companyName} logoUrl={network.logoUrl} title={t`Ne plus recevoir ces courriels`}>
      <MailedLink
        path={`/unsubscribe/${encodeURIComponent(params.token ?? '')}`}
        asks={<Trans>Les courriels de ce genre, pour ce groupe, cesseront. Les autres continuent.</Trans>}
        does={<Trans>Ne plus les recevoir</Trans>}
        done={<Trans>C’est fait : ces courriels ne vous seront plus envoyés.</Trans>}
      />
      <p>
        <TextLink to="/settings" search={{ tab: 'notifications' } as never}>
          <Trans>Régler ce dont je suis prévenu</Trans>
        </TextLink>
      </p>
    </FrontPage>
  );
}
