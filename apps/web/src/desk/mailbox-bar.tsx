import type { ReactNode } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { BulkBar } from '../ui/Table.js';
import type { Mailbox } from './use-mailbox.js';

interface MailboxBarProps {
  mailbox: Mailbox;
  /** Of the lines that are shown */
  ids: readonly string[];
  /** What can be done with those chosen */
  children: ReactNode;
}

/** Above a mailbox of which some lines are chosen. */
export function MailboxBar({ mailbox, ids, children }: MailboxBarProps) {
  const count = ids.filter((id) => mailbox.chosen.has(id)).length;
  if (count === 0) return null;
  return (
    <BulkBar count={<Plural value={count} one="# ligne choisie" other="# lignes choisies" />}>
      {children}
      {count < ids.length ? (
        <Button size="s" onPress={() => mailbox.choose(ids)}>
          <Trans>Tout choisir</Trans>
        </Button>
      ) : null}
      <Button size="s" onPress={() => mailbox.choose([])}>
        <Trans>Tout désélectionner</Trans>
      </Button>
    </BulkBar>
  );
}
