import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Mail } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { adminOutboxQuery } from '../../__generated__/adminOutboxQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Page, PageHeader, Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import styles from './admin-outbox.module.css';

type OutboxMail = NonNullable<NonNullable<adminOutboxQuery['response']['outbox']>[number]>;

export const screen = defineScreen<adminOutboxQuery>({
  query: graphql`
    query adminOutboxQuery {
      viewer {
        ...adminTabs_viewer
        viewerCanAdminister
      }
      ...adminTabs_query
      outbox(first: 50) {
        id
        to
        subject
        text
        createdAt
      }
    }
  `,
  Component: AdminOutbox,
});

/** Mails that a network without a mail server keeps in its outbox folder. */
function AdminOutbox({ queryRef }: ScreenProps<adminOutboxQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<adminOutboxQuery>(screen.query!, queryRef);
  const [read, setRead] = useState<OutboxMail | null>(null);
  if (!data.viewer?.viewerCanAdminister || !data.outbox) return <Missing what="page" />;
  const mails = data.outbox;
  return (
    <Page>
      <PageHeader
        title={t`Courriels en attente`}
        sub={t`Aucun serveur de courriel n’est réglé : ils restent ici et dans le dossier « outbox » du serveur.`}
      />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      <Sheet>
        {mails.length > 0 ? (
          <SheetList label={t`Courriels en attente`}>
            {mails.map((mail) => (
              <SheetItem
                key={mail.id}
                actions={
                  <Button size="s" onPress={() => setRead(mail)}>
                    <Trans>Lire</Trans>
                  </Button>
                }
              >
                <strong>{mail.subject}</strong>
                <Quiet as="p">
                  {mail.to} · <RelativeTime at={mail.createdAt} />
                </Quiet>
              </SheetItem>
            ))}
          </SheetList>
        ) : (
          <EmptyState icon={<Mail aria-hidden="true" />} title={t`Rien n’attend`}>
            <Trans>Les invitations et les liens de mot de passe apparaîtront ici.</Trans>
          </EmptyState>
        )}
      </Sheet>
      <Dialog isOpen={read !== null} onClose={() => setRead(null)} title={read?.subject ?? ''} isWide>
        <Quiet as="p">
          <Trans>À : {read?.to}</Trans>
        </Quiet>
        <p className={styles.text}>{read ? <Linked text={read.text} /> : null}</p>
      </Dialog>
    </Page>
  );
}

/** A mail's text with the links of this very server made clickable. */
function Linked({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <>
      {parts.map((part, index) =>
        part.startsWith(`${location.origin}/`) ? (
          <a key={index} href={part} className={styles.link}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
