import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  OperationTypeNode,
  type SelectionSetNode,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  parse,
} from 'graphql';
import type { Planned } from './generate/steps.js';

/** How often, and to how many kinds of viewer, each field is answered with something. */
export const OFTEN = { answers: 20, kinds: 3 };

/** Which fields were answered with something, how often, and to how many kinds of viewer. */
export class Coverage {
  private readonly seen = new Map<string, { count: number; viewers: Set<string> }>();
  /** Questions, and how many of them were answered with something. */
  asked = 0;
  answered = 0;
  readonly operations = new Map<string, number>();
  /** Mutations that did what they are for. */
  private readonly done = new Set<string>();
  /** For each field, by kind of viewer, a first step that was answered with it. */
  private readonly examples = new Map<string, Map<string, Planned>>();
  private readonly documents = new Map<string, DocumentNode>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** An answer's body as it came; `isFirst`: nothing had changed before. */
  note(planned: Planned, viewer: string, body: string, { isFirst = false } = {}): void {
    const { name, shape } = planned;
    for (const one of shape
      ? shape.roots.map((root) => `${shape.operation} ${root}`)
      : [name.replace(/^document /, '')])
      this.operations.set(one, (this.operations.get(one) ?? 0) + 1);
    if (!shape || !body.startsWith('{')) return;
    const { data } = JSON.parse(body) as { data?: object | null };
    this.asked += 1;
    if (!data) return;
    this.answered += 1;
    if (shape.operation === OperationTypeNode.MUTATION)
      for (const root of shape.roots) {
        const payload = (data as Record<string, { userErrors?: unknown[] } | null>)[root];
        if (payload && (payload.userErrors ?? []).length === 0) this.done.add(root);
      }
    let document = this.documents.get(shape.text);
    if (!document) this.documents.set(shape.text, (document = parse(shape.text)));
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') return;
    const { examples } = this;
    const hold = (field: string): void => {
      this.count(field, viewer);
      if (!isFirst) return;
      let kinds = examples.get(field);
      if (!kinds) examples.set(field, (kinds = new Map()));
      if (!kinds.has(viewer)) kinds.set(viewer, planned);
    };
    this.walk(this.schema.getRootType(shape.operation)!, operation.selectionSet, data as never, hold);
  }

  /**
   * What is to be asked once more by each kind of viewer so that each of these fields is answered often: what answered it before, by
   * everybody in turn who was; and where those are too few, by all the others, to whom chance may have put no such question.
   */
  missing(fields: readonly string[], viewers: readonly string[]): Map<string, Planned[]> {
    const again = new Map<string, Planned[]>();
    const times = new Map<Planned, number>();
    const ask = (viewer: string, one: Planned): void => {
      times.set(one, (times.get(one) ?? 0) + 1);
      const asked = again.get(viewer);
      if (asked) asked.push(one);
      else again.set(viewer, [one]);
    };
    for (const field of fields) {
      const kinds = [...(this.examples.get(field) ?? [])];
      const [example] = kinds;
      if (!example) continue;
      // What is asked again for another field may hold this one too.
      const planned = kinds.reduce((sum, [, one]) => sum + (times.get(one) ?? 0), 0);
      const { count, viewers: answered } = this.seen.get(field)!;
      for (let n = 0; n < OFTEN.answers - count - planned; n += 1) {
        const [viewer, one] = kinds[n % kinds.length]!;
        ask(viewer, one);
      }
      if (answered.size < OFTEN.kinds && example[1].shape?.operation === OperationTypeNode.QUERY)
        for (const viewer of viewers.filter((kind) => !answered.has(kind))) ask(viewer, example[1]);
    }
    return again;
  }

  /** A frame of one of the subscriptions of a socket. */
  noteFrame(frame: string, subscribed: readonly Planned['shape'][], viewer: string): void {
    const [, id, payload] = /^\{"id":"(\d+)","type":"next","payload":(.*)\}$/.exec(frame) ?? [];
    const shape = subscribed[Number(id) - 1];
    if (payload && shape) this.note({ name: '', shape, act: { kind: 'wait' }, laterMs: 0 }, viewer, payload);
  }

  /** Fields of the schema that no answer ever held: `Type.field`. */
  unseen(): string[] {
    return this.fields().filter((field) => !this.seen.has(field));
  }
  /** Fields that were held by fewer answers, or of fewer kinds of viewer, than this. */
  rare(answers: number, kinds: number): string[] {
    return this.fields().filter((field) => {
      const seen = this.seen.get(field);
      return seen && (seen.count < answers || seen.viewers.size < kinds);
    });
  }
  /** How often a field was held, and by how many kinds of viewer: `Post.title (3, 1)`. */
  times(field: string): string {
    const { count, viewers } = this.seen.get(field)!;
    return `${field} (${count}, ${viewers.size})`;
  }
  /** The type of what a field gives. */
  givenBy(field: string): string {
    const [type, name] = field.split('.') as [string, string];
    return getNamedType((this.schema.getType(type) as GraphQLObjectType).getFields()[name]!.type).name;
  }
  /** Those of a type, or this one. */
  fieldsOf(declared: string): string[] {
    return this.fields().filter((field) => field === declared || field.startsWith(`${declared}.`));
  }
  /** Whether a route (`GET /images/:id`) or a root field (`query post`) was asked at all. */
  wasCalled(operation: string): boolean {
    return this.operations.has(operation);
  }
  wasDone(mutation: string): boolean {
    return this.done.has(mutation);
  }
  isOften(field: string, { answers, kinds }: { answers: number; kinds: number }): boolean {
    const seen = this.seen.get(field);
    return seen !== undefined && seen.count >= answers && seen.viewers.size >= kinds;
  }
  get total(): number {
    return this.fields().length;
  }

  private fields(): string[] {
    return Object.values(this.schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.keys((type as { getFields(): object } & typeof type).getFields()).map(
          (field) => `${type.name}.${field}`,
        ),
      );
  }

  private walk(
    type: GraphQLCompositeType,
    set: SelectionSetNode,
    value: Record<string, unknown>,
    hold: (field: string) => void,
  ): void {
    for (const selection of set.selections) {
      if (selection.kind === 'Field') this.field(type, selection, value, hold);
      else if (selection.kind === 'InlineFragment') {
        const name = selection.typeCondition!.name.value;
        if (value['__typename'] === name || type.name === name)
          this.walk(this.schema.getType(name) as GraphQLCompositeType, selection.selectionSet, value, hold);
      }
    }
  }

  private count(field: string, viewer: string): void {
    let seen = this.seen.get(field);
    if (!seen) this.seen.set(field, (seen = { count: 0, viewers: new Set() }));
    seen.count += 1;
    seen.viewers.add(viewer);
  }

  private field(
    type: GraphQLCompositeType,
    node: FieldNode,
    value: Record<string, unknown>,
    hold: (field: string) => void,
  ): void {
    const held = value[node.name.value];
    if (held === null || held === undefined || !isObjectType(type)) return;
    hold(`${type.name}.${node.name.value}`);
    if (!node.selectionSet) return;
    const named = getNamedType(type.getFields()[node.name.value]!.type);
    if (!isCompositeType(named)) return;
    for (const one of Array.isArray(held) ? held : [held]) {
      if (one === null) continue;
      const actual = isAbstractType(named) ? this.schema.getType((one as { __typename: string }).__typename) : named;
      this.walk((actual ?? named) as GraphQLCompositeType, node.selectionSet, one as never, hold);
    }
  }
}
