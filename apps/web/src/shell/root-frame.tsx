import { useEffect, useRef } from 'react';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useLingui } from '@lingui/react';
import { useLingui as useWords } from '@lingui/react/macro';
import { I18nProvider as AriaLocale } from 'react-aria-components/I18nProvider';
import { regionalLocale } from '../i18n/i18n.js';
import { forgetVisited } from '../screen.js';
import { onSessionEvent } from '../session/session.js';
import { showToast } from '../ui/toasts.js';
import { ToastRegion } from '../ui/ToastRegion.js';
import { forgetViewerKind, isViewerKnown } from './viewer-kind.js';
import { OfflineBar } from './offline-bar.js';
import { useFocusMemory } from './focus-memory.js';

/** Around every page, signed in or not: language, messages, and what happens when the session ends. */
export function RootFrame() {
  const { i18n } = useLingui();
  useSessionEvents();
  useFocusMemory();
  return (
    <AriaLocale locale={regionalLocale(i18n.locale)}>
      <OfflineBar />
      <Outlet />
      <ToastRegion />
    </AriaLocale>
  );
}

function useSessionEvents(): void {
  const router = useRouter();
  const { t } = useWords();
  const sayEnded = useRef(() => undefined as void);
  useEffect(() => {
    sayEnded.current = () =>
      void showToast({ message: t`Votre session est terminée. Reconnectez-vous : ce que vous écriviez est gardé.` });
  });
  useEffect(
    () =>
      onSessionEvent((reason) => {
        const wasSomebody = isViewerKnown();
        forgetVisited();
        forgetViewerKind();
        if (reason === 'rights-changed') return void router.invalidate();
        if (isPublic(router.state.location.pathname)) return;
        if (wasSomebody) sayEnded.current();
        void router.navigate({ to: '/sign-in', search: { next: router.state.location.href } });
      }),
    [router],
  );
}

/** For those who are not signed in; `build/first-page.mjs` asks nothing early for them. */
const PUBLIC = /^\/((sign-in|setup|invitation|reset|proved)$|(unsubscribe|answer)\/)/;

function isPublic(pathname: string): boolean {
  return PUBLIC.test(pathname);
}
