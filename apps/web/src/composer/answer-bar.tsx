import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Building2, Users } from 'lucide-react';
import { AudienceStrip, ExternalWords, type AudienceTone } from '../ui/AudienceStrip.js';
import { Menu } from '../ui/Menu.js';
import type { Organisation, PostReaders } from './post-readers.js';

export interface AnswerBarProps {
  readers: PostReaders;
  tone: AudienceTone;
  isHatched: boolean;
  /** The one organisation that reads it besides the employees; null: whoever reads the post */
  addressed: Organisation | null;
  /** Undefined where the answer inherits it, and there is nothing to choose */
  onAddress?: (organisation: Organisation | null) => void;
}

/** Under an answer, always: who will read it, and behind walls the choice of one organisation. */
export function AnswerBar({ readers, tone, isHatched, addressed, onAddress }: AnswerBarProps) {
  const { t } = useLingui();
  const organisations = readers.organisations ?? [];
  return (
    <AudienceStrip
      tone={tone}
      isHatched={isHatched}
      isLive
      action={
        readers.isChanged ? (
          <button type="button" onClick={readers.confirm}>
            <Trans>J’ai vu, continuer</Trans>
          </button>
        ) : onAddress && organisations.length > 0 ? (
          <Menu
            label={t`Qui lira`}
            placement="top end"
            trigger={
              <button type="button">
                <Trans>Choisir qui lira</Trans>
              </button>
            }
            entries={[
              {
                id: 'ALL',
                label: t`Tous les lecteurs de la publication`,
                icon: <Users />,
                isSelected: addressed === null,
                onAction: () => onAddress(null),
              },
              '-',
              ...organisations.map((organisation) => ({
                id: organisation.id,
                label: t`Internes et ${organisation.name}`,
                note: t`Les autres partenaires n’en sauront rien`,
                icon: <Building2 />,
                isSelected: addressed?.id === organisation.id,
                onAction: () => onAddress(organisation),
              })),
            ]}
          />
        ) : null
      }
    >
      {readers.isChanged ? (
        <strong>
          <Trans>Les lecteurs ont changé.</Trans>{' '}
        </strong>
      ) : null}
      <Trans>
        Votre réponse est lue par : <AnswerReaders readership={readers.readership} addressed={addressed} />
      </Trans>
    </AudienceStrip>
  );
}

function AnswerReaders({
  readership,
  addressed,
}: {
  readership: PostReaders['readership'];
  addressed: Organisation | null;
}) {
  const { total, employees, isWholeCompany, partners } = readership;
  const count = addressed
    ? (partners.find(({ partner }) => partner.id === addressed.id)?.count ?? 0)
    : readership.externals;
  const externals = (
    <ExternalWords>
      <Plural value={count} _0="aucun externe encore" one="# externe" other="# externes" />
    </ExternalWords>
  );
  const company = (
    <strong>
      <Trans>toute l’entreprise</Trans>
    </strong>
  );
  if (addressed) {
    const inside = isWholeCompany ? (
      company
    ) : (
      <strong>
        <Plural value={employees} one="# interne" other="# internes" />
      </strong>
    );
    return (
      <Trans>
        {inside} et {externals} ({addressed.name})
      </Trans>
    );
  }
  if (isWholeCompany)
    return count > 0 ? (
      <Trans>
        {company} et {externals}
      </Trans>
    ) : (
      company
    );
  const people = (
    <strong>
      <Plural value={total} one="# lecteur" other="# lecteurs" />
    </strong>
  );
  return count > 0 ? (
    <Trans>
      {people}, dont {externals}
    </Trans>
  ) : (
    people
  );
}
