import { Trans } from '@lingui/react/macro';
import { Deadline } from '../../ui/RelativeTime.js';
import { Notice } from '../../ui/States.js';

/** To the members, once their managers were told, and while it lasts. */
export function OpenedNote({ until }: { until: string }) {
  return (
    <Notice tone="warn">
      <Trans>
        La conformité a un accès exceptionnel à du contenu de ce groupe, jusqu’au <Deadline at={until} />. Les
        responsables en sont prévenus ; chaque objet lu est inscrit au journal.
      </Trans>
    </Notice>
  );
}
