import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type {
  wideningNotice_group$data,
  wideningNotice_group$key,
} from '../__generated__/wideningNotice_group.graphql.js';
import { FacetTable } from '../forms/facet-table.js';
import { PersonLine } from '../ui/PersonLine.js';
import { LongDate, RelativeTime } from '../ui/RelativeTime.js';
import { Sheet, SheetHeader } from '../ui/Sheet.js';
import { WideningActs } from './widening-acts.js';
import { Stage } from './stage.js';
import { WideningWords } from './widening-words.js';
import styles from './widening.module.css';

type Widening = NonNullable<wideningNotice_group$data['widening']>;

/** A proposal to make the group wider, as members, objectors and managers see it: what changes, from when, and what one can do. */
export function WideningNotice({ group }: { group: wideningNotice_group$key }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment wideningNotice_group on Group {
        id
        name
        purpose
        visibility
        facets {
          ...facetTable_facets
        }
        widening {
          id
          reason
          proposedAt
          effectiveAt
          visibility
          joinPolicy
          allowsExternals
          putsWallsUp
          takesWallsDown
          stage
          agreedCount
          toldCount
          viewerAnswer
          viewerCanAnswer
          viewerCanCancel
          viewerCanApprove
          partner {
            name
          }
          proposedBy {
            name
          }
          facets {
            ...facetTable_facets
          }
          objections {
            reason
            at
            person {
              name
              initials
              title
              company
              isExternal
              photoUrl
            }
          }
          willBeListed(first: 12) {
            edges {
              node {
                id
                person {
                  name
                  initials
                  company
                  isExternal
                  photoUrl
                }
              }
            }
          }
        }
      }
    `,
    group,
  );
  const { widening } = data;
  const [isOpen, setOpen] = useState(false);
  if (!widening) return null;
  // How many agreed is told to employees.
  const isExternal = widening.agreedCount === null;
  return (
    <Sheet aria-labelledby="widening-title" id="widening">
      <SheetHeader
        id="widening-title"
        title={t`Ce groupe s’ouvrirait davantage`}
        note={
          <Trans>
            À partir du <LongDate at={widening.effectiveAt} />. Proposé par {widening.proposedBy.name},{' '}
            <RelativeTime at={widening.proposedAt} />.
          </Trans>
        }
      />
      <div className={styles.body}>
        {widening.reason ? <blockquote className={styles.reason}>{widening.reason}</blockquote> : null}
        <WideningWords
          {...widening}
          partnerName={widening.partner?.name}
          putsWallsUp={widening.putsWallsUp ?? false}
          wallsDown={widening.takesWallsDown ? (isExternal ? 'FOR_EXTERNALS' : 'FOR_EMPLOYEES') : null}
        />
        <Preview name={data.name} purpose={data.purpose} widening={widening} />
        <Stage {...widening} />
        <Objections widening={widening} />
        <WideningActs widening={widening} name={data.name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        {isOpen ? <FacetTable facets={widening.facets} before={data.facets} /> : null}
      </div>
    </Sheet>
  );
}

/** Name, purpose and member list as they will appear. */
function Preview({ name, purpose, widening }: { name: string; purpose: string; widening: Widening }) {
  const listed = widening.willBeListed?.edges ?? null;
  const more = (widening.agreedCount ?? 0) - (listed?.length ?? 0);
  return (
    <section className={styles.preview} aria-labelledby="widening-preview">
      <h3 id="widening-preview" className={styles.label}>
        <Trans>Ce que verront les autres</Trans>
      </h3>
      <div>
        <h4>{name}</h4>
        <p>{purpose}</p>
      </div>
      {listed ? (
        <>
          <p className={styles.label}>
            <Trans>Membres qui ont accepté d’y figurer</Trans>
          </p>
          <ul className={styles.people}>
            {listed.map(({ node }) => (
              <li key={node.id}>
                <PersonLine {...node.person} size="s" />
              </li>
            ))}
            {more > 0 ? (
              <li>
                <Plural value={more} one="et # autre" other="et # autres" />
              </li>
            ) : null}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** For managers: who objects, and why. */
function Objections({ widening: { objections } }: { widening: Widening }) {
  if (!objections || objections.length === 0) return null;
  return (
    <section className={styles.objections} aria-labelledby="widening-objections">
      <h3 id="widening-objections" className={styles.label}>
        <Plural value={objections.length} one="# opposition" other="# oppositions" />
      </h3>
      {objections.map(({ person, reason, at }) => (
        <div key={`${person.name} ${at}`}>
          <PersonLine {...person} size="s" note={<RelativeTime at={at} />} />
          {reason ? <blockquote className={styles.reason}>{reason}</blockquote> : null}
        </div>
      ))}
    </section>
  );
}
