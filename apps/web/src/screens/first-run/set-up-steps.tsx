import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { setUpSteps_query$key } from '../../__generated__/setUpSteps_query.graphql.js';
import { BrandField } from '../../forms/brand-field.js';
import { showLanguage } from '../../i18n/i18n.js';
import { RadioGroup } from '../../ui/Choices.js';
import { TextField } from '../../ui/TextField.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import type { SetUp, SetUpStepProps } from './set-up.js';

type TextKey = 'givenName' | 'familyName' | 'email' | 'companyName' | 'smtpUrl' | 'mailFrom' | 'groupName';

function textOf({ setUp, change, errorOf }: SetUpStepProps) {
  return (key: TextKey, field: string = key) => ({
    value: setUp[key],
    onChange: (value: string) => change({ [key]: value } as Partial<SetUp>),
    errorMessage: errorOf(field),
  });
}

interface OwnerStepProps extends SetUpStepProps {
  password: string;
  onPassword: (password: string) => void;
}

/** Who owns the network: appoints roles, opens no group. */
export function OwnerStep({ password, onPassword, ...props }: OwnerStepProps) {
  const { t } = useLingui();
  const text = textOf(props);
  return (
    <>
      <TextField label={t`Prénom`} isRequired autoComplete="given-name" {...text('givenName', 'ownerGivenName')} />
      <TextField label={t`Nom`} isRequired autoComplete="family-name" {...text('familyName', 'ownerFamilyName')} />
      <TextField
        label={t`Adresse professionnelle`}
        type="email"
        isRequired
        autoComplete="username"
        {...text('email', 'ownerEmail')}
      />
      <TextField
        type="password"
        label={t`Mot de passe`}
        description={t`15 caractères au moins ; une phrase convient très bien.`}
        isRequired
        autoComplete="new-password"
        value={password}
        onChange={onPassword}
        errorMessage={props.errorOf('password')}
      />
    </>
  );
}

export function CompanyStep(props: SetUpStepProps) {
  const { t } = useLingui();
  const text = textOf(props);
  return (
    <>
      <TextField
        label={t`Nom de l’entreprise`}
        placeholder={t`Atelier Loire`}
        isRequired
        autoComplete="organization"
        {...text('companyName')}
      />
      <BrandField
        value={props.setUp.brandColor}
        onChange={(brandColor) => props.change({ brandColor })}
        errorMessage={props.errorOf('brandColor')}
      />
    </>
  );
}

export function LanguageStep({ setUp, change }: Omit<SetUpStepProps, 'errorOf'>) {
  const { t } = useLingui();
  return (
    <RadioGroup<'fr' | 'en'>
      label={t`Langue de départ`}
      description={t`Celle des courriels et des nouveaux comptes. Chaque personne choisit ensuite la sienne.`}
      look="cards"
      value={setUp.language}
      onChange={(language) => {
        change({ language });
        void showLanguage(language);
      }}
      choices={[
        { id: 'fr', label: 'Français' },
        { id: 'en', label: 'English' },
      ]}
    />
  );
}

export function MailStep(props: SetUpStepProps) {
  const { t } = useLingui();
  const text = textOf(props);
  return (
    <>
      <RadioGroup<'LATER' | 'NOW'>
        label={t`Serveur de courriel`}
        look="cards"
        value={props.setUp.mail}
        onChange={(mail) => props.change({ mail })}
        choices={[
          {
            id: 'LATER',
            label: t`Plus tard`,
            note: t`Les courriels sont rangés dans le dossier « outbox » du serveur, d’où l’on peut les reprendre.`,
          },
          { id: 'NOW', label: t`Maintenant`, note: t`Invitations et mots de passe oubliés partent aussitôt.` },
        ]}
      />
      {props.setUp.mail === 'NOW' ? (
        <>
          <TextField
            label={t`Adresse SMTP`}
            placeholder="smtps://compte:motdepasse@smtp.entreprise.fr:465"
            isRequired
            autoComplete="off"
            {...text('smtpUrl')}
          />
          <TextField
            label={t`Expéditeur`}
            type="email"
            placeholder="reseau@entreprise.fr"
            isRequired
            {...text('mailFrom')}
          />
        </>
      ) : null}
    </>
  );
}

export function FirstGroupStep({ query, ...props }: SetUpStepProps & { query: setUpSteps_query$key }) {
  const { t } = useLingui();
  const text = textOf(props);
  const { groupPresets } = useFragment(
    graphql`
      fragment setUpSteps_query on Query {
        groupPresets {
          key
          name
          purpose
          visibility
        }
      }
    `,
    query,
  );
  return (
    <>
      <RadioGroup
        label={t`Modèle`}
        look="cards"
        value={props.setUp.groupPreset ?? 'NONE'}
        onChange={(key) => {
          const preset = groupPresets.find((candidate) => candidate.key === key);
          props.change({ groupPreset: preset?.key ?? null, groupName: props.setUp.groupName || (preset?.name ?? '') });
        }}
        choices={[
          ...groupPresets.map((preset) => ({
            id: preset.key,
            label: preset.name,
            note: preset.purpose,
            icon: <VisibilityIcon visibility={preset.visibility} />,
          })),
          { id: 'NONE', label: t`Pas encore`, note: t`Vous créerez des groupes plus tard.` },
        ]}
      />
      {props.setUp.groupPreset ? <TextField label={t`Nom du groupe`} isRequired {...text('groupName')} /> : null}
    </>
  );
}
