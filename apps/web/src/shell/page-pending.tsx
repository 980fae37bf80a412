import { Trans } from '@lingui/react/macro';
import { Page } from '../ui/Page.js';
import { Sheet } from '../ui/Sheet.js';
import { Skeleton } from '../ui/States.js';

/** Holds the place of a page while it loads; shows itself after 150 ms only. */
export function PagePending() {
  return (
    <Page width="columns">
      <p role="status" className="sr">
        <Trans>Chargement…</Trans>
      </p>
      <Skeleton lines={2} />
      {[1, 2, 3].map((card) => (
        <Sheet key={card} as="div" isPadded>
          <Skeleton hasAvatar lines={4} />
        </Sheet>
      ))}
    </Page>
  );
}
