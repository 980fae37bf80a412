import { type Language, translate } from '#i18n';
import {
  BEHIND_WALLS,
  FACETS,
  FACET_PEOPLE,
  type Facet,
  type FacetAnswer,
  type FacetPerson,
  type GroupKind,
  type JoinPolicy,
  type Visibility,
  facetTable,
} from '#permissions';
import { Field, ObjectType } from '@nestjs/graphql';
import { GroupVisibilityEnum, JoinPolicyEnum } from './enums.type.js';
import type { Preset } from './presets.js';

@ObjectType('GroupFacetAnswer', { description: 'One cell of "who may do what", in words' })
export class GroupFacetAnswerType {
  @Field(() => String, {
    description: 'Stable: COLLEAGUE, MEMBER, EXTERNAL, EXTERNAL_MEMBER, or a special case of one',
  })
  person!: FacetPerson;
  @Field(() => String, { description: 'Who that is, in words' }) who!: string;
  @Field(() => String, { nullable: true, description: 'Of a special case: of whom' }) caseOf!: FacetPerson | null;
  @Field(() => String, { description: 'Stable, of `libs/permissions/src/facets.ts`' }) answer!: FacetAnswer;
  @Field(() => String, { description: 'The answer, in words' }) text!: string;
}

@ObjectType('GroupFacet', { description: 'One row of "who may do what", in words' })
export class GroupFacetType {
  @Field(() => String, { description: 'Stable: JOINS, FINDS, IN_SEARCH, READS, SEES_MEMBERS, IN_FEED' }) facet!: Facet;
  @Field(() => String, { description: 'The question, in words' }) label!: string;
  @Field(() => [GroupFacetAnswerType], { description: 'For each kind of person that such a group can know' })
  answers!: GroupFacetAnswerType[];
}

/** `knowsWalls`: who asks is told whether there are walls; else those whom they concern are left out. */
export function facetRows(kind: GroupKind, language: Language, { knowsWalls = true } = {}): GroupFacetType[] {
  const people = [...facetTable(kind)].filter(([person]) => knowsWalls || !BEHIND_WALLS.includes(person));
  return FACETS.map((facet) => ({
    facet,
    label: translate(`FACET_${facet}`, language),
    answers: people.map(([person, line]) => ({
      person,
      who: translate(`FACET_PERSON_${person}`, language),
      caseOf: FACET_PEOPLE[person],
      answer: line[facet],
      text: translate(`FACET_${line[facet]}`, language),
    })),
  }));
}

@ObjectType('GroupPreset', { description: 'From what a group can be made' })
export class GroupPresetType {
  @Field(() => String, { description: 'Names it in `networkSetUp`' }) key!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'A purpose to start from' }) purpose!: string;
  @Field(() => GroupVisibilityEnum, { description: 'Who may know of it and read it' }) visibility!: Visibility;
  @Field(() => JoinPolicyEnum, { description: 'How employees come in' }) joinPolicy!: JoinPolicy;
  @Field(() => Boolean, { description: 'Whether externals can be members' }) externalsAllowed!: boolean;
  @Field(() => Boolean, { description: 'Whether walls stand between partner organisations' }) walled!: boolean;
}

export const presetInWords = (preset: Preset, language: Language): GroupPresetType => ({
  ...preset,
  name: translate(`PRESET_${preset.key}_NAME`, language),
  purpose: translate(`PRESET_${preset.key}_PURPOSE`, language),
});
