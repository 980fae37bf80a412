import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { answerQuery } from '../../__generated__/answerQuery.graphql.js';
import { MailedLink } from '../../mailed-link/mailed-link.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { FrontPage } from '../../ui/FrontPage.js';

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

/** Calls back an answer that was sent by mail, while it waits. */
function Answer({ queryRef, params }: ScreenProps<answerQuery>) {
  const { t } = useLingui();
  const { network } = usePreloadedQuery<answerQuery>(screen.query!, queryRef);
  return (
    <FrontPage companyName={network.companyName} logoUrl={network.logoUrl} title={t`Votre réponse par courriel`}>
      <MailedLink
        path={`/answer/${encodeURIComponent(params.token ?? '')}`}
        asks={<Trans>Elle sera publiée à l’heure que dit le courriel, à moins que vous n’y renonciez.</Trans>}
        does={<Trans>Ne pas la publier</Trans>}
        done={<Trans>C’est fait : votre réponse ne sera pas publiée, et personne ne l’a lue.</Trans>}
        tooLate={
          <Trans>
            Elle n’attend plus : elle est publiée, ou vous y aviez déjà renoncé. Une réponse publiée peut être supprimée
            dans le fil.
          </Trans>
        }
      />
    </FrontPage>
  );
}
