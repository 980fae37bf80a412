import { lazy, useEffect, useState } from 'react';
import { fetchQuery, graphql } from 'relay-runtime';
import { useRelayEnvironment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Bell as BellIcon } from 'lucide-react';
import type { bellQuery } from '../__generated__/bellQuery.graphql.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { Late } from '../ui/Late.js';
import { keptId } from './push-kept.js';
import { type AskedGroup, onAskHowTold, onTold, takeJoined } from './signals.js';
import styles from './notifications.module.css';

const ToldDialog = lazy(() => import('./told-dialog.js'));
const QUERY = graphql`
  query bellQuery {
    viewer {
      id
      notificationCount
    }
  }
`;
const MOST = 99;

/** How many things I have not seen, live; in every frame. It also asks, at joining, how one wants to be told. */
export default function Bell() {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [asked, setAsked] = useState<AskedGroup | null>(null);
  const { viewer } = useLateQuery<bellQuery>(QUERY, {}, { fetchPolicy: 'store-and-network' });
  useEffect(() => {
    const joined = takeJoined();
    if (joined) setAsked(joined);
    return onAskHowTold(setAsked);
  }, []);
  useEffect(() => {
    const look = () =>
      void fetchQuery<bellQuery>(environment, QUERY, {})
        .toPromise()
        .catch(() => undefined);
    return onTold(look);
  }, [environment]);
  const viewerId = viewer?.id;
  useEffect(() => {
    if (!viewerId || !keptId(viewerId)) return;
    void import('./renew-push.js').then(({ renewPush }) => renewPush(environment, viewerId)).catch(() => undefined);
  }, [environment, viewerId]);
  const count = viewer?.notificationCount ?? 0;
  const label = t`${plural(count, {
    0: 'Notifications',
    one: 'Notifications : # nouvelle',
    other: 'Notifications : # nouvelles',
  })}`;
  return (
    <>
      <Link to="/notifications" className={styles.bell} aria-label={label} title={label}>
        <BellIcon aria-hidden="true" />
        {count > 0 ? <span className={styles.badge}>{count > MOST ? `${MOST}+` : count}</span> : null}
      </Link>
      {asked ? (
        <Late>
          <ToldDialog group={asked} onClose={() => setAsked(null)} />
        </Late>
      ) : null}
    </>
  );
}
