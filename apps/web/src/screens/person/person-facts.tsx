import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { personFacts_person$key } from '../../__generated__/personFacts_person.graphql.js';
import { RailSection, PlainLink } from '../../ui/Page.js';
import { LongDate } from '../../ui/RelativeTime.js';
import styles from './person.module.css';

/** Where to find the person, and since when they are here; only what the viewer was given. */
export function PersonFacts({ person }: { person: personFacts_person$key }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment personFacts_person on Person {
        department
        site
        phone
        email
        joinedAt
        accessUntil
        contactSince
        partner {
          name
        }
      }
    `,
    person,
  );
  const facts = [
    data.partner ? { label: <Trans>Entreprise</Trans>, value: data.partner.name } : null,
    data.department ? { label: <Trans>Service</Trans>, value: data.department } : null,
    data.site ? { label: <Trans>Site</Trans>, value: data.site } : null,
    data.phone
      ? {
          label: <Trans>Téléphone</Trans>,
          value: <PlainLink href={`tel:${data.phone.replaceAll(' ', '')}`}>{data.phone}</PlainLink>,
        }
      : null,
    data.email
      ? { label: <Trans>Adresse</Trans>, value: <PlainLink href={`mailto:${data.email}`}>{data.email}</PlainLink> }
      : null,
    data.joinedAt ? { label: <Trans>Arrivée</Trans>, value: <LongDate at={data.joinedAt} /> } : null,
    data.accessUntil ? { label: <Trans>Accès jusqu’au</Trans>, value: <LongDate at={data.accessUntil} /> } : null,
    data.contactSince ? { label: <Trans>Contact depuis</Trans>, value: <LongDate at={data.contactSince} /> } : null,
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return null;
  return (
    <RailSection title={t`Coordonnées`}>
      <dl className={styles.facts}>
        {facts.map(({ label, value }, index) => (
          <div key={index} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </RailSection>
  );
}
