import type { IdType } from '#graphql';
import { isNonNullType } from 'graphql';
import type { Dice } from './dice.js';
import type { Focus } from './focus.js';
import type { Slot } from './shapes.js';
import type { Values } from './values.js';

/** Ids for an argument that narrows a list are some of them; the one that a root field is about, all. */
const MOST_ELSEWHERE = 6;
/** Of what is asked by an id of any type, of the type that is looked at, and of others. */
const MOST_NODES = { ofType: 40, ofOthers: 4 };

/** One document with one set of values. */
export interface Asked {
  readonly focus: Focus;
  readonly variables: Record<string, unknown>;
}

/**
 * Everything that these documents ask, with every id there is and each other value once: each document once first, with what is `seen` of the
 * types of its ids (and those about what else is),  then in an order by chance, so that what is there to be found comes soon. `most` of them, if not all.
 */
export function sweepOf(
  focuses: readonly Focus[],
  values: Values,
  dice: Dice,
  { most = Infinity, seen = [{}] }: { most?: number; seen?: readonly Seen[] } = {},
): Asked[] {
  const first = seen.flatMap((one, n) =>
    focuses
      .filter((focus) => n === 0 || isAbout(focus, values, one))
      .map((focus) => ({ focus, variables: seenOf(focus, values, one) })),
  );
  const rest = shuffled(
    focuses.flatMap((focus) => allOf(focus, values, dice)),
    dice,
  );
  return [...shuffled(first, dice), ...rest].slice(0, most);
}

type Seen = Partial<Record<IdType, string>>;

const isAbout = ({ slots, roots }: Focus, values: Values, seen: Seen): boolean =>
  slots.some((slot) => slot.depth === 0 && values.typesOf(slot, roots[0]!).some((type) => type in seen));

/** Its usual values, but for ids of what is seen: of those that may be left out only the first, as two contradict each other. */
function seenOf(focus: Focus, values: Values, seen: Seen): Record<string, unknown> {
  const isNarrowing = (slot: Slot) =>
    !isNonNullType(slot.argument.type) && values.typesOf(slot, focus.roots[0]!).length > 0;
  const narrowing = focus.slots.find(isNarrowing);
  return Object.fromEntries(
    focus.slots.flatMap((slot) => {
      if (isNarrowing(slot) && slot !== narrowing) return [];
      const all = values.all(slot, focus.roots[0]!);
      const types =
        focus.of === null || slot.depth > 0 ? values.typesOf(slot, focus.roots[0]!) : [values.idType(focus.of)];
      const known = types.flatMap((type) => seen[type] ?? []);
      const value =
        known[0] ?? (focus.of !== null && slot.depth === 0 ? values.ofType(focus.of)[0] : undefined) ?? all[0];
      return value === undefined ? [] : [[slot.name, value]];
    }),
  );
}

function allOf(focus: Focus, values: Values, dice: Dice): Asked[] {
  const root = focus.roots[0]!;
  const choices = focus.slots.map((slot) => {
    const all = values.all(slot, root);
    const isSubject = slot.depth === 0 && slot.name === 'v0';
    return isSubject || all.length <= MOST_ELSEWHERE
      ? all
      : [all[0], ...Array.from({ length: MOST_ELSEWHERE }, () => dice.of(all))];
  });
  const usual = choices.map((all) => all[0]);
  const [all = [undefined]] = choices;
  const subjects = focus.of === null ? all : nodesOf(focus.of, all, values, dice);
  const sets = subjects.flatMap((subject) => {
    const first = focus.slots.length === 0 ? [] : [subject, ...usual.slice(1)];
    const others = choices.flatMap((all, at) =>
      at === 0 ? [] : all.slice(1).map((value) => first.map((one, n) => (n === at ? value : one))),
    );
    return [first, ...others];
  });
  return sets.map((set) => ({
    focus,
    variables: Object.fromEntries(focus.slots.flatMap(({ name }, n) => (set[n] === undefined ? [] : [[name, set[n]]]))),
  }));
}

function nodesOf(type: string, all: readonly unknown[], values: Values, dice: Dice): unknown[] {
  const { ofType, ofOthers } = MOST_NODES;
  return [
    ...shuffled(values.ofType(type), dice).slice(0, ofType),
    ...Array.from({ length: ofOthers }, () => dice.of(all)),
  ];
}

export function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = dice.below(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}
