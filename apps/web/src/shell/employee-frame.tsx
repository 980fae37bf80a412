import { lazy, useEffect, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleHelp, PenLine, Search } from 'lucide-react';
import { startWriting } from '../composer/start-writing.js';
import { Button, IconButton } from '../ui/Button.js';
import { AccountMenu } from './account-menu.js';
import { BrandMark } from './brand-mark.js';
import type { FrameProps } from './frame-data.js';
import { useKeys } from './keys.js';
import { MobileBar } from './mobile-bar.js';
import { SideNav } from './side-nav.js';
import { SkipLink } from './skip-link.js';
import { pageDrawn } from '../notifications/signals.js';
import { Late } from '../ui/Late.js';
import styles from './shell.module.css';

const loadSwitcher = () => import('./quick-switcher.js');
const QuickSwitcher = lazy(() => loadSwitcher().then((module) => ({ default: module.QuickSwitcher })));
const Bell = lazy(() => pageDrawn.then(() => import('../notifications/bell.js')));
const BreakGlassBar = lazy(() => import('./break-glass-bar.js').then((module) => ({ default: module.BreakGlassBar })));
const KeysDialog = lazy(() => import('./keys-dialog.js').then((module) => ({ default: module.KeysDialog })));
/** Long after the first page is shown, long before anybody presses Ctrl K */
const WARM_AFTER_MS = 2000;

/** Bar, groups at the left, page; on a phone a bar at the bottom. */
export function EmployeeFrame({ network, viewer, children }: FrameProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'search' | 'keys' | null>(null);
  useKeys({ onSearch: () => setOpen('search'), onHelp: () => setOpen('keys') });
  const close = () => setOpen(null);
  useEffect(() => {
    const timer = setTimeout(() => void loadSwitcher().catch(() => undefined), WARM_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <SkipLink />
      <header className={styles.bar}>
        <BrandMark {...network} />
        <button
          type="button"
          className={styles.search}
          onClick={() => setOpen('search')}
          aria-keyshortcuts="Control+K Meta+K"
        >
          <Search aria-hidden="true" />
          <span>
            <Trans>Rechercher…</Trans>
          </span>
          <kbd className={styles.key}>Ctrl K</kbd>
        </button>
        <div className={styles.barEnd}>
          <span className={styles.wideOnly}>
            <Button variant="primary" icon={<PenLine />} onPress={startWriting}>
              <Trans>Publier</Trans>
            </Button>
          </span>
          <span className={styles.wideOnly}>
            <IconButton label={t`Raccourcis clavier`} icon={<CircleHelp />} onPress={() => setOpen('keys')} />
          </span>
          <span className={styles.bellPlace}>
            <Late>
              <Bell />
            </Late>
          </span>
          <AccountMenu viewer={viewer} />
        </div>
      </header>
      {viewer.openBreakGlass.length > 0 ? (
        <Late>
          <BreakGlassBar open={viewer.openBreakGlass} />
        </Late>
      ) : null}
      <div className={styles.layout}>
        <SideNav viewer={viewer} />
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      <MobileBar unread={viewer.unreadConversations} onSearch={() => setOpen('search')} />
      <Late>
        {open === 'search' ? <QuickSwitcher isOpen onClose={close} /> : null}
        {open === 'keys' ? <KeysDialog isOpen onClose={close} /> : null}
      </Late>
    </>
  );
}
