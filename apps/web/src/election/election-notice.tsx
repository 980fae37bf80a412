import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type {
  electionNotice_group$data,
  electionNotice_group$key,
} from '../__generated__/electionNotice_group.graphql.js';
import { PersonPicker, useFindColleagues, type PickedPerson } from '../forms/person-picker.js';
import { Button } from '../ui/Button.js';
import { Quiet, Row, Stack } from '../ui/Page.js';
import { PersonLine } from '../ui/PersonLine.js';
import { Deadline } from '../ui/RelativeTime.js';
import { Pill, Sheet, SheetHeader, SheetItem, SheetList } from '../ui/Sheet.js';
import { useElectionActs } from './use-election-acts.js';

type Election = NonNullable<electionNotice_group$data['election']>;
type Candidate = Election['candidates'][number];

/** A group without managers, to its employees: asking for an election, standing, proposing, voting. */
export function ElectionNotice({ group }: { group: electionNotice_group$key }) {
  const { t } = useLingui();
  const { id, election } = useFragment(
    graphql`
      fragment electionNotice_group on Group {
        id
        lacksManager
        election {
          id
          closesAt
          viewerCanTakePart
          candidates {
            personId
            isStanding
            isViewer
            hasViewerVote
            person {
              name
              initials
              title
              photoUrl
            }
          }
        }
      }
    `,
    group,
  );
  const acts = useElectionActs(id, election?.id ?? '');
  return (
    <Sheet aria-labelledby="election-title">
      <SheetHeader
        id="election-title"
        title={election ? t`Élire un responsable` : t`Ce groupe n’a plus de responsable`}
      />
      {election ? (
        <Ballot election={election} acts={acts} />
      ) : (
        <SheetList>
          <SheetItem
            actions={
              <Button variant="primary" size="s" onPress={() => void acts.call()}>
                <Trans>Inviter à élire</Trans>
              </Button>
            }
          >
            <p>
              <Trans>
                Personne ne peut plus accepter de demande, changer un réglage ni modérer. Les salariés du groupe peuvent
                en élire un parmi eux.
              </Trans>
            </p>
          </SheetItem>
        </SheetList>
      )}
    </Sheet>
  );
}

interface BallotProps {
  election: Election;
  acts: ReturnType<typeof useElectionActs>;
}

function Ballot({ election: { closesAt, candidates, viewerCanTakePart }, acts }: BallotProps) {
  const { t } = useLingui();
  const own = candidates.find(({ isViewer }) => isViewer);
  const standing = candidates.filter(({ isStanding }) => isStanding);
  return (
    <SheetList label={t`Candidatures`}>
      <SheetItem>
        <p>
          <Trans>
            Chaque salarié du groupe a une voix, qu’il peut changer jusqu’au <Deadline at={closesAt} />. Le plus de voix
            l’emporte ; à égalité, le membre le plus ancien.
          </Trans>
        </p>
        <Quiet as="p">
          <Plural
            value={standing.length}
            _0="Personne ne s’est encore présenté."
            one="# candidature"
            other="# candidatures"
          />
        </Quiet>
      </SheetItem>
      {candidates.map((candidate) => (
        <CandidateLine key={candidate.personId} candidate={candidate} mayVote={viewerCanTakePart} acts={acts} />
      ))}
      {viewerCanTakePart ? (
        <SheetItem>
          <Stack gap="s3">
            {own ? null : (
              <Row>
                <Button size="s" onPress={() => void acts.stand(null)}>
                  <Trans>Me présenter</Trans>
                </Button>
              </Row>
            )}
            <Propose onPropose={acts.stand} />
          </Stack>
        </SheetItem>
      ) : null}
    </SheetList>
  );
}

function CandidateLine({
  candidate: { person, personId, isStanding, isViewer, hasViewerVote },
  mayVote,
  acts,
}: {
  candidate: Candidate;
  mayVote: boolean;
  acts: BallotProps['acts'];
}) {
  const mine = isViewer && mayVote;
  return (
    <SheetItem
      actions={
        <>
          {mine && !isStanding ? (
            <Button size="s" variant="primary" onPress={() => void acts.answer(true)}>
              <Trans>J’accepte</Trans>
            </Button>
          ) : null}
          {mine ? (
            <Button size="s" onPress={() => void acts.answer(false)}>
              {isStanding ? <Trans>Me retirer</Trans> : <Trans>Décliner</Trans>}
            </Button>
          ) : null}
          {mayVote && isStanding && !hasViewerVote ? (
            <Button size="s" onPress={() => void acts.vote(personId)}>
              <Trans>Voter pour {person.name}</Trans>
            </Button>
          ) : null}
        </>
      }
    >
      <Row gap="s2">
        <PersonLine {...person} size="s" note={person.title} />
        {hasViewerVote ? (
          <Pill tone="ok">
            <Trans>Votre voix</Trans>
          </Pill>
        ) : null}
        {isStanding ? null : (
          <Pill>
            <Trans>Proposé, sans réponse</Trans>
          </Pill>
        )}
      </Row>
    </SheetItem>
  );
}

/** Of the colleagues found, those who are no members are refused by the server. */
function Propose({ onPropose }: { onPropose: (personId: string) => Promise<boolean> }) {
  const { t } = useLingui();
  const [people, setPeople] = useState<PickedPerson[]>([]);
  const find = useFindColleagues();
  async function propose() {
    if (people[0] && (await onPropose(people[0].id))) setPeople([]);
  }
  return (
    <>
      <PersonPicker
        label={t`Proposer un collègue du groupe`}
        description={t`La personne décide elle-même si elle se présente.`}
        picked={people}
        onChange={setPeople}
        find={find}
        isSingle
      />
      {people.length > 0 ? (
        <Row>
          <Button size="s" onPress={() => void propose()}>
            <Trans>Proposer</Trans>
          </Button>
        </Row>
      ) : null}
    </>
  );
}
