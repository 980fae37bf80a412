import { graphql } from 'relay-runtime';
import type { Environment, RecordSourceProxy } from 'relay-runtime';
import type { draftsDiscardMutation } from '../__generated__/draftsDiscardMutation.graphql.js';
import type { draftsSaveMutation } from '../__generated__/draftsSaveMutation.graphql.js';
import { mutate } from '../relay/mutate.js';
import { readOwn, writeOwn } from '../session/own-storage.js';

/** Where a text will go: a group, or a post that it answers. */
export type DraftPlace = { groupId: string } | { postId: string };

export interface DraftContent {
  title?: string | null;
  body: string;
  audience?: 'INTERNAL' | null;
  partnerId?: string | null;
  topics?: readonly string[];
}

const nameOf = (place: DraftPlace) => `draft.${'groupId' in place ? place.groupId : place.postId}`;
const writtenAt = new Map<string, number>();

/** What was written here and the server does not have yet: the session ended, or the line was down. */
export function unsavedDraft(environment: Environment, place: DraftPlace): DraftContent | null {
  return readOwn<DraftContent>(environment, nameOf(place));
}

/** Remembers what is being written until the server has it. */
export function keepUnsaved(environment: Environment, place: DraftPlace, content: DraftContent): void {
  writtenAt.set(nameOf(place), Date.now());
  writeOwn(environment, nameOf(place), content);
}

/** It is on its way: who sends it keeps it. */
export function forgetUnsaved(environment: Environment, place: DraftPlace): void {
  writeOwn(environment, nameOf(place), null);
}

/** Gives it to the server, for its author alone; false when the server may not keep it. */
export async function saveDraft(environment: Environment, place: DraftPlace, content: DraftContent): Promise<boolean> {
  const asked = Date.now();
  const { draftSave } = await mutate<draftsSaveMutation>(environment, {
    mutation: graphql`
      mutation draftsSaveMutation($input: DraftSaveInput!) {
        draftSave(input: $input) {
          draft {
            id
            title
            body
            audience
            partnerId
            topics
            updatedAt
          }
          userErrors {
            code
          }
        }
      }
    `,
    variables: {
      input: {
        ...place,
        title: content.title || null,
        body: content.body,
        audience: content.audience ?? null,
        partnerId: content.partnerId ?? null,
        topics: content.topics ?? null,
      },
    },
    updater: (store) => {
      const draft = store.getRootField('draftSave')?.getLinkedRecord('draft');
      if (draft) viewerIn(store)?.setLinkedRecord(draft, 'draft', { ...place });
    },
  });
  if (draftSave.userErrors.length > 0) return false;
  if ((writtenAt.get(nameOf(place)) ?? 0) <= asked) writeOwn(environment, nameOf(place), null);
  return true;
}

/** It was sent, or thrown away; unless something was written there after `before`. */
export async function discardDraft(environment: Environment, place: DraftPlace, before = Infinity): Promise<void> {
  if ((writtenAt.get(nameOf(place)) ?? 0) > before) return;
  writeOwn(environment, nameOf(place), null);
  await mutate<draftsDiscardMutation>(environment, {
    mutation: graphql`
      mutation draftsDiscardMutation($input: DraftDiscardInput!) {
        draftDiscard(input: $input) {
          userErrors {
            code
          }
        }
      }
    `,
    variables: { input: place },
    updater: (store) => void viewerIn(store)?.setValue(null, 'draft', { ...place }),
  });
}

const viewerIn = (store: RecordSourceProxy) => store.getRoot().getLinkedRecord('viewer');
