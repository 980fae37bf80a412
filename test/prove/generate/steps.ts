import { readFileSync } from 'node:fs';
import {
  type GraphQLSchema,
  OperationTypeNode,
  type VariableDefinitionNode,
  buildSchema,
  getNullableType,
  isListType,
  isRequiredArgument,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import type { Viewer } from '../viewers.js';
import type { Act } from '../world/protocol.js';
import { Dice } from './dice.js';
import type { Pools } from './pools.js';
import { type Focus, focusesOf, wholesOf } from './focus.js';
import { routeAct } from './routes.js';
import { type Shape, ShapeMaker, type Slot } from './shapes.js';
import type { Asked } from './sweep.js';
import { Values } from './values.js';

/** What fast-check draws: numbers, from which everything else of a step follows. */
export interface Step {
  readonly pick: number;
  readonly shape: number;
  readonly dice: number;
  readonly language: string;
  readonly hidden: number;
}
/** A step spelled out. */
export interface Planned {
  readonly act: Act;
  /** What was asked, for the table and for reports. */
  readonly name: string;
  readonly shape: Shape | null;
  /** By how much the clock moves before it. */
  readonly laterMs: number;
}
export const SHAPES = 24;
/** Of these, as many are large documents that chance wrote; else one field is asked, with what stands below it. */
const LARGE = 8;
const SECOND = 1_000;
const JUMPS = [60, 1_200, 86_400, 15 * 86_400, 40 * 86_400];

/** How often what is done, of a hundred. */
const SHARES = {
  query: 51,
  mutation: 27,
  document: 7,
  route: 6,
  subscribe: 4,
  connect: 1,
  disconnect: 1,
  jobs: 2,
  jump: 1,
};

/** Of these, what only asks. */
const ASKING = { query: 51, document: 7, route: 3 };
const ASKING_ROUTES = ['GET /images/:id', 'GET /files/:id'];

/** Turns numbers into steps, from the schema that the server has and the routes that it answers. */
export class Steps {
  readonly schema: GraphQLSchema;
  private readonly maker: ShapeMaker;
  private readonly shapes: Map<string, Shape> = new Map();
  private readonly roots: Readonly<Record<OperationTypeNode, readonly string[]>>;
  /** One document for each field of what a root field returns, by operation. */
  readonly focuses: Readonly<Record<OperationTypeNode, readonly Focus[]>>;
  /** One document for each root field that holds all that it returns. */
  readonly wholes: Readonly<Record<OperationTypeNode, readonly Focus[]>>;
  private readonly documents: readonly { id: string; text: string; slots: readonly Slot[]; root: string }[];

  constructor(
    readonly routes: readonly string[],
    /** Root fields, routes and other steps of which half of all steps are made; none: everything as often. */
    private readonly near: readonly string[] = [],
    /** The same without: what was read and checked once is taken from there. */
    whole: Steps | null = null,
  ) {
    if (whole) {
      ({ schema: this.schema, maker: this.maker, shapes: this.shapes } = whole);
      ({ roots: this.roots, focuses: this.focuses, wholes: this.wholes, documents: this.documents } = whole);
      return;
    }
    this.schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
    this.maker = new ShapeMaker(this.schema);
    const of = (operation: OperationTypeNode) => Object.keys(this.schema.getRootType(operation)!.getFields());
    this.roots = {
      query: of(OperationTypeNode.QUERY),
      mutation: of(OperationTypeNode.MUTATION),
      subscription: of(OperationTypeNode.SUBSCRIPTION),
    };
    this.focuses = {
      query: this.valid(focusesOf(this.schema, OperationTypeNode.QUERY)),
      mutation: this.valid(focusesOf(this.schema, OperationTypeNode.MUTATION)),
      subscription: this.valid(focusesOf(this.schema, OperationTypeNode.SUBSCRIPTION)),
    };
    this.wholes = {
      query: this.valid(wholesOf(this.schema, OperationTypeNode.QUERY)),
      mutation: this.valid(wholesOf(this.schema, OperationTypeNode.MUTATION)),
      subscription: this.valid(wholesOf(this.schema, OperationTypeNode.SUBSCRIPTION)),
    };
    this.documents = this.trusted();
  }

  /** The same steps, half of them of these root fields, routes and others. */
  closeTo(near: readonly string[]): Steps {
    return new Steps(this.routes, near, this);
  }

  /** `query post`, `mutation postPublish`. */
  get rootFields(): string[] {
    return Object.entries(this.roots).flatMap(([operation, names]) => names.map((name) => `${operation} ${name}`));
  }

  get mutations(): readonly string[] {
    return this.roots.mutation;
  }

  /** `asks`: a step that changes nothing. */
  plan(step: Step, viewer: Viewer, pools: Pools, now: number, { asks = false } = {}): Planned {
    const dice = new Dice(step.dice);
    const values = new Values(dice, pools, now);
    const near = asks ? this.near.filter((name) => this.roots.query.includes(name)) : this.near;
    const close = near.length > 0 && step.pick % 2 === 0 ? dice.of(near) : null;
    if (close) return this.planNear(close, step, viewer, values, dice);
    const kind = kindOf(step.pick, asks ? ASKING : SHARES);
    const rest = Math.floor(step.pick / 100);
    const base = { shape: null, laterMs: SECOND };
    switch (kind) {
      case 'query': {
        if (step.shape >= LARGE) return this.askFocus(dice.of(this.focuses.query), step, viewer, values);
        const first = this.roots.query[rest % this.roots.query.length]!;
        // The same together each time: what has been checked once is known to the server.
        const beside = (n: number) => this.roots.query[(rest + step.shape * n) % this.roots.query.length]!;
        const more = step.shape % 4 === 1 ? [beside(3), beside(7)] : [];
        return this.ask(OperationTypeNode.QUERY, [...new Set([first, ...more])], step, viewer, values);
      }
      case 'mutation':
        if (step.shape >= LARGE) return this.askFocus(dice.of(this.focuses.mutation), step, viewer, values);
        return this.ask(
          OperationTypeNode.MUTATION,
          [this.roots.mutation[rest % this.roots.mutation.length]!],
          step,
          viewer,
          values,
        );
      case 'document': {
        const documents = asks ? this.documents.filter(({ root }) => this.roots.query.includes(root)) : this.documents;
        const { id, slots, root } = documents[rest % documents.length]!;
        const body = JSON.stringify({ id, variables: values.forSlots(slots, root) });
        return { ...base, name: `document ${root}`, act: post(viewer, step.language, body) };
      }
      case 'route': {
        const route = asks ? ASKING_ROUTES[rest % 2]! : this.routes[rest % this.routes.length]!;
        return this.callRoute(route, viewer, values, dice, step.language);
      }
      case 'subscribe':
        return this.subscribe(step, viewer, values, dice);
      case 'connect':
        return { ...base, name: 'connect', act: { kind: 'connect', cookie: viewer.cookie, language: step.language } };
      case 'jump':
        return { ...base, name: 'later', laterMs: dice.of(JUMPS) * SECOND, act: { kind: 'wait' } };
      default:
        return { ...base, name: kind, act: { kind } };
    }
  }

  private planNear(name: string, step: Step, viewer: Viewer, values: Values, dice: Dice): Planned {
    if (name.includes(' ')) return this.callRoute(name, viewer, values, dice, step.language);
    if (name === 'jobs') return { name, shape: null, laterMs: SECOND, act: { kind: 'jobs' } };
    if (name === 'activity') return this.subscribe(step, viewer, values, dice);
    const isQuery = this.roots.query.includes(name);
    return this.ask(isQuery ? OperationTypeNode.QUERY : OperationTypeNode.MUTATION, [name], step, viewer, values);
  }

  private subscribe(step: Step, viewer: Viewer, values: Values, dice: Dice): Planned {
    const shape = this.shapeOf(OperationTypeNode.SUBSCRIPTION, ['activity'], step.shape);
    const variables = dice.chance(0.5) ? {} : values.forSlots(shape.slots, 'activity');
    const { cookie } = viewer;
    const act: Act = { kind: 'subscribe', cookie, language: step.language, query: shape.text, variables };
    return { name: 'subscription activity', shape, laterMs: SECOND, act };
  }

  private askFocus(focus: Focus, step: Step, viewer: Viewer, values: Values): Planned {
    return this.askExactly({ focus, variables: values.forSlots(focus.slots, focus.roots[0]!) }, viewer, step.language);
  }

  /** A route, with values by chance. */
  callRoute(route: string, viewer: Viewer, values: Values, dice: Dice, language: string): Planned {
    return { shape: null, laterMs: SECOND, ...routeAct(route, viewer, values, dice, language) };
  }

  /** One document with these values. */
  askExactly({ focus, variables }: Asked, viewer: Viewer, language: string): Planned {
    const body = JSON.stringify({ query: focus.text, variables });
    const name = `${focus.operation} ${focus.path}`;
    return { name, shape: focus, laterMs: SECOND, act: post(viewer, language, body) };
  }

  /** What its arguments usually are; those of these names as given. What has to be there and is nowhere said is a mistake: it would be refused. */
  usual(focus: Focus, given: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(
      focus.slots.flatMap(({ name, argument }) => {
        if (argument.name in given) return [[name, given[argument.name]]];
        if (argument.name === 'first') return [[name, 3]];
        if (!isRequiredArgument(argument)) return [];
        if (!isListType(getNullableType(argument.type)))
          throw new Error(`${focus.path}: what is its ${argument.name}?`);
        return [[name, []]];
      }),
    );
  }

  private ask(
    operation: OperationTypeNode,
    roots: readonly string[],
    step: Step,
    viewer: Viewer,
    values: Values,
  ): Planned {
    const shape = this.shapeOf(operation, roots, step.shape);
    const body = JSON.stringify({ query: shape.text, variables: values.forSlots(shape.slots, roots[0]!) });
    return { name: `${operation} ${roots.join(' ')}`, shape, laterMs: SECOND, act: post(viewer, step.language, body) };
  }

  private shapeOf(operation: OperationTypeNode, roots: readonly string[], seed: number): Shape {
    const key = `${operation} ${roots.join(' ')} ${seed}`;
    let shape = this.shapes.get(key);
    for (let n = 0; !shape; n += 1) {
      const made = this.maker.make(operation, roots, seed * 1000 + n);
      if (isValid(this.schema, made.text)) this.shapes.set(key, (shape = made));
      else if (n > 200) throw new Error(`No valid document for ${key}: ${made.text}`);
    }
    return shape;
  }

  private valid(focuses: readonly Focus[]): readonly Focus[] {
    const broken = focuses.find(({ text }) => !isValid(this.schema, text));
    if (broken) throw new Error(`No valid document for ${broken.path}: ${broken.text}`);
    return focuses;
  }

  /** The client's own documents, with the holes that their variables are. */
  private trusted() {
    const texts = JSON.parse(readFileSync('apps/web/persisted.json', 'utf8')) as Record<string, string>;
    return Object.entries(texts).flatMap(([id, text]) => {
      const [operation] = parse(text).definitions;
      if (operation?.kind !== 'OperationDefinition' || operation.operation === OperationTypeNode.SUBSCRIPTION)
        return [];
      const [selected] = operation.selectionSet.selections;
      const slots = (operation.variableDefinitions ?? []).map((variable: VariableDefinitionNode) => {
        const name = variable.variable.name.value;
        return { name, depth: 1, argument: { name, type: typeFromAST(this.schema, variable.type as never) } as never };
      });
      return [{ id, text, slots, root: selected?.kind === 'Field' ? selected.name.value : '' }];
    });
  }
}

/** The same in another language. */
export function inLanguage(planned: Planned, language: string): Planned {
  const { act } = planned;
  if (act.kind !== 'http') return planned;
  return { ...planned, act: { ...act, headers: { ...act.headers, 'accept-language': language } } };
}

/** The same, asked by somebody else. */
export function askedBy(planned: Planned, { cookie }: Viewer): Planned {
  const { act } = planned;
  if (act.kind !== 'http') return planned;
  const { cookie: _, ...headers } = act.headers;
  return { ...planned, act: { ...act, headers: { ...headers, ...(cookie && { cookie }) } } };
}

function kindOf(pick: number, shares: Readonly<Partial<typeof SHARES>>): keyof typeof SHARES {
  const all = Object.entries(shares) as [keyof typeof SHARES, number][];
  let left = pick % all.reduce((sum, [, share]) => sum + share, 0);
  for (const [kind, share] of all) if ((left -= share) < 0) return kind;
  return 'query';
}

function post(viewer: Viewer, language: string, body: string): Act {
  return {
    kind: 'http',
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(viewer.cookie && { cookie: viewer.cookie }),
    },
    body: Buffer.from(body).toString('latin1'),
  };
}

function isValid(schema: GraphQLSchema, text: string): boolean {
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false; // chance left a selection empty
  }
}
