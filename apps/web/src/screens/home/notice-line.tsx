import { graphql, useFragment } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import { BellRing } from 'lucide-react';
import type { noticeLineMutation } from '../../__generated__/noticeLineMutation.graphql.js';
import type { noticeLine_notice$key } from '../../__generated__/noticeLine_notice.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { SheetItem } from '../../ui/Sheet.js';
import styles from './home.module.css';

/** Something that happened and concerns me; told until I have seen it. */
export function NoticeLine({ notice, onSeen }: { notice: noticeLine_notice$key; onSeen: (id: string) => void }) {
  const { id, at, sentence, groupId, isAboutExternals } = useFragment(
    graphql`
      fragment noticeLine_notice on Notice {
        id
        at
        sentence
        groupId
        isAboutExternals
      }
    `,
    notice,
  );
  const see = useQuickAction<noticeLineMutation>(graphql`
    mutation noticeLineMutation($input: NoticeSeenInput!) {
      noticeSeen(input: $input) {
        seenNoticeId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  return (
    <SheetItem
      actions={
        <>
          {groupId ? (
            <LinkButton size="s" to="/g/$groupId" params={{ groupId }}>
              <Trans>Ouvrir</Trans>
            </LinkButton>
          ) : null}
          {isAboutExternals ? (
            <LinkButton size="s" to="/externals" search={{ mine: '1' }}>
              <Trans>Voir mes externes</Trans>
            </LinkButton>
          ) : null}
          <Button
            size="s"
            onPress={() => void see({ input: { noticeId: id } }).then((done) => (done ? onSeen(id) : undefined))}
          >
            <Trans>Compris</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.todo}>
        <BellRing aria-hidden="true" />
        <div>
          <p className={styles.todoTitle}>{sentence}</p>
          <p className={styles.todoNote}>
            <RelativeTime at={at} />
          </p>
        </div>
      </div>
    </SheetItem>
  );
}
