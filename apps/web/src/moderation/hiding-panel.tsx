import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { hidingPanelQuery } from '../__generated__/hidingPanelQuery.graphql.js';
import type { hidingPanel_hiding$key } from '../__generated__/hidingPanel_hiding.graphql.js';
import { ReasonDialog } from '../post/reason-dialog.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { Button, LinkButton } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Row } from '../ui/Page.js';
import { showToast } from '../ui/toasts.js';
import { useHidingActs } from './use-hiding-acts.js';
import styles from './moderation.module.css';

/** Under a hidden message, for its author and for those who moderate: why, and what follows. */
export default function HidingPanel({ id }: { id: string }) {
  const { node } = useLateQuery<hidingPanelQuery>(
    graphql`
      query hidingPanelQuery($id: ID!) {
        node(id: $id) {
          ... on Post {
            hiding {
              ...hidingPanel_hiding
            }
          }
          ... on Comment {
            hiding {
              ...hidingPanel_hiding
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  );
  return node?.hiding ? <Panel hiding={node.hiding} /> : null;
}

function Panel({ hiding }: { hiding: hidingPanel_hiding$key }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'appeal' | 'advice' | null>(null);
  const data = useFragment(
    graphql`
      fragment hidingPanel_hiding on Hiding {
        id
        isOwn
        hiddenBy {
          name
        }
        group {
          id
        }
        appealedAt
        appeal
        outcome
        decision
        adviceAskedAt
        advice
        viewerCanAppeal
        viewerCanAskAdvice
        viewerCanDecide
      }
    `,
    hiding,
  );
  const acts = useHidingActs(data.id);
  const close = () => setAsking(null);
  return (
    <section className={styles.panel} aria-label={t`Décision de modération`}>
      <p className={styles.title}>
        {data.isOwn ? (
          <Trans>Votre message est masqué : vous seul, les modérateurs et les responsables le voyez.</Trans>
        ) : (
          <Trans>Masqué par {data.hiddenBy?.name}. Son auteur connaît le motif, pas ce nom.</Trans>
        )}
      </p>
      {data.appealedAt ? (
        <div>
          <p>{data.isOwn ? <Trans>Vous contestez cette décision :</Trans> : <Trans>Son auteur conteste :</Trans>}</p>
          <p className={styles.quote}>{data.appeal}</p>
          {data.outcome === null || data.outcome === undefined ? (
            <p>
              <Trans>Une autre personne que celle qui l’a masqué répondra.</Trans>
            </p>
          ) : null}
        </div>
      ) : null}
      {data.outcome === 'UPHELD' ? (
        <div>
          <p>
            <Trans>Relu par une autre personne, il reste masqué :</Trans>
          </p>
          <p className={styles.quote}>{data.decision}</p>
        </div>
      ) : null}
      {data.adviceAskedAt ? (
        data.advice ? (
          <div>
            <p>
              <Trans>Avis de l’animation du réseau, qui ne décide de rien :</Trans>
            </p>
            <p className={styles.quote}>{data.advice}</p>
          </div>
        ) : (
          <p>
            <Trans>L’animation du réseau a le texte et le motif ; elle n’a pas encore donné d’avis.</Trans>
          </p>
        )
      ) : null}
      {data.viewerCanAppeal || data.viewerCanAskAdvice || data.viewerCanDecide ? (
        <Row>
          {data.viewerCanAppeal ? (
            <Button size="s" onPress={() => setAsking('appeal')}>
              <Trans>Contester…</Trans>
            </Button>
          ) : null}
          {data.viewerCanAskAdvice ? (
            <Button size="s" variant="quiet" onPress={() => setAsking('advice')}>
              <Trans>Demander un avis…</Trans>
            </Button>
          ) : null}
          {data.viewerCanDecide ? (
            <LinkButton size="s" to="/g/$groupId/moderation" params={{ groupId: data.group.id }}>
              <Trans>Répondre dans la file</Trans>
            </LinkButton>
          ) : null}
        </Row>
      ) : null}
      <ReasonDialog
        isOpen={asking === 'appeal'}
        onClose={close}
        title={t`Contester cette décision`}
        label={t`Vos arguments`}
        actionLabel={t`Contester`}
        most={1000}
        onConfirm={async (words) => Boolean(await acts.appeal(words))}
      >
        <Trans>
          Une seule fois. Les autres modérateurs et responsables du groupe vous liront et répondront ; la personne qui a
          masqué votre message n’en saura rien.
        </Trans>
      </ReasonDialog>
      <Dialog
        isOpen={asking === 'advice'}
        onClose={close}
        role="alertdialog"
        title={t`Demander un avis à l’animation du réseau ?`}
        footer={
          <>
            <Button onPress={close}>
              <Trans>Ne rien envoyer</Trans>
            </Button>
            <Button
              variant="primary"
              onPress={() =>
                void acts.askAdvice().then((done) => {
                  close();
                  if (done) showToast({ message: t`Votre texte et le motif sont transmis.` });
                })
              }
            >
              <Trans>Transmettre mon texte</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Elle recevra votre texte et le motif, rien d’autre : ni le groupe, ni votre nom, ni les réponses. Vous lirez
            son avis, et les modérateurs aussi. Il ne décide de rien.
          </Trans>
        </p>
      </Dialog>
    </section>
  );
}
