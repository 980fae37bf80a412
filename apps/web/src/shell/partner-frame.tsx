import { lazy, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Building2, Search } from 'lucide-react';
import type { partnerFrame_viewer$key } from '../__generated__/partnerFrame_viewer.graphql.js';
import { IconButton } from '../ui/Button.js';
import { pageDrawn } from '../notifications/signals.js';
import { Late } from '../ui/Late.js';
import { LongDate } from '../ui/RelativeTime.js';
import { Pill } from '../ui/Sheet.js';
import { AccountMenu } from './account-menu.js';
import { BrandMark } from './brand-mark.js';
import { MessagesLink } from './messages-link.js';
import type { FrameProps } from './frame-data.js';
import { useSearchKey } from './keys.js';
import { SkipLink } from './skip-link.js';
import styles from './partner-frame.module.css';

const QuickSwitcher = lazy(() => import('./quick-switcher.js').then((module) => ({ default: module.QuickSwitcher })));
const Bell = lazy(() => pageDrawn.then(() => import('../notifications/bell.js')));

/** Around every page of an external: no navigation, a search of what they may read; always who they are here and until when. */
export function PartnerFrame({ network, viewer, children }: FrameProps) {
  const { t } = useLingui();
  const [isSearching, setSearching] = useState(false);
  useSearchKey(() => setSearching(true));
  return (
    <>
      <SkipLink />
      <header className={styles.bar}>
        <BrandMark {...network} />
        <span className={styles.place}>
          <Pill tone="external">
            <Trans>Espace partenaires</Trans>
          </Pill>
        </span>
        <div className={styles.barEnd}>
          <IconButton label={t`Rechercher`} icon={<Search />} onPress={() => setSearching(true)} />
          <span className={styles.bellPlace}>
            <Late>
              <Bell />
            </Late>
          </span>
          <span className={styles.messages}>
            <MessagesLink count={viewer.unreadConversations} />
          </span>
          <AccountMenu viewer={viewer} />
        </div>
      </header>
      <Banner viewer={viewer} name={viewer.person.name} company={viewer.person.company} host={network.companyName} />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Late>{isSearching ? <QuickSwitcher isOpen onClose={() => setSearching(false)} /> : null}</Late>
    </>
  );
}

interface BannerProps {
  viewer: partnerFrame_viewer$key;
  name: string;
  company: string;
  host: string;
}

function Banner({ viewer, name, company, host }: BannerProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment partnerFrame_viewer on Viewer {
        accessUntil
        sponsor {
          name
          personId
        }
        groups(first: 100) {
          edges {
            node {
              viewerMembership {
                state
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  const groups = data.groups.edges.filter(({ node }) => node.viewerMembership?.state === 'ACTIVE').length;
  const { sponsor } = data;
  return (
    <aside className={styles.banner} aria-label={t`Mon accès`}>
      <Building2 aria-hidden="true" />
      <p>
        <Trans>
          Vous êtes connecté comme{' '}
          <strong>
            {name}, {company}
          </strong>
          .
        </Trans>{' '}
        {t`${plural(groups, {
          0: `Vous ne voyez encore aucun groupe chez ${host}.`,
          one: `Vous voyez un groupe chez ${host}.`,
          other: `Vous voyez # groupes chez ${host}.`,
        })}`}{' '}
        {data.accessUntil ? (
          <Trans>
            Accès valable jusqu’au{' '}
            <strong>
              <LongDate at={data.accessUntil} />
            </strong>
            .
          </Trans>
        ) : null}{' '}
        {sponsor ? (
          <Trans>
            Pour le prolonger ou pour toute question :{' '}
            {sponsor.personId ? <SponsorLink id={sponsor.personId} name={sponsor.name} /> : sponsor.name}.
          </Trans>
        ) : null}
      </p>
    </aside>
  );
}

function SponsorLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/people/$personId" params={{ personId: id }} className={styles.link}>
      {name}
    </Link>
  );
}
