import { useState } from 'react';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { KeyRound, Smartphone } from 'lucide-react';
import type { factorsPanel_viewer$key } from '../__generated__/factorsPanel_viewer.graphql.js';
import type { factorsPanelCodesMutation } from '../__generated__/factorsPanelCodesMutation.graphql.js';
import type { factorsPanelQuery } from '../__generated__/factorsPanelQuery.graphql.js';
import type { factorsPanelRemoveMutation } from '../__generated__/factorsPanelRemoveMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Quiet } from '../ui/Page.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../ui/Sheet.js';
import { EmptyState } from '../ui/States.js';
import { showToast } from '../ui/toasts.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TotpSetUp } from './totp-set-up.js';
import { useAddPasskey } from './use-add-passkey.js';

/** What a person has besides the password: added, taken away, replaced. */
export function FactorsPanel({ viewer }: { viewer: factorsPanel_viewer$key }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [isAdding, setAdding] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const addPasskey = useAddPasskey();
  const { secondFactors } = useFragment(
    graphql`
      fragment factorsPanel_viewer on Viewer {
        secondFactors {
          factors {
            id
            kind
            label
            createdAt
            lastUsedAt
          }
          recoveryCodesLeft
          isRequired
        }
      }
    `,
    viewer,
  );
  const remove = useQuickAction<factorsPanelRemoveMutation>(graphql`
    mutation factorsPanelRemoveMutation($input: FactorRemoveInput!) {
      factorRemove(input: $input) {
        viewer {
          ...factorsPanel_viewer
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const renew = useQuickAction<factorsPanelCodesMutation>(graphql`
    mutation factorsPanelCodesMutation {
      recoveryCodesRenew {
        recoveryCodes
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const { factors, recoveryCodesLeft, isRequired } = secondFactors;
  const hasTotp = factors.some(({ kind }) => kind === 'TOTP');

  async function added(shown: readonly string[]) {
    setAdding(false);
    if (shown.length > 0) setCodes(shown);
    else showToast({ message: t`Ajouté à votre compte.` });
    await fetchQuery<factorsPanelQuery>(
      environment,
      graphql`
        query factorsPanelQuery {
          viewer {
            ...factorsPanel_viewer
          }
        }
      `,
      {},
    ).toPromise();
  }
  async function takeAway(factorId: string) {
    if (await remove({ input: { factorId } })) showToast({ message: t`Retiré de votre compte.` });
  }
  async function makeCodes() {
    const response = await renew({});
    if (response?.recoveryCodesRenew.recoveryCodes) await added(response.recoveryCodesRenew.recoveryCodes);
  }

  const buttons = (
    <>
      <Button
        size="s"
        icon={<KeyRound aria-hidden="true" />}
        onPress={async () => {
          const shown = await addPasskey();
          if (shown) await added(shown);
        }}
      >
        <Trans>Ajouter une clé d’accès</Trans>
      </Button>
      {hasTotp ? null : (
        <Button size="s" icon={<Smartphone aria-hidden="true" />} onPress={() => setAdding(true)}>
          <Trans>Ajouter une application de codes</Trans>
        </Button>
      )}
    </>
  );
  return (
    <Sheet>
      <SheetHeader
        title={t`Second facteur`}
        note={
          isRequired
            ? t`Le réseau en demande un : il vous sera demandé à chaque connexion, après le mot de passe.`
            : t`Demandé à chaque connexion, après le mot de passe : qui devine celui-ci n’entre pas.`
        }
        actions={factors.length > 0 ? buttons : null}
      />
      {factors.length > 0 ? (
        <SheetList label={t`Second facteur`}>
          {factors.map((factor) => (
            <SheetItem
              key={factor.id}
              actions={
                <Button size="s" variant="quiet" onPress={() => void takeAway(factor.id)}>
                  <Trans>Retirer</Trans>
                </Button>
              }
            >
              <strong>
                {factor.kind === 'TOTP' ? <Trans>Application de codes</Trans> : <Trans>Clé d’accès</Trans>}
                {factor.label ? <> · {factor.label}</> : null}
              </strong>
              <Quiet as="p">
                {factor.lastUsedAt ? (
                  <Trans>
                    Ajout : <RelativeTime at={factor.createdAt} /> · dernier usage :{' '}
                    <RelativeTime at={factor.lastUsedAt} />
                  </Trans>
                ) : (
                  <Trans>
                    Ajout : <RelativeTime at={factor.createdAt} />
                  </Trans>
                )}
              </Quiet>
            </SheetItem>
          ))}
          <SheetItem
            actions={
              <Button size="s" onPress={() => void makeCodes()}>
                <Trans>Nouveaux codes</Trans>
              </Button>
            }
          >
            <strong>
              <Trans>Codes de secours</Trans>
            </strong>
            <Quiet as="p">
              <Trans>Il en reste {recoveryCodesLeft}. Chacun remplace une fois le second facteur.</Trans>
            </Quiet>
          </SheetItem>
        </SheetList>
      ) : (
        <EmptyState icon={<KeyRound aria-hidden="true" />} title={t`Pas encore de second facteur`} action={buttons}>
          <Trans>
            Une clé d’accès (empreinte, visage ou code de votre appareil) permet aussi d’entrer sans mot de passe. Avec
            un second facteur, douze caractères de mot de passe suffisent.
          </Trans>
        </EmptyState>
      )}
      {isAdding ? (
        <Dialog isOpen isWide title={t`Application de codes`} onClose={() => setAdding(false)}>
          <TotpSetUp onAdded={(shown) => void added(shown)} onCancel={() => setAdding(false)} />
        </Dialog>
      ) : null}
      {codes ? (
        <Dialog isOpen isWide role="alertdialog" title={t`Vos codes de secours`} onClose={() => setCodes(null)}>
          <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />
        </Dialog>
      ) : null}
    </Sheet>
  );
}
