import { lazy, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans } from '@lingui/react/macro';
import type {
  audiencePanel_group$data,
  audiencePanel_group$key,
} from '../../__generated__/audiencePanel_group.graphql.js';
import { AudienceStrip, ExternalWords, ToneWords } from '../../ui/AudienceStrip.js';
import { Sheet } from '../../ui/Sheet.js';
import { Skeleton } from '../../ui/States.js';
import { toneOf } from '../../ui/Visibility.js';
import { Late } from '../../ui/Late.js';
import styles from './group.module.css';

const FacetsOfGroup = lazy(() => import('../../forms/facets-of-group.js'));
const WalkDialog = lazy(() => import('../../walk/walk-dialog.js'));
const AccessDialog = lazy(() => import('../../access/access-dialog.js'));

type Group = audiencePanel_group$data;

/** Who reads this group: one sentence, the numbers, and the whole table on demand. */
export function AudiencePanel({ group }: { group: audiencePanel_group$key }) {
  const [isOpen, setOpen] = useState(false);
  const [asksWho, setAsksWho] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const data = useFragment(
    graphql`
      fragment audiencePanel_group on Group {
        id
        visibility
        hasExternals
        externalsAllowed
        viewerCanExplain
        memberCount
        readership {
          total
          employees
          externals
          isWholeCompany
          partners {
            partner {
              id
              name
            }
            count
          }
        }
      }
    `,
    group,
  );
  return (
    <Sheet>
      <AudienceStrip
        tone={toneOf(data.visibility)}
        isHatched={data.hasExternals}
        action={
          <>
            <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? <Trans>Replier</Trans> : <Trans>Qui voit quoi</Trans>}
            </button>
            <button type="button" onClick={() => setAsksWho(true)}>
              <Trans>Qui peut lire ?</Trans>
            </button>
            {data.viewerCanExplain && data.externalsAllowed ? (
              <button type="button" onClick={() => setLeaving(true)}>
                <Trans>Voir comme un externe</Trans>
              </button>
            ) : null}
          </>
        }
      >
        <Sentence group={data} />
      </AudienceStrip>
      <Numbers group={data} />
      {isOpen ? (
        <div className={styles.facets}>
          <Late fallback={<Skeleton lines={6} />}>
            <FacetsOfGroup id={data.id} />
          </Late>
        </div>
      ) : null}
      {isLeaving ? (
        <Late>
          <WalkDialog groupId={data.id} onClose={() => setLeaving(false)} />
        </Late>
      ) : null}
      {asksWho ? (
        <Late>
          <AccessDialog id={data.id} onClose={() => setAsksWho(false)} />
        </Late>
      ) : null}
    </Sheet>
  );
}

function Sentence({ group: { visibility, readership } }: { group: Group }) {
  const tone = toneOf(visibility);
  const kind = (
    <ToneWords tone={tone}>
      {visibility === 'PUBLIC' ? (
        <Trans>Groupe public</Trans>
      ) : visibility === 'PRIVATE' ? (
        <Trans>Groupe privé</Trans>
      ) : (
        <Trans>Groupe secret</Trans>
      )}
    </ToneWords>
  );
  if (!readership) return <Trans>{kind}, lu par ses seuls membres.</Trans>;
  const externals = (
    <ExternalWords>
      <Plural value={readership.externals} one="# externe" other="# externes" />
    </ExternalWords>
  );
  if (readership.isWholeCompany) {
    return readership.externals > 0 ? (
      <Trans>
        {kind}, tout ce qui est publié ici est lu par <strong>toute l’entreprise</strong> et par {externals}.
      </Trans>
    ) : (
      <Trans>
        {kind}, tout ce qui est publié ici est lu par <strong>toute l’entreprise</strong>.
      </Trans>
    );
  }
  const people = (
    <strong>
      <Plural value={readership.total} one="# personne" other="# personnes" />
    </strong>
  );
  return readership.externals > 0 ? (
    <Trans>
      {kind}, tout ce qui est publié ici est lu par {people}, dont {externals}.
    </Trans>
  ) : (
    <Trans>
      {kind}, tout ce qui est publié ici est lu par {people}.
    </Trans>
  );
}

/** Members, invited externals by company, and what everybody else gets. */
function Numbers({ group: { visibility, hasExternals, externalsAllowed, memberCount, readership } }: { group: Group }) {
  const partners = readership?.partners ?? [];
  const colleagues = readership && !readership.isWholeCompany && partners.length > 0 ? readership.employees : null;
  return (
    <dl className={styles.numbers}>
      {memberCount === null || memberCount === undefined ? null : (
        <div>
          <dt>{colleagues === null ? <Trans>Dans le groupe</Trans> : <Trans>Internes</Trans>}</dt>
          <dd>
            <Plural value={colleagues ?? memberCount} one="# membre" other="# membres" />
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Trans>Externes invités</Trans>
        </dt>
        <dd>
          {partners.length > 0 ? (
            partners.map(({ partner, count }) => `${partner.name} (${count})`).join(', ')
          ) : hasExternals ? (
            <Trans>Oui</Trans>
          ) : externalsAllowed ? (
            <Trans>Aucun pour l’instant</Trans>
          ) : (
            <Trans>Aucun, le groupe ne les admet pas</Trans>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Hors du groupe</Trans>
        </dt>
        <dd>
          {visibility === 'PUBLIC' ? (
            <Trans>Lisent, sans écrire</Trans>
          ) : visibility === 'PRIVATE' ? (
            <Trans>Voient le nom seul</Trans>
          ) : (
            <Trans>N’en savent rien</Trans>
          )}
        </dd>
      </div>
    </dl>
  );
}
