import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type {
  requestLine_request$data,
  requestLine_request$key,
} from '../../__generated__/requestLine_request.graphql.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Quiet, Row } from '../../ui/Page.js';
import { Deadline, LongDate, Moment } from '../../ui/RelativeTime.js';
import { Pill, SheetItem } from '../../ui/Sheet.js';
import { useBreakGlassActs } from './use-break-glass-acts.js';

type Request = requestLine_request$data;

/** One request: what, why, by whom, what became of it, and what this person can do about it. */
export function RequestLine({ request }: { request: requestLine_request$key }) {
  const data = useFragment(
    graphql`
      fragment requestLine_request on BreakGlass {
        id
        scope
        state
        reason
        hours
        requestedAt
        periodFrom
        periodUntil
        noticeAt
        noticeReason
        opensUntil
        viewerCanDecide
        viewerCanEnd
        viewerCanRead
        requestedBy {
          name
        }
        decidedBy {
          name
        }
        person {
          name
        }
      }
    `,
    request,
  );
  return (
    <SheetItem actions={<Acts request={data} />}>
      <Row gap="s2">
        <strong>
          <ScopeWords request={data} />
        </strong>
        <StatePill state={data.state} />
      </Row>
      <p>{data.reason}</p>
      <Quiet as="p">
        <Trans>
          Demandé par {data.requestedBy.name}, <Moment at={data.requestedAt} />
        </Trans>
        {' · '}
        <Plural value={data.hours} one="# heure" other="# heures" />
        {data.decidedBy ? (
          <>
            {' · '}
            {data.state === 'REFUSED' ? (
              <Trans>refusé par {data.decidedBy.name}</Trans>
            ) : (
              <Trans>approuvé par {data.decidedBy.name}</Trans>
            )}
          </>
        ) : null}
        {data.state === 'OPEN' && data.opensUntil ? (
          <>
            {' · '}
            <Trans>
              jusqu’au <Deadline at={data.opensUntil} />
            </Trans>
          </>
        ) : null}
      </Quiet>
      {data.noticeAt ? (
        <Quiet as="p">
          <Trans>
            Responsables prévenus le <LongDate at={data.noticeAt} /> : {data.noticeReason}
          </Trans>
        </Quiet>
      ) : null}
    </SheetItem>
  );
}

function ScopeWords({ request: { scope, person, periodFrom, periodUntil } }: { request: Request }) {
  if (scope === 'ITEM') return <Trans>Une adresse signalée, et son fil</Trans>;
  if (scope === 'ENTRY' || !periodFrom || !periodUntil) return <Trans>L’objet d’une entrée du journal</Trans>;
  return (
    <Trans>
      Les publications et réponses de {person?.name}, du <LongDate at={periodFrom} /> au <LongDate at={periodUntil} />
    </Trans>
  );
}

function StatePill({ state }: { state: Request['state'] }) {
  const { t } = useLingui();
  const looks = {
    ASKED: ['warn', t`À décider`],
    OPEN: ['bad', t`Ouvert`],
    REFUSED: ['neutral', t`Refusé`],
    OVER: ['neutral', t`Terminé`],
  } as const;
  const [tone, word] = looks[state as keyof typeof looks];
  return <Pill tone={tone}>{word}</Pill>;
}

function Acts({ request: { id, state, viewerCanDecide, viewerCanEnd, viewerCanRead } }: { request: Request }) {
  const acts = useBreakGlassActs(id);
  return (
    <>
      {viewerCanRead ? (
        <LinkButton size="s" to="/break-glass/$breakGlassId" params={{ breakGlassId: id }}>
          <Trans>Lire</Trans>
        </LinkButton>
      ) : null}
      {viewerCanDecide ? (
        <>
          <Button size="s" onPress={() => void acts.decide(false)}>
            <Trans>Refuser</Trans>
          </Button>
          <Button size="s" variant="primary" onPress={() => void acts.decide(true)}>
            <Trans>Approuver</Trans>
          </Button>
        </>
      ) : null}
      {viewerCanEnd ? (
        <Button size="s" onPress={() => void acts.end()}>
          {state === 'ASKED' ? <Trans>Retirer la demande</Trans> : <Trans>Mettre fin</Trans>}
        </Button>
      ) : null}
    </>
  );
}
