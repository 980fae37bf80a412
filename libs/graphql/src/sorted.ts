import type { Sorting } from '#persistence';
import { registerEnumType } from '@nestjs/graphql';

export const SortDirectionEnum = { ASCENDING: 'ASCENDING', DESCENDING: 'DESCENDING' } as const;
registerEnumType(SortDirectionEnum, { name: 'SortDirection', description: 'From the least on, or from the greatest' });

/** The name of a list in this order: a place in it is none in another. */
export const sortedList = (list: string, { by, direction }: Sorting<string>): string => `${list} ${by} ${direction}`;
