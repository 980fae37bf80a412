import { Trans } from '@lingui/react/macro';
import { AudienceStrip, ExternalWords, ToneWords } from '../../ui/AudienceStrip.js';
import { toneOf } from '../../ui/Visibility.js';
import type { NewGroup } from './new-group.js';

/** What was chosen, in one sentence, between the form and its button. */
export function AudienceSentence({
  group,
  partners,
}: {
  group: NewGroup;
  partners: readonly { id: string; name: string }[];
}) {
  const tone = toneOf(group.visibility!);
  const names = partners.filter(({ id }) => group.partnerIds.includes(id)).map(({ name }) => name);
  return (
    <AudienceStrip tone={tone} isHatched={group.externalsAllowed} isLive>
      <ToneWords tone={tone}>
        {group.visibility === 'PUBLIC' ? <Trans>Groupe public</Trans> : null}
        {group.visibility === 'PRIVATE' ? <Trans>Groupe privé</Trans> : null}
        {group.visibility === 'SECRET' ? <Trans>Groupe secret</Trans> : null}
      </ToneWords>
      {group.visibility === 'PUBLIC' ? (
        <Trans>, lu par toute l’entreprise</Trans>
      ) : (
        <Trans>, lu par ses membres seulement</Trans>
      )}
      {group.externalsAllowed ? (
        <>
          {', '}
          <ExternalWords>
            {names.length > 0 ? (
              <Trans>dont des externes ({names.join(', ')})</Trans>
            ) : (
              <Trans>dont les externes que vous inviterez</Trans>
            )}
          </ExternalWords>
        </>
      ) : null}
      .
    </AudienceStrip>
  );
}
