import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { answerQuery } from '../../__generated__/answerQuery.graphql.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { Button } from '../../ui/Button.js';
import { FrontPage } from '../../ui/FrontPage.js';
import { Notice } from '../../ui/States.js';

export const screen = defineScreen<answerQuery>({
  query: graphql`
    query answerQuery {
      network {
        companyName
        logoUrl
      }
    }
  `,
  Component: Answer,
});

type State = 'ASKS' | 'WORKS' | 'DONE' | 'TOO_LATE' | 'UNKNOWN' | 'FAILED';
const OUTCOMES: Readonly<Record<number, State>> = { 200: 'DONE', 404: 'UNKNOWN', 410: 'TOO_LATE' };

/** From a link in a mail, without signing in. Merely opening it does nothing: programs that look at links open them too. */
function Answer({ queryRef, params }: ScreenProps<answerQuery>) {
  const { t } = useLingui();
  const { network } = usePreloadedQuery<answerQuery>(screen.query!, queryRef);
  const [state, setState] = useState<State>('ASKS');
  const isOver = state === 'DONE' || state === 'TOO_LATE';

  async function callBack() {
    setState('WORKS');
    try {
      const { status } = await fetch(`/answer/${encodeURIComponent(params.token ?? '')}`, { method: 'POST' });
      setState(OUTCOMES[status] ?? 'FAILED');
    } catch {
      setState('FAILED');
    }
  }

  return (
    <FrontPage companyName={network.companyName} logoUrl={network.logoUrl} title={t`Votre réponse par courriel`}>
      <div role="status">
        {state === 'DONE' ? (
          <Notice tone="ok">
            <Trans>C’est fait : votre réponse ne sera pas publiée, et personne ne l’a lue.</Trans>
          </Notice>
        ) : null}
        {state === 'TOO_LATE' ? (
          <Notice tone="warn">
            <Trans>
              Elle n’attend plus : elle est publiée, ou vous y aviez déjà renoncé. Une réponse publiée peut être
              supprimée dans le fil.
            </Trans>
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
      {isOver ? null : (
        <>
          <p>
            <Trans>Elle sera publiée à l’heure que dit le courriel, à moins que vous n’y renonciez.</Trans>
          </p>
          <Button variant="primary" isPending={state === 'WORKS'} onPress={() => void callBack()}>
            <Trans>Ne pas la publier</Trans>
          </Button>
        </>
      )}
    </FrontPage>
  );
}
