import { useState } from 'react';
import { graphql, useFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { adminProvisioningQuery } from '../../__generated__/adminProvisioningQuery.graphql.js';
import type { adminProvisioningFigures_provisioning$key } from '../../__generated__/adminProvisioningFigures_provisioning.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Button } from '../../ui/Button.js';
import { Late } from '../../ui/Late.js';
import { Page, PageHeader, Stack } from '../../ui/Page.js';
import { Moment } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { Notice, Skeleton } from '../../ui/States.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import styles from './admin-provisioning.module.css';
import { DirectoryGroups } from './directory-groups.js';
import { RefusedList } from './refused-list.js';
import { TokensList } from './tokens-list.js';

export const screen = defineScreen<adminProvisioningQuery>({
  query: graphql`
    query adminProvisioningQuery {
      viewer {
        ...adminTabs_viewer
      }
      provisioning {
        ...adminProvisioningFigures_provisioning
      }
      ...adminTabs_query
      ...tokensList_query
      ...refusedList_query
    }
  `,
  Component: AdminProvisioning,
});

/** What the company's directory may do here: its tokens, what it did, and what was refused. */
function AdminProvisioning({ queryRef }: ScreenProps<adminProvisioningQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<adminProvisioningQuery>(screen.query!, queryRef);
  const [isCreating, setCreating] = useState(false);
  if (!data.provisioning) return <Missing what="page" />;
  return (
    <Page>
      <PageHeader
        title={t`Provisionnement`}
        sub={t`L’annuaire de l’entreprise crée, met à jour et désactive les comptes des salariés (SCIM 2.0). Il ne donne ni rôle, ni accès à un groupe, et ne voit aucun externe.`}
        actions={
          <Button variant="primary" icon={<KeyRound aria-hidden="true" />} onPress={() => setCreating(true)}>
            <Trans>Créer un jeton</Trans>
          </Button>
        }
      />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      <Stack>
        <Figures provisioning={data.provisioning} />
        <TokensList query={data} isCreating={isCreating} onClose={() => setCreating(false)} />
        <RefusedList query={data} />
        <Late fallback={<Skeleton />}>
          <DirectoryGroups />
        </Late>
      </Stack>
    </Page>
  );
}

function Figures({ provisioning }: { provisioning: adminProvisioningFigures_provisioning$key }) {
  const { t } = useLingui();
  const { baseUrl, personCount, deactivatedCount, otherAddressCount, lastUsedAt } = useFragment(
    graphql`
      fragment adminProvisioningFigures_provisioning on Provisioning {
        baseUrl
        personCount
        deactivatedCount
        otherAddressCount
        lastUsedAt
      }
    `,
    provisioning,
  );
  return (
    <>
      {otherAddressCount > 0 ? (
        <Notice tone="warn">
          <Plural
            value={otherAddressCount}
            one="Pour # personne, l’annuaire donne une autre adresse que celle du compte : le compte garde la sienne, parce qu’un autre l’a déjà ou que quelqu’un y est déjà entré."
            other="Pour # personnes, l’annuaire donne une autre adresse que celle du compte : le compte garde la sienne, parce qu’un autre l’a déjà ou que quelqu’un y est déjà entré."
          />
        </Notice>
      ) : null}
      <Sheet>
        <SheetHeader title={t`L’annuaire`} note={t`À saisir dans l’annuaire, avec le secret d’un jeton.`} />
        <SheetList>
          <SheetItem>
            <strong>
              <Trans>Adresse</Trans>
            </strong>
            <div>
              <code className={styles.secret}>{baseUrl}</code>
            </div>
          </SheetItem>
          <SheetItem>
            <strong>
              <Trans>Dernière demande</Trans>
            </strong>
            <div>{lastUsedAt ? <Moment at={lastUsedAt} /> : <Trans>Aucune encore</Trans>}</div>
          </SheetItem>
          <SheetItem>
            <strong>
              <Trans>Comptes qu’il connaît</Trans>
            </strong>
            <div>
              <Plural value={personCount} one="# compte" other="# comptes" />
              {deactivatedCount > 0 ? (
                <>
                  {', '}
                  <Plural value={deactivatedCount} one="dont # désactivé" other="dont # désactivés" />
                </>
              ) : null}
            </div>
          </SheetItem>
        </SheetList>
      </Sheet>
    </>
  );
}
