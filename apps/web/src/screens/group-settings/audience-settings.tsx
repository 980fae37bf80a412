import { Suspense, useDeferredValue, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { audienceSettings_group$key } from '../../__generated__/audienceSettings_group.graphql.js';
import type { audienceSettingsMutation } from '../../__generated__/audienceSettingsMutation.graphql.js';
import type { audienceSettingsQuery } from '../../__generated__/audienceSettingsQuery.graphql.js';
import { useJoinPolicyWords, useVisibilityChoices } from '../../forms/audience-words.js';
import { FacetTable } from '../../forms/facet-table.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup, Switch } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { Row } from '../../ui/Page.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Notice, Skeleton } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import type { GroupVisibility } from '../../ui/Visibility.js';
import { POLICIES, type JoinPolicy } from '../group-create/new-group.js';
import styles from './group-settings.module.css';

interface Choice {
  visibility: GroupVisibility;
  joinPolicy: JoinPolicy;
  externalsAllowed: boolean;
  walled: boolean;
}

/** Who sees and who gets in. Narrower holds at once; wider is refused by the server, which says why. */
export function AudienceSettings({ group }: { group: audienceSettings_group$key }) {
  const { t } = useLingui();
  const visibilities = useVisibilityChoices();
  const policyWords = useJoinPolicyWords();
  const data = useFragment(
    graphql`
      fragment audienceSettings_group on Group {
        id
        name
        visibility
        joinPolicy
        externalsAllowed
        walled
        partners {
          id
        }
        facets {
          ...facetTable_facets
        }
      }
    `,
    group,
  );
  const today: Choice = {
    visibility: data.visibility,
    joinPolicy: data.joinPolicy,
    externalsAllowed: data.externalsAllowed,
    walled: data.walled ?? false,
  };
  const [choice, setChoice] = useState(today);
  const [isConfirming, setConfirming] = useState(false);
  const narrow = useAction<audienceSettingsMutation>(graphql`
    mutation audienceSettingsMutation($input: GroupNarrowInput!) {
      groupNarrow(input: $input) {
        group {
          ...audienceSettings_group
          ...generalSettings_group
          hasExternals
          memberCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  const changed = Object.fromEntries(
    (Object.keys(today) as (keyof Choice)[])
      .filter((key) => choice[key] !== today[key])
      .map((key) => [key, choice[key]]),
  );
  const isChanged = Object.keys(changed).length > 0;
  const change = (part: Partial<Choice>) => {
    narrow.clearErrors();
    setChoice((now) => ({ ...now, ...part }));
  };
  const chooseVisibility = (visibility: GroupVisibility) => {
    const policies = POLICIES[visibility];
    change({ visibility, joinPolicy: policies.includes(choice.joinPolicy) ? choice.joinPolicy : policies[0] });
  };

  async function apply() {
    const response = await narrow.run({ input: { groupId: data.id, ...changed } });
    setConfirming(false);
    if (response) showToast({ message: t`Le changement vaut dès maintenant, aussi pour ce qui a déjà été publié.` });
  }

  const refusal = narrow.errorBesides();
  return (
    <Sheet>
      <SheetHeader
        title={t`Qui peut voir et rejoindre`}
        note={t`Restreindre prend effet tout de suite, aussi pour ce qui a déjà été publié.`}
      />
      <div className={styles.form}>
        <RadioGroup
          label={t`Sorte de groupe`}
          look="cards"
          value={choice.visibility}
          onChange={chooseVisibility}
          choices={visibilities}
        />
        <RadioGroup<JoinPolicy>
          label={t`Comment y entrer`}
          value={choice.joinPolicy}
          onChange={(joinPolicy) => change({ joinPolicy })}
          choices={POLICIES[choice.visibility].map((policy) => ({ id: policy, ...policyWords[policy] }))}
        />
        <Switch
          isSelected={choice.externalsAllowed}
          onChange={(externalsAllowed) => change({ externalsAllowed })}
          note={
            today.externalsAllowed && !choice.externalsAllowed
              ? t`Les externes perdront l’accès aussitôt, et leurs invitations tomberont.`
              : t`Fournisseurs, clients, prestataires : invités un par un, avec un parrain et une date de fin.`
          }
        >
          <Trans>Des externes peuvent y être invités</Trans>
        </Switch>
        {data.partners.length > 1 && choice.externalsAllowed ? (
          <Switch
            isSelected={choice.walled}
            onChange={(walled) => change({ walled })}
            note={t`Chaque entreprise ne voit que vos collègues et les siens.`}
          >
            <Trans>Cloisonner les entreprises entre elles</Trans>
          </Switch>
        ) : null}
        <div className={styles.facets}>
          <h3>{isChanged ? <Trans>Ce qui changerait</Trans> : <Trans>Aujourd’hui</Trans>}</h3>
          <Suspense fallback={<Skeleton lines={5} />}>
            <Difference before={data.facets} choice={choice} isChanged={isChanged} />
          </Suspense>
        </div>
        {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
        <Row>
          <Button variant="primary" isDisabled={!isChanged} onPress={() => setConfirming(true)}>
            <Trans>Appliquer…</Trans>
          </Button>
          {isChanged ? (
            <Button variant="quiet" onPress={() => change(today)}>
              <Trans>Revenir à l’état actuel</Trans>
            </Button>
          ) : null}
        </Row>
      </div>
      <Dialog
        isOpen={isConfirming}
        onClose={() => setConfirming(false)}
        role="alertdialog"
        title={t`Changer qui peut voir ${data.name} ?`}
        footer={
          <>
            <Button onPress={() => setConfirming(false)}>
              <Trans>Ne rien changer</Trans>
            </Button>
            <Button variant="primary" onPress={apply} isPending={narrow.isPending}>
              <Trans>Appliquer maintenant</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Le changement vaut aussitôt, y compris pour ce qui a déjà été publié. Les invitations et les demandes qui
            n’y correspondent plus tombent. Revenir en arrière serait un élargissement : il ne peut pas se faire d’un
            clic.
          </Trans>
        </p>
      </Dialog>
    </Sheet>
  );
}

interface DifferenceProps {
  before: React.ComponentProps<typeof FacetTable>['facets'];
  choice: Choice;
  isChanged: boolean;
}

function Difference({ before, choice, isChanged }: DifferenceProps) {
  const { visibility, joinPolicy, externalsAllowed, walled } = useDeferredValue(choice);
  const { groupFacets } = useLazyLoadQuery<audienceSettingsQuery>(
    graphql`
      query audienceSettingsQuery(
        $visibility: GroupVisibility!
        $joinPolicy: JoinPolicy!
        $externalsAllowed: Boolean!
        $walled: Boolean!
      ) {
        groupFacets(
          visibility: $visibility
          joinPolicy: $joinPolicy
          externalsAllowed: $externalsAllowed
          walled: $walled
        ) {
          ...facetTable_facets
        }
      }
    `,
    { visibility, joinPolicy, externalsAllowed, walled: walled && externalsAllowed },
  );
  return isChanged ? <FacetTable facets={groupFacets} before={before} /> : <FacetTable facets={before} />;
}
