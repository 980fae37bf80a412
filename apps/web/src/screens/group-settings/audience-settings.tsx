import { lazy, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { audienceSettings_group$key } from '../../__generated__/audienceSettings_group.graphql.js';
import type { audienceSettingsMutation } from '../../__generated__/audienceSettingsMutation.graphql.js';
import { useJoinPolicyWords, useVisibilityChoices } from '../../forms/audience-words.js';
import { useAction } from '../../forms/use-action.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { RadioGroup, Switch } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { Row } from '../../ui/Page.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Notice, Skeleton } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import type { GroupVisibility } from '../../ui/Visibility.js';
import { POLICIES, type JoinPolicy } from '../group-create/new-group.js';
import { AudienceDifference } from './audience-difference.js';
import { FurtherPartner, type Partner } from './further-partner.js';
import { splitChange } from './split-change.js';
import { Late } from '../../ui/Late.js';
import styles from './group-settings.module.css';

const ProposeDialog = lazy(() =>
  import('../../widening/propose-dialog.js').then((module) => ({ default: module.ProposeDialog })),
);

interface Choice {
  visibility: GroupVisibility;
  joinPolicy: JoinPolicy;
  externalsAllowed: boolean;
  walled: boolean;
}

/** Who sees and who gets in. Narrower holds at once; wider is proposed to the members. */
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
        widening {
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
  const [partner, setPartner] = useState<Partner | null>(null);
  const [dialog, setDialog] = useState<'narrow' | 'propose' | null>(null);
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
  const { isWider, isNarrower } = splitChange(today, choice);
  const proposes = isWider || partner !== null;
  const isChanged = isWider || isNarrower;
  const change = (part: Partial<Choice>) => {
    narrow.clearErrors();
    setChoice((now) => ({ ...now, ...part }));
  };
  const chooseVisibility = (visibility: GroupVisibility) => {
    const policies = POLICIES[visibility];
    change({ visibility, joinPolicy: policies.includes(choice.joinPolicy) ? choice.joinPolicy : policies[0] });
  };

  const reset = () => {
    setDialog(null);
    setPartner(null);
    change(today);
  };

  async function apply() {
    const response = await narrow.run({ input: { groupId: data.id, ...changed } });
    setDialog(null);
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
            note={
              today.walled && !choice.walled
                ? t`Cela se propose aux membres, externes compris. Ce qui est écrit derrière les cloisons y reste.`
                : t`Chaque entreprise ne voit que vos collègues et les siens.`
            }
          >
            <Trans>Cloisonner les entreprises entre elles</Trans>
          </Switch>
        ) : null}
        {choice.externalsAllowed ? (
          <Late fallback={<Skeleton lines={2} />}>
            <FurtherPartner known={data.partners} value={partner} onChange={setPartner} />
          </Late>
        ) : null}
        <div className={styles.facets}>
          <h3>{isChanged ? <Trans>Ce qui changerait</Trans> : <Trans>Aujourd’hui</Trans>}</h3>
          <Late fallback={<Skeleton lines={5} />}>
            <AudienceDifference before={data.facets} choice={choice} isChanged={isChanged} />
          </Late>
        </div>
        {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
        {proposes && isNarrower ? (
          <Notice tone="warn">
            <Trans>
              Une partie ouvre davantage, l’autre restreint. Appliquez d’abord ce qui restreint, proposez ensuite ce qui
              ouvre.
            </Trans>
          </Notice>
        ) : null}
        {data.widening ? (
          <Notice tone="warn">
            <Trans>Une ouverture est proposée aux membres. Ce qui restreint l’annulerait.</Trans>{' '}
            <LinkButton size="s" to="/g/$groupId" params={{ groupId: data.id }}>
              <Trans>La voir</Trans>
            </LinkButton>
          </Notice>
        ) : proposes && !isNarrower ? (
          <Notice>
            <Trans>
              Ouvrir davantage se propose aux membres, avec une raison et une date. Ce qui est déjà écrit reste lu par
              ceux qui le lisent aujourd’hui.
            </Trans>
          </Notice>
        ) : null}
        <Row>
          {proposes ? (
            <Button
              variant="primary"
              isDisabled={isNarrower || data.widening !== null}
              onPress={() => setDialog('propose')}
            >
              <Trans>Proposer aux membres…</Trans>
            </Button>
          ) : (
            <Button variant="primary" isDisabled={!isChanged} onPress={() => setDialog('narrow')}>
              <Trans>Appliquer…</Trans>
            </Button>
          )}
          {isChanged || partner ? (
            <Button variant="quiet" onPress={reset}>
              <Trans>Revenir à l’état actuel</Trans>
            </Button>
          ) : null}
        </Row>
      </div>
      <Dialog
        isOpen={dialog === 'narrow'}
        onClose={() => setDialog(null)}
        role="alertdialog"
        title={t`Changer qui peut voir ${data.name} ?`}
        footer={
          <>
            <Button onPress={() => setDialog(null)}>
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
      <Late>
        {dialog === 'propose' ? (
          <ProposeDialog
            groupId={data.id}
            name={data.name}
            change={{ ...changed, partnerId: partner?.id }}
            partnerName={partner?.name ?? null}
            onClose={() => setDialog(null)}
            onDone={reset}
          />
        ) : null}
      </Late>
    </Sheet>
  );
}
