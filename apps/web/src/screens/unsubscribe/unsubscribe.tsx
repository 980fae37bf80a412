import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { unsubscribeQuery } from '../../__generated__/unsubscribeQuery.graphql.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { Button } from '../../ui/Button.js';
import { FrontPage } from '../../ui/FrontPage.js';
import { TextLink } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';

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

type State = 'ASKS' | 'WORKS' | 'DONE' | 'UNKNOWN' | 'FAILED';

/** From a link in a mail, without signing in. Nothing ends by merely opening it: programs that look at links open them too. */
function Unsubscribe({ queryRef, params }: ScreenProps<unsubscribeQuery>) {
  const { t } = useLingui();
  const { network } = usePreloadedQuery<unsubscribeQuery>(screen.query!, queryRef);
  const [state, setState] = useState<State>('ASKS');

  async function end() {
    setState('WORKS');
    try {
      const { status } = await fetch(`/unsubscribe/${encodeURIComponent(params.token ?? '')}`, { method: 'POST' });
      setState(status === 200 ? 'DONE' : status === 404 ? 'UNKNOWN' : 'FAILED');
    } catch {
      setState('FAILED');
    }
  }

  return (
    <FrontPage companyName={network.companyName} logoUrl={network.logoUrl} title={t`Ne plus recevoir ces courriels`}>
      <div role="status">
        {state === 'DONE' ? (
          <Notice tone="ok">
            <Trans>C’est fait : ces courriels ne vous seront plus envoyés.</Trans>
          </Notice>
        ) : null}
        {state === 'UNKNOWN' ? (
          <Notice tone="warn">
            <Trans>Ce lien n’est pas complet. Copiez-le en entier depuis le courriel.</Trans>
          </Notice>
        ) : null}
        {state === 'FAILED' ? (
          <Notice tone="bad">
            <Trans>Le serveur ne répond pas. Rien n’a été changé ; réessayez dans un moment.</Trans>
          </Notice>
        ) : null}
      </div>
      {state === 'DONE' ? null : (
        <>
          <p>
            <Trans>Les courriels de ce genre, pour ce groupe, cesseront. Les autres continuent.</Trans>
          </p>
          <Button variant="primary" isPending={state === 'WORKS'} onPress={() => void end()}>
            <Trans>Ne plus les recevoir</Trans>
          </Button>
        </>
      )}
      <p>
        <TextLink to="/settings" search={{ tab: 'notifications' } as never}>
          <Trans>Régler ce dont je suis prévenu</Trans>
        </TextLink>
      </p>
    </FrontPage>
  );
}
