import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { policyFormMutation } from '../../__generated__/policyFormMutation.graphql.js';
import type { policyForm_policy$key } from '../../__generated__/policyForm_policy.graphql.js';
import { Form } from '../../forms/form.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Measure, Row } from '../../ui/Page.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import styles from './admin-security.module.css';
import { FromWhenField, fromWhenOf, instantOf, isWhole } from './from-when.js';

interface PolicyFormProps {
  policy: policyForm_policy$key;
  /** The settings of the installation name one at least. */
  hasProviders: boolean;
}

/** What is asked of one population when they sign in. */
export function PolicyForm({ policy, hasProviders }: PolicyFormProps) {
  const { t } = useLingui();
  const { population, factorFrom, providerFrom, accounts, withoutFactor, withoutIdentity } = useFragment(
    graphql`
      fragment policyForm_policy on SignInPolicy {
        population
        factorFrom
        providerFrom
        accounts
        withoutFactor
        withoutIdentity
      }
    `,
    policy,
  );
  const [factor, setFactor] = useState(() => fromWhenOf(factorFrom));
  const [provider, setProvider] = useState(() => fromWhenOf(providerFrom));
  const save = useAction<policyFormMutation>(graphql`
    mutation policyFormMutation($input: SignInPolicySetInput!) {
      signInPolicySet(input: $input) {
        policies {
          population
          ...policyForm_policy
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function submit() {
    const done = await save.run(
      { input: { population, factorFrom: instantOf(factor), providerFrom: instantOf(provider) } },
      {
        updater: (store) => {
          const policies = store.getRootField('signInPolicySet')?.getLinkedRecords('policies');
          if (policies) store.getRoot().setLinkedRecords(policies, 'signInPolicies');
        },
      },
    );
    if (done) showToast({ message: t`Règle de connexion enregistrée.` });
  }

  const refusal = save.errorBesides('factorFrom', 'providerFrom');
  const isExternal = population === 'EXTERNAL';
  const isCounted = typeof accounts === 'number';
  const notes = [
    isCounted && t`Sans second facteur : ${withoutFactor ?? 0} comptes sur ${accounts}.`,
    isCounted && hasProviders && t`Sans compte lié chez un fournisseur : ${withoutIdentity ?? 0}.`,
  ].filter(Boolean);
  return (
    <Sheet>
      <SheetHeader title={isExternal ? t`Externes` : t`Salariés`} note={notes.join(' ') || null} />
      <div className={styles.body}>
        <Measure>
          <Form onSubmit={() => void submit()}>
            {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
            <FromWhenField
              label={t`Second facteur`}
              free={t`Au choix de chacun`}
              now={t`Demandé à toute connexion`}
              note={t`Les sessions ouvertes sans second facteur prennent fin ; chacun en ajoute un en revenant.`}
              value={factor}
              onChange={setFactor}
              errorMessage={save.errorOf('factorFrom')}
            />
            <FromWhenField
              label={t`Par où entrer`}
              description={
                hasProviders
                  ? t`Les propriétaires gardent leur mot de passe, avec un second facteur, pour entrer si le fournisseur ne répond pas.`
                  : t`Aucun fournisseur n’est configuré sur ce serveur (OIDC_PROVIDERS).`
              }
              free={t`Mot de passe, clé d’accès ou fournisseur, au choix`}
              now={t`Par un fournisseur seulement`}
              note={t`Les sessions ouvertes autrement prennent fin ; qui n’a pas encore lié son compte le lie en revenant.`}
              isDisabled={!hasProviders && provider.choice === 'free'}
              value={provider}
              onChange={setProvider}
              errorMessage={save.errorOf('providerFrom')}
            />
            <Row>
              <Button
                type="submit"
                variant="primary"
                isPending={save.isPending}
                isDisabled={!isWhole(factor) || !isWhole(provider)}
              >
                <Trans>Enregistrer</Trans>
              </Button>
            </Row>
          </Form>
        </Measure>
      </div>
    </Sheet>
  );
}
