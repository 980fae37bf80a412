export interface ToastOptions {
  message: string;
  /** An error is read at once and stays until it is dismissed */
  tone?: 'status' | 'error';
  /** One thing to do about it; 'Annuler' in most cases */
  action?: { label: string; onPress: () => void };
  /** Called when it leaves without its action having been taken: the moment to do what could still be undone */
  onExpire?: () => void;
}

export interface Toast extends ToastOptions {
  id: number;
}

const SECONDS = 5;
/** Time to take something back */
const SECONDS_WITH_ACTION = 8;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** Says something in the corner of the page. Returns what withdraws it unsaid, without `onExpire`. */
export function showToast(options: ToastOptions): () => void {
  const toast = { ...options, id: nextId++ };
  set([...toasts, toast]);
  if (toast.tone !== 'error') startTimer(toast);
  return () => remove(toast.id);
}

/** Says what went wrong, in the server's words where there are any. */
export function showError(message: string): void {
  showToast({ message, tone: 'error' });
}

export function dismissToast(toast: Toast): void {
  if (!remove(toast.id)) return;
  toast.onExpire?.();
}

export function takeAction(toast: Toast): void {
  if (!remove(toast.id)) return;
  toast.action?.onPress();
}

/** Nothing leaves while the pointer or the focus is on it. */
export function holdToasts(): void {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
}

export function resumeToasts(): void {
  for (const toast of toasts) if (toast.tone !== 'error' && !timers.has(toast.id)) startTimer(toast);
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

function startTimer(toast: Toast): void {
  const seconds = toast.action ? SECONDS_WITH_ACTION : SECONDS;
  timers.set(
    toast.id,
    setTimeout(() => dismissToast(toast), seconds * 1000),
  );
}

function remove(id: number): boolean {
  if (!toasts.some((toast) => toast.id === id)) return false;
  clearTimeout(timers.get(id));
  timers.delete(id);
  set(toasts.filter((toast) => toast.id !== id));
  return true;
}

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of [...listeners]) listener();
}

// Who closes the page did not take anything back.
if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => {
    for (const toast of toasts) if (toast.onExpire) dismissToast(toast);
  });
}
