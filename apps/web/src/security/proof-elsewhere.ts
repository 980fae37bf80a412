/** Pages of one person in one browser tell each other that the provider has confirmed who is there. */
const NAME = 'entrenous-proof';

export function tellProved(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('proved');
  channel.close();
}

export function onProvedElsewhere(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
