import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { pastReadersQuery } from '../__generated__/pastReadersQuery.graphql.js';
import { Skeleton } from '../ui/States.js';
import { TextField } from '../ui/TextField.js';
import { ReaderList } from './reader-list.js';
import { Late } from '../ui/Late.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { endOfDay } from '../ui/dates.js';
import styles from './access.module.css';

/** For managers: who could read on a day that is past. */
export function PastReaders({ id }: { id: string }) {
  const { t } = useLingui();
  const [day, setDay] = useState('');
  const at = day ? endOfDay(day) : null;
  const isPast = at !== null && !Number.isNaN(at.getTime()) && at < new Date();
  return (
    <section className={styles.section} aria-label={t`Qui pouvait lire ?`}>
      <TextField
        type="date"
        label={t`Qui pouvait lire, à la fin de cette journée ?`}
        value={day}
        onChange={setDay}
        errorMessage={at && !isPast ? t`Choisissez un jour passé.` : null}
      />
      {isPast ? (
        <Late fallback={<Skeleton lines={4} />}>
          <ThatDay id={id} at={at.toISOString()} />
        </Late>
      ) : null}
    </section>
  );
}

function ThatDay({ id, at }: { id: string; at: string }) {
  const data = useLateQuery<pastReadersQuery>(
    graphql`
      query pastReadersQuery($id: ID!, $at: DateTime!) {
        readers(objectId: $id, at: $at) {
          total
        }
        ...readerList_query @arguments(id: $id, at: $at)
      }
    `,
    { id, at },
    { fetchPolicy: 'network-only' },
  );
  if (data.readers) return <ReaderList query={data} id={id} canAskWhy={false} />;
  return (
    <p>
      <Trans>Ce contenu n’existe plus, ou vous ne pouvez plus le lire.</Trans>
    </p>
  );
}
