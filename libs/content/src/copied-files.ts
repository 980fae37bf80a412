import { type Actor, DomainError } from '#permissions';
import type { Records } from '#persistence';
import { type Copying, copyFiles, copyVersions, copyWords } from './copied-files.query.js';

/** What the old post bears of files can be borne by the new one too: as files of their own, in the group where that one stands. */
export async function copyFilesOfOld(records: Records, actor: Actor, copying: Copying): Promise<void> {
  const [copied] = await records.query(actor, copyFiles(actor, copying));
  if (!copied?.hasRoom) throw new DomainError('FILE_QUOTA');
  await records.query(actor, copyVersions(actor, copying));
  await records.query(actor, copyWords(copying));
}
