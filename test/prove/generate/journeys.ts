import { type GraphQLArgument, OperationTypeNode, getNullableType, isListType, isRequiredArgument } from 'graphql';
import { toId } from '#graphql';
import { GROUP, PERSON } from '../../support/cast.js';
import { UPLOAD } from '../seed/picture.js';
import { postId } from '../../support/rights-world.js';
import { CREW, walkOf } from '../seed/more.js';
import { SHADOW } from '../seed/names.js';
import { hiddenActs, knownActs, readings } from '../seed/live.js';
import type { Viewer } from '../viewers.js';
import type { Act } from '../world/protocol.js';
import type { Focus } from './focus.js';
import type { Pools } from './pools.js';
import { uploadHeaders } from './routes.js';
import { seenBy } from './seen.js';
import { answersOf } from './answers.js';
import { strangersAnswers } from './assertions.js';
import type { Planned, Steps } from './steps.js';

/** What the viewer does, in both worlds; what others do, in the one that has more; or what they do in both, for all who read it. */
export type Move =
  { readonly by: 'viewer'; readonly planned: Planned } | { readonly by: 'others' | 'known'; readonly act: Act };

type Journey = (plans: Steps, viewer: Viewer, pools: Pools, now: number) => Move[];

/**
 * Ways in which something of others could reach a viewer that take several steps in one order, which chance seldom finds: each is gone for
 * every viewer besides what chance draws.
 */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  /** Others have read what the viewer asks for next: whatever was kept for them is nobody else's. First of all, before anything is kept. */
  afterOthers: (plans, viewer) => [
    ...readings(viewer).map(theirs),
    ...Object.entries(SHADOWS).flatMap(([root, id]) =>
      plans.focuses.query
        .filter(({ roots, slots }) => roots[0] === root && slots.every(({ argument }) => isUsual(argument)))
        .map((focus) => mine(plans.askExactly({ focus, variables: plans.usual(focus, { id }) }, viewer, 'fr'))),
    ),
  ],

  /**
   * A viewer listens while others do whatever they do, once to everything and once to a group that they know of. By one subscription at a
   * time: which of several hears first is chance.
   */
  live: (plans, viewer) =>
    [
      ['activity.post', {}],
      ['activity', { groupId: toId('Group', GROUP.private) }],
    ].flatMap(([path, scope]) => {
      const focus = plans.focuses.subscription.find((one) => one.path === path && takes(one, scope as object))!;
      const variables = plans.usual(focus, scope as Record<string, unknown>);
      const act = { kind: 'subscribe', cookie: viewer.cookie, language: 'fr', query: focus.text, variables } as const;
      return [
        mine({ name: `subscription ${focus.path}`, shape: focus, laterMs: SECOND, act }),
        ...hiddenActs(viewer).map(theirs),
        mine({ name: 'jobs', shape: null, laterMs: SECOND, act: { kind: 'jobs' } }),
        mine({ name: 'disconnect', shape: null, laterMs: SECOND, act: { kind: 'disconnect' } }),
      ];
    }),

  /** A viewer listens to everything, and by some of it, while others do what is no secret where they read it. */
  openly: (plans, viewer) =>
    [...LISTENED].flatMap((scope) => {
      const [focus] = plans.wholes.subscription;
      const variables = plans.usual(focus!, scope);
      const act = { kind: 'subscribe', cookie: viewer.cookie, language: 'fr', query: focus!.text, variables } as const;
      return [
        mine({ name: `subscription ${focus!.path}`, shape: focus!, laterMs: SECOND, act }),
        ...knownActs().map((one): Move => ({ by: 'known', act: one })),
        mine({ name: 'disconnect', shape: null, laterMs: SECOND, act: { kind: 'disconnect' } }),
      ];
    }),

  /** Why people read, and who does: of what the viewer sees, about themself and those who come and go there. */
  explained: (plans, viewer) => {
    const { Group, Post } = seenBy(viewer);
    const persons = [null, ...EXPLAINED.map((who) => toId('Person', PERSON[who]))];
    const whole = (root: string) => plans.wholes.query.find(({ roots }) => roots[0] === root)!;
    return [Group!, Post!].flatMap((objectId) => [
      ...persons.map((personId) => asked(plans, viewer, whole('explainAccess'), { objectId, personId })),
      ...[null, '2026-01-01T00:00:00.000Z'].map((at) => asked(plans, viewer, whole('readers'), { objectId, at })),
    ]);
  },

  /** As an external whom they chose, managers ask of a group of theirs what an external is answered; others try the walk of a manager. */
  walks: (plans, viewer) => {
    const walkers: readonly (string | null)[] = ['manager', 'itAdmin', 'owner'];
    const own = walkers.includes(viewer.who);
    const id = toId('Group', viewer.who === 'itAdmin' || viewer.who === 'owner' ? CREW : GROUP.mixed);
    return plans.focuses.query
      .filter(({ roots }) => roots[0] === 'walk' || (own && roots[0] === 'group'))
      .filter(({ slots }) => slots.every(({ argument }) => isUsual(argument)))
      .flatMap((focus): Move[] => {
        const planned = plans.askExactly({ focus, variables: plans.usual(focus, { id }) }, viewer, 'fr');
        if (planned.act.kind !== 'http') return [];
        const headers = { ...planned.act.headers, 'x-walk': walkOf(own ? viewer.personId : PERSON.manager) };
        return [mine({ ...planned, act: { ...planned.act, headers } })];
      });
  },

  /** Others cause mails; then the viewer does, and reads theirs. */
  mails: (plans, viewer) => [
    ...hiddenActs(viewer).map(theirs),
    ...(viewer.address ? [ask(plans, viewer, 'passwordResetRequest', { email: viewer.address })] : []),
    mine({ name: 'jobs', shape: null, laterMs: SECOND, act: { kind: 'jobs' } }),
    mine({ name: 'later', shape: null, laterMs: 7 * 86_400 * SECOND, act: { kind: 'wait' } }),
    mine({ name: 'jobs', shape: null, laterMs: SECOND, act: { kind: 'jobs' } }),
  ],

  /** What waited for the viewer is told, before anybody has done anything about it. */
  told: () => [mine({ name: 'jobs', shape: null, laterMs: SECOND, act: { kind: 'jobs' } })],

  /**
   * The viewer answers by mail what they read, what they never did, what another could, and nobody at all: as things stand, and once others
   * have acted, who end what was hidden.
   */
  answers: (_plans, viewer) => {
    const answers = answersOf(viewer).map((act) => mine({ name: 'answers', shape: null, laterMs: SECOND, act }));
    return [
      ...answers,
      ...hiddenActs(viewer).map(theirs),
      ...answers,
      mine({ name: 'jobs', shape: null, laterMs: SECOND, act: { kind: 'jobs' } }),
    ];
  },

  /** Somebody else’s assertions, in a browser that went for them. */
  assertions: (_plans, viewer, _pools, now) =>
    strangersAnswers(viewer, now).map((act) =>
      mine({ name: 'POST /auth/:provider/callback', shape: null, laterMs: SECOND, act }),
    ),

  /** Others have uploaded the same bytes. */
  uploads: (_plans, viewer) => [
    ...hiddenActs(viewer).map(theirs),
    ...['profile', `post&groupId=${toId('Group', GROUP.private)}`, `post&groupId=${toId('Group', GROUP.mixed)}`].map(
      (purpose) =>
        mine({
          name: `POST /images?purpose=${purpose}`,
          shape: null,
          laterMs: SECOND,
          act: {
            kind: 'http',
            method: 'POST',
            path: `/images?purpose=${purpose}`,
            headers: {
              'content-type': 'image/png',
              'accept-language': 'fr',
              ...(viewer.cookie && { cookie: viewer.cookie }),
            },
            body: UPLOAD.toString('latin1'),
          },
        }),
    ),
  ],

  /** Others have uploaded the same bytes as a file; then it is asked for whether one's own is there. */
  files: (_plans, viewer) => [
    ...hiddenActs(viewer).map(theirs),
    ...[GROUP.private, GROUP.mixed, GROUP.walled].map((id) =>
      mine(
        route(
          viewer,
          'POST',
          '/uploads',
          uploadHeaders(toId('Group', id), 'plan.png', true),
          UPLOAD.toString('latin1'),
        ),
      ),
    ),
  ],

  /** Others have asked for copies; then the viewer does, of their own things and of groups, and is told what became of it. */
  exports: (plans, viewer, { ids }) => [
    ...[{}, { groupId: toId('Group', CREW) }, { groupId: toId('Group', GROUP.private) }].map((input) =>
      ask(plans, viewer, 'dataExportRequest', { input }),
    ),
    mine({ name: 'jobs', shape: null, laterMs: SECOND, act: { kind: 'jobs' } }),
    ...plans.focuses.query
      .filter(({ path }) => path.startsWith('viewer.dataExports'))
      .map((focus) => asked(plans, viewer, focus, {})),
    ...(ids.DataExport ?? []).map((id) => mine(route(viewer, 'GET', `/exports/data/${id}`))),
  ],

  /** Every file that there is in either world, its versions and previews. */
  documents: (_plans, viewer, { ids }) =>
    (ids.File ?? []).flatMap((id) =>
      ['', '?v=1', '?preview=small'].map((query) => mine(route(viewer, 'GET', `/files/${id}${query}`))),
    ),

  /** Every picture that there is in either world. */
  pictures: (_plans, viewer, { ids }) =>
    (ids.Image ?? []).map((id) =>
      mine({
        name: 'GET /images/:id',
        shape: null,
        laterMs: SECOND,
        act: {
          kind: 'http',
          method: 'GET',
          path: `/images/${id}`,
          headers: { 'accept-language': 'fr', ...(viewer.cookie && { cookie: viewer.cookie }) },
          body: null,
        },
      }),
    ),

  /** Others have used the same key for something else. */
  retries: (plans, viewer) => [
    ...hiddenActs(viewer).map(theirs),
    ...[GROUP.public, GROUP.private, GROUP.mixed, GROUP.walled].map((id) =>
      ask(plans, viewer, 'postPublish', {
        input: { groupId: toId('Group', id), title: 'Point', body: 'Réunion', idempotencyKey: KEY },
      }),
    ),
  ],
};

const route = (viewer: Viewer, method: string, path: string, headers = {}, body: string | null = null): Planned => ({
  name: `${method} ${path.replace(/^\/(files|exports\/data)\/.*/, '/$1/:id')}`,
  shape: null,
  laterMs: SECOND,
  act: {
    kind: 'http',
    method,
    path,
    headers: { 'accept-language': 'fr', ...(viewer.cookie && { cookie: viewer.cookie }), ...headers },
    body,
  },
});

const SHADOWS = {
  group: toId('Group', SHADOW.group),
  post: toId('Post', SHADOW.post),
  comment: toId('Comment', SHADOW.comment),
  person: toId('Person', SHADOW.external),
};
/** All that there is, and one group and one post that several kinds of viewer read. */
const LISTENED: readonly Record<string, string>[] = [
  {},
  { groupId: toId('Group', GROUP.mixed) },
  { postId: toId('Post', postId('mixed', 'members')) },
];
const EXPLAINED = ['karim', 'leila', 'former', 'expired', 'sonia'] as const;
const asked = (plans: Steps, viewer: Viewer, focus: Focus, given: Record<string, unknown>): Move =>
  mine(plans.askExactly({ focus, variables: plans.usual(focus, given) }, viewer, 'fr'));
const isUsual = (argument: GraphQLArgument): boolean =>
  ['id', 'first'].includes(argument.name) ||
  !isRequiredArgument(argument) ||
  isListType(getNullableType(argument.type));
const SECOND = 1_000;
const KEY = '00000000-0000-4000-8000-000000000001';
const takes = ({ slots }: Focus, given: object): boolean =>
  Object.keys(given).every((name) => slots.some(({ argument }) => argument.name === name));
const theirs = (act: Act): Move => ({ by: 'others', act });
const mine = (planned: Planned): Move => ({ by: 'viewer', planned });

/** A mutation of the viewer's, by its first document. */
function ask(plans: Steps, viewer: Viewer, root: string, given: Record<string, unknown>): Move {
  const focus = plans.focuses[OperationTypeNode.MUTATION].find(({ path }) => path.startsWith(`${root}.`))!;
  const input = given['input'] ?? given;
  return mine(plans.askExactly({ focus, variables: plans.usual(focus, { input }) }, viewer, 'fr'));
}
