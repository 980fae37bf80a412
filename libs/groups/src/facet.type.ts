import { type Language, translate } from '#i18n';
import { FACETS, type Facet, type FacetAnswer, type JoinPolicy, type Visibility, facetTable } from '#permissions';
import { Field, ObjectType } from '@nestjs/graphql';
import { GroupVisibilityEnum, JoinPolicyEnum } from './enums.type.js';
import type { Preset } from './presets.js';

@ObjectType('GroupFacet', { description: 'One row of "who may do what", in words' })
export class GroupFacetType {
  @Field(() => String, { description: 'Stable: JOINS, FINDS, READS, SEES_MEMBERS, IN_FEED' }) facet!: Facet;
  @Field(() => String, { description: 'The question, in words' }) label!: string;
  @Field(() => String, { description: 'For employees who are not members' }) employees!: string;
  @Field(() => String, { description: 'The answer for members' }) members!: string;
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
