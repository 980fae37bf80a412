/** What became of many on which the same was to be done. */
export interface BulkOutcome {
  doneIds: readonly string[];
  refusals: readonly { readonly id: string; readonly message: string }[];
  /** How many were not sent any more because the server no longer answered */
  notAsked: number;
}

type Answer = Partial<Omit<{ [K in keyof BulkOutcome]: BulkOutcome[K] | null }, 'notAsked'>>;

/** Sends some of them; null when the server could not be asked. */
export type BulkAct = (ids: string[]) => Promise<Answer | null>;

/** Small enough that the bar moves, and under what the server takes at a time. */
const BATCH = 25;

/** Sends all of them in batches, one after the other. */
export async function runInBatches(
  ids: readonly string[],
  act: BulkAct,
  onProgress: (done: number) => void = () => undefined,
): Promise<BulkOutcome> {
  const doneIds: string[] = [];
  const refusals: { id: string; message: string }[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const answer = await act(ids.slice(from, from + BATCH));
    if (!answer) return { doneIds, refusals, notAsked: ids.length - from };
    doneIds.push(...(answer.doneIds ?? []));
    refusals.push(...(answer.refusals ?? []));
    onProgress(Math.min(from + BATCH, ids.length));
  }
  return { doneIds, refusals, notAsked: 0 };
}
