import { useDeferredValue } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { audienceStepQuery } from '../../__generated__/audienceStepQuery.graphql.js';
import { FacetTable } from '../../forms/facet-table.js';
import { useJoinPolicyWords, useVisibilityChoices } from '../../forms/audience-words.js';
import { Checkbox, RadioGroup, Switch } from '../../ui/Choices.js';
import { Quiet } from '../../ui/Page.js';
import { Skeleton } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import type { GroupVisibility } from '../../ui/Visibility.js';
import { POLICIES, type JoinPolicy, type NewGroup, type StepProps } from './new-group.js';
import { Late } from '../../ui/Late.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import styles from './group-create.module.css';

interface AudienceStepProps extends StepProps {
  partners: readonly { id: string; name: string }[];
}

/** Who sees, who gets in, whether externals may: with the server's table of what that means. */
export function AudienceStep({ group, change, partners }: AudienceStepProps) {
  const { t } = useLingui();
  const visibilities = useVisibilityChoices();
  const policyWords = useJoinPolicyWords();

  function chooseVisibility(visibility: GroupVisibility) {
    const policies = POLICIES[visibility];
    change({ visibility, joinPolicy: policies.includes(group.joinPolicy) ? group.joinPolicy : policies[0] });
  }

  return (
    <>
      <RadioGroup
        label={t`Sorte de groupe`}
        look="cards"
        value={group.visibility}
        onChange={chooseVisibility}
        choices={visibilities}
        description={t`Plus tard, vous pourrez restreindre à tout moment ; élargir demandera l’accord des membres.`}
      />
      {group.visibility && POLICIES[group.visibility].length > 1 ? (
        <RadioGroup<JoinPolicy>
          label={t`Comment y entrer`}
          value={group.joinPolicy}
          onChange={(joinPolicy) => change({ joinPolicy })}
          choices={POLICIES[group.visibility].map((policy) => ({ id: policy, ...policyWords[policy] }))}
        />
      ) : null}
      {group.joinPolicy === 'ON_REQUEST' ? (
        <TextField
          label={t`Question posée à qui demande à entrer (facultatif)`}
          placeholder={t`Sur quel site travaillez-vous ?`}
          value={group.joinQuestion}
          onChange={(joinQuestion) => change({ joinQuestion })}
        />
      ) : null}
      <Externals group={group} change={change} partners={partners} />
      {group.visibility ? (
        <div className={styles.facets}>
          <Late fallback={<Skeleton lines={5} />}>
            <Preview group={group} />
          </Late>
        </div>
      ) : null}
    </>
  );
}

function Externals({ group, change, partners }: AudienceStepProps) {
  const { t } = useLingui();
  return (
    <div>
      <Switch
        isSelected={group.externalsAllowed}
        onChange={(externalsAllowed) => change({ externalsAllowed })}
        note={t`Fournisseurs, clients, prestataires : invités un par un, avec un parrain et une date de fin.`}
      >
        <Trans>Des externes peuvent y être invités</Trans>
      </Switch>
      {group.externalsAllowed && partners.length > 0 ? (
        <div className={styles.partners} role="group" aria-label={t`Entreprises présentes`}>
          <Quiet as="p">
            <Trans>
              Entreprises présentes dès la création (en ajouter une plus tard demandera l’accord des membres) :
            </Trans>
          </Quiet>
          {partners.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={group.partnerIds.includes(id)}
              onChange={(isOn) =>
                change({
                  partnerIds: isOn ? [...group.partnerIds, id] : group.partnerIds.filter((other) => other !== id),
                })
              }
            >
              {name}
            </Checkbox>
          ))}
          {group.partnerIds.length > 1 ? (
            <Switch
              isSelected={group.walled}
              onChange={(walled) => change({ walled })}
              note={
                group.walled
                  ? t`Chaque entreprise ne voit que vos collègues et les siens : ni noms, ni nombre, ni réponses des autres.`
                  : t`Les entreprises se verront entre elles, avec leurs noms et leurs réponses.`
              }
            >
              <Trans>Cloisonner les entreprises entre elles</Trans>
            </Switch>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** The old table stays until the new one is there: nothing jumps while one tries. */
function Preview({ group }: { group: NewGroup }) {
  const { visibility, joinPolicy, externalsAllowed, walled, partnerIds } = useDeferredValue(group);
  const { groupFacets } = useLateQuery<audienceStepQuery>(
    graphql`
      query audienceStepQuery(
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
    // A wall stands between two.
    {
      visibility: visibility!,
      joinPolicy,
      externalsAllowed,
      walled: walled && externalsAllowed && partnerIds.length > 1,
    },
  );
  return <FacetTable facets={groupFacets} />;
}
