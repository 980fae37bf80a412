import { lazy, useState } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '../../ui/Button.js';
import { Quiet, Row } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { Moment } from '../../ui/RelativeTime.js';
import { Pill, Sheet } from '../../ui/Sheet.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import type { Item } from './opened.js';
import { Late } from '../../ui/Late.js';
import styles from './opened.module.css';

const WhyDialog = lazy(() => import('./why-dialog.js'));

/** An object that was opened: its words as they were written, and nothing to do with them. */
export function OpenedItem({ item }: { item: Item }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <Sheet as="article" isPadded>
      <PersonLine {...item.author} size="s" note={<Moment at={item.datedAt} />} />
      <Row gap="s2">
        <VisibilityIcon visibility={item.visibility} />
        <Quiet>
          {item.isConversation ? <Trans>Conversation</Trans> : item.groupName}
          {' · '}
          {item.kind === 'POST' ? <Trans>publication</Trans> : <Trans>réponse</Trans>}
        </Quiet>
        {item.isHidden ? (
          <Pill tone="warn">
            <Trans>Masquée</Trans>
          </Pill>
        ) : null}
        {item.editedAt ? (
          <Pill>
            <Trans>Modifiée</Trans>
          </Pill>
        ) : null}
      </Row>
      {item.title ? <h2 className={styles.title}>{item.title}</h2> : null}
      <p className={styles.body}>{item.body}</p>
      {item.imageCount > 0 ? (
        <Quiet as="p">
          <Plural value={item.imageCount} one="# image, non ouverte" other="# images, non ouvertes" />
        </Quiet>
      ) : null}
      <Row>
        <Button size="s" variant="quiet" onPress={() => setAsking(true)}>
          <Trans>Qui peut lire ?</Trans>
        </Button>
      </Row>
      {isAsking ? (
        <Late>
          <WhyDialog id={item.key} onClose={() => setAsking(false)} />
        </Late>
      ) : null}
    </Sheet>
  );
}
