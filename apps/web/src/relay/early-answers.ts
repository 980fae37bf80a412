declare global {
  interface Window {
    /** What index.html asked before any script was there (`build/first-page.mjs`), by the body of the question. */
    entrenousEarly?: Record<string, Promise<Response>>;
  }
}

/** The answer to a question that the page itself has asked already, once. */
export function takeEarlyAnswer(body: string): Promise<Response> | undefined {
  const answer = window.entrenousEarly?.[body];
  if (answer) delete window.entrenousEarly![body];
  return answer;
}

/** What was asked for one person is not for the next. */
export function forgetEarlyAnswers(): void {
  delete window.entrenousEarly;
}
