import { type Coverage, OFTEN } from './coverage.js';
import { NEVER_ANSWERED, NEVER_ANSWERED_TYPES, NEVER_DONE, SELDOM_ANSWERED } from './declassify.js';
import { isOfApollo, uncoveredRoutes } from './generate/routes.js';
import type { Steps } from './generate/steps.js';
import type { Options } from './options.js';
import type { Check, Proved } from './stage.js';

const typeOf = (field: string): string => field.split('.')[0]!;

const isNever = (field: string) => field in NEVER_ANSWERED || typeOf(field) in NEVER_ANSWERED_TYPES;

/** Fields that were answered, but seldom or to few kinds of viewer, without a declared reason. */
export function rareFields(coverage: Coverage): string[] {
  // What gives nothing but what is seldom given is itself.
  const isSeldom = (field: string) =>
    isNever(field) || [field, typeOf(field), coverage.givenBy(field)].some((declared) => declared in SELDOM_ANSWERED);
  return coverage.rare(OFTEN.answers, OFTEN.kinds).filter((field) => !isSeldom(field));
}

/** What of the schema and the routes was reached. What was not fails, unless a reason against it is declared. */
export function proveCoverage(plans: Steps, coverage: Coverage, { mustCover }: Options): Proved {
  const routes = uncoveredRoutes(plans.routes);
  const uncalled = plans.routes.filter((route) => !isOfApollo(route) && !coverage.wasCalled(route));
  const unseen = coverage.unseen();
  const rare = coverage.rare(OFTEN.answers, OFTEN.kinds);
  const roots = plans.rootFields.filter((root) => !coverage.wasCalled(root));
  const undone = plans.mutations.filter((name) => !coverage.wasDone(name));
  const rows: Proved['rows'] = [
    ['routes called', `${plans.routes.length - uncalled.length} of ${plans.routes.length}`],
    ['root fields asked', `${plans.rootFields.length - roots.length} of ${plans.rootFields.length}`],
    ['mutations that somebody was let do', `${plans.mutations.length - undone.length} of ${plans.mutations.length}`],
    ['questions answered, of those asked', `${coverage.answered} of ${coverage.asked}`],
    ['fields of the schema answered', `${coverage.total - unseen.length} of ${coverage.total}`],
    [`fields answered < ${OFTEN.answers} times or to < ${OFTEN.kinds} kinds`, rare.length],
    ['of these, without a declared reason', rareFields(coverage).length],
  ];
  const nothing = (what: string, left: readonly string[]): Check => ({
    what,
    holds: left.length === 0,
    why: left.join(' '),
  });
  const checks = [nothing('every route of the server can be called', routes)];
  if (!mustCover) return { rows, checks };
  const often = [
    nothing(
      'every field was answered often, and to several kinds',
      rareFields(coverage).map((field) => coverage.times(field)),
    ),
    nothing('no reason is given for what was answered', [
      ...Object.keys(NEVER_ANSWERED).filter((field) => coverage.isOften(field, { answers: 1, kinds: 1 })),
      ...Object.keys(SELDOM_ANSWERED).filter((declared) =>
        coverage.fieldsOf(declared).every((field) => coverage.isOften(field, OFTEN)),
      ),
    ]),
  ];
  return {
    rows,
    checks: [
      ...checks,
      nothing('every route was called', uncalled),
      nothing('every root field was asked', roots),
      nothing(
        'every mutation did for somebody what it is for',
        undone.filter((name) => !(name in NEVER_DONE)),
      ),
      nothing(
        'every field was answered with something',
        unseen.filter((field) => !isNever(field)),
      ),
      ...often,
    ],
  };
}
