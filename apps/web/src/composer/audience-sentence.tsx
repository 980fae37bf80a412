import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans } from '@lingui/react/macro';
import type {
  audienceSentence_group$data,
  audienceSentence_group$key,
} from '../__generated__/audienceSentence_group.graphql.js';
import { ExternalWords } from '../ui/AudienceStrip.js';
import { employeesInside, peopleOf, type Reach } from './reach.js';

export type GroupReaders = audienceSentence_group$data;

/** Who reads a group, as far as the viewer may know it. */
export function useReaders(group: audienceSentence_group$key): GroupReaders {
  return useFragment(
    graphql`
      fragment audienceSentence_group on Group {
        id
        visibility
        hasExternals
        memberCount
        walled
        partners {
          id
          name
        }
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
}

/** Changes whenever the sentence would. */
export function audienceSignature({
  visibility,
  hasExternals,
  readership,
}: Pick<GroupReaders, 'visibility' | 'hasExternals' | 'readership'>): string {
  return readership ? `${visibility} ${readershipSignature(readership)}` : `${visibility} ${hasExternals}`;
}

/** Changes whenever who reads does, as far as the viewer may know them. */
export function readershipSignature({
  total,
  externals,
  isWholeCompany,
  partners,
}: Omit<NonNullable<GroupReaders['readership']>, 'employees'>): string {
  const names = partners.map(({ partner, count }) => `${partner.id}:${count}`).sort();
  return [isWholeCompany ? 'all' : total, externals, ...names].join(' ');
}

/** 'Sera lu par 48 personnes, dont 6 externes (Mécaform, Sofratube)'. */
export function AudienceSentence({ readers, reach }: { readers: GroupReaders; reach: Reach }) {
  const { readership } = readers;
  if (!readership) return <Trans>Sera lu par les membres du groupe</Trans>;
  if (reach !== 'ALL') {
    const employees = (
      <strong>
        <Plural value={employeesInside(readers)} one="# interne" other="# internes" />
      </strong>
    );
    if (reach === 'INTERNAL') return <Trans>Sera lu par {employees}, sans aucun externe</Trans>;
    const name = readers.partners.find(({ id }) => id === reach.partnerId)?.name ?? '';
    const count = peopleOf(readers, reach.partnerId);
    return (
      <Trans>
        Sera lu par {employees} et{' '}
        <ExternalWords>
          <Plural value={count} _0="aucun externe encore" one="# externe" other="# externes" />
        </ExternalWords>{' '}
        ({name})
      </Trans>
    );
  }
  const { total, externals, isWholeCompany, partners } = readership;
  const names = partners.map(({ partner }) => partner.name).join(', ');
  const externalWords = (
    <>
      <ExternalWords>
        <Plural value={externals} one="# externe" other="# externes" />
      </ExternalWords>
      {names ? <> ({names})</> : null}
    </>
  );
  const people = (
    <strong>
      <Plural value={total} one="# personne" other="# personnes" />
    </strong>
  );
  if (isWholeCompany) {
    return externals > 0 ? (
      <Trans>
        Sera lu par <strong>toute l’entreprise</strong> et {externalWords}
      </Trans>
    ) : (
      <Trans>
        Sera lu par <strong>toute l’entreprise</strong>
      </Trans>
    );
  }
  if (externals > 0)
    return (
      <Trans>
        Sera lu par {people}, dont {externalWords}
      </Trans>
    );
  return <Trans>Sera lu par {people}</Trans>;
}
