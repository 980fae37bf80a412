import { type Language, translate } from '#i18n';
import { FACETS, type Facet, type FacetAnswer, type JoinPolicy, type Visibility, facetTable } from '#permissions';
import { Field, ObjectType } from '@nestjs/graphql';
import { GroupVisibilityEnum, JoinPolicyEnum } from './enums.type.js';
import type { Preset } from './presets.js';

@ObjectType('GroupFacet', { description: 'One row of "who may do what", in words' })
export class GroupFacetType {
  @Field(() => String, { description: 'Stable: JOINS, FINDS, READS, SEES_MEMBERS, IN_FEED' }) facet!: Facet;
  @Field(() => String) label!: string;
  @Field(() => String, { description: 'For employees who are not members' }) employees!: string;
  @Field(() => String) members!: string;
  @Field(() => String, { description: 'For externals who are not members' }) externals!: string;
}

export function facetRows(
  visibility: Visibility,
  joinPolicy: JoinPolicy,
  externalsAllowed: boolean,
  language: Language,
): GroupFacetType[] {
  const table = facetTable(visibility, joinPolicy, externalsAllowed);
  const say = (answer: FacetAnswer) => translate(`FACET_${answer}`, language);
  return FACETS.map((facet) => ({
    facet,
    label: translate(`FACET_${facet}`, language),
    employees: say(table[facet].employees),
    members: say(table[facet].members),
    externals: say(table[facet].externals),
  }));
}

@ObjectType('GroupPreset', { description: 'From what a group can be made' })
export class GroupPresetType {
  @Field(() => String) key!: string;
  @Field(() => String) name!: string;
  @Field(() => String) purpose!: string;
  @Field(() => GroupVisibilityEnum) visibility!: Visibility;
  @Field(() => JoinPolicyEnum) joinPolicy!: JoinPolicy;
  @Field(() => Boolean) externalsAllowed!: boolean;
  @Field(() => Boolean) walled!: boolean;
}

export const presetInWords = (preset: Preset, language: Language): GroupPresetType => ({
  ...preset,
  name: translate(`PRESET_${preset.key}_NAME`, language),
  purpose: translate(`PRESET_${preset.key}_PURPOSE`, language),
});
