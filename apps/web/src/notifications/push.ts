export interface Subscribed {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly browser: string;
}

/** Whether this browser can be told at all while the page is closed. */
export const canBeTold = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** Null when the person says no, or the browser gives no address. */
export async function askBrowser(key: string): Promise<Subscribed | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const registration = await navigator.serviceWorker.register('/push.js');
  const before = await registration.pushManager.getSubscription();
  // Asked for with another key of the server's, it would never be told anything.
  if (before && !isFor(before, key)) await before.unsubscribe();
  const subscription = await registration.pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: key })
    .catch(() => null);
  return subscription && wordsOf(subscription);
}

/** What this browser has, if it still has it and nobody was asked again. */
export async function keptByBrowser(): Promise<Subscribed | null> {
  if (!canBeTold() || Notification.permission !== 'granted') return null;
  const registration = await navigator.serviceWorker.getRegistration('/push.js');
  const subscription = await registration?.pushManager.getSubscription();
  return subscription ? wordsOf(subscription) : null;
}

export async function forgetInBrowser(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration('/push.js');
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

function wordsOf(subscription: PushSubscription): Subscribed | null {
  const { p256dh, auth } = subscription.toJSON().keys ?? {};
  return p256dh && auth ? { endpoint: subscription.endpoint, p256dh, auth, browser: nameOfBrowser() } : null;
}

function isFor({ options }: PushSubscription, key: string): boolean {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  const written = btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
  return written.replace(/=+$/, '') === key;
}

/** By which its person tells it from their others. */
function nameOfBrowser(): string {
  const { userAgent } = navigator;
  const found = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([sign]) => sign.test(userAgent))?.[1] ?? '?';
  const browser = found([
    [/Edg\//, 'Edge'],
    [/Firefox\//, 'Firefox'],
    [/Chrom(?:e|ium)\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ]);
  const system = found([
    [/iPhone|iPad/, 'iOS'],
    [/Android/, 'Android'],
    [/Windows/, 'Windows'],
    [/Mac OS/, 'macOS'],
    [/Linux/, 'Linux'],
  ]);
  return `${browser}, ${system}`;
}
