import type { Actor } from '#permissions';
import DataLoader from 'dataloader';

const perActor = new WeakMap<Actor, Map<string, DataLoader<never, unknown>>>();

/** The request's DataLoader of this name. An actor lives for one request, so nothing is shared between viewers. */
export function loaderFor<K extends string, V>(
  actor: Actor,
  name: string,
  batch: (keys: readonly K[]) => Promise<readonly V[]>,
): DataLoader<K, V> {
  let loaders = perActor.get(actor);
  if (!loaders) perActor.set(actor, (loaders = new Map()));
  let loader = loaders.get(name);
  if (!loader) loaders.set(name, (loader = new DataLoader<K, V>(batch as never) as never));
  return loader as never;
}
