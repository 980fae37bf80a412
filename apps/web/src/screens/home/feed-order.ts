export type FeedOrder = 'ACTIVITY' | 'NEWEST';

const STORED_AS = 'entrenous.feedOrder';

/** The order that the person chose last in this browser. */
export function chosenOrder(): FeedOrder {
  try {
    return localStorage.getItem(STORED_AS) === 'NEWEST' ? 'NEWEST' : 'ACTIVITY';
  } catch {
    return 'ACTIVITY';
  }
}

export function rememberOrder(order: FeedOrder): void {
  try {
    localStorage.setItem(STORED_AS, order);
  } catch {
    // Without storage the home page starts by activity.
  }
}
