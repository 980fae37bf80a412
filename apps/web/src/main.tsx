import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import './ui/base.css';
import { whenNowhereToWrite } from './composer/start-writing.js';
import { initialLanguage, showLanguage } from './i18n/i18n.js';
import { router } from './router.js';

// The page's data are asked for before React starts.
void router.load();
whenNowhereToWrite(() => void router.navigate({ to: '/', search: { write: '1' } }));
await showLanguage(initialLanguage());

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>
  </StrictMode>,
);
