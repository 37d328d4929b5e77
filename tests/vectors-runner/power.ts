import { soloVetoes } from '../../src/domain/consent/blocking';
import { powerOf } from '../../src/domain/consent/power';
import { ratioText } from '../../src/domain/kernel/ratio';
import { readElectorate, readRule, requirementOf } from './read-vote';
import { idsOf } from './report-vote';
import type { Runner } from './vector';

/** Weight of every head when everybody answers yes or no. */
export const power: Runner = (input) => {
  const electorate = readElectorate(input);
  const requirement = requirementOf(readRule(input['rule']));
  const powers = powerOf(electorate, requirement);
  if (!powers.ok) return { error: powers.error.kind };
  const list = [...powers.value];
  return {
    banzhafSwings: Object.fromEntries(list.map(([id, { swings }]) => [id, Number(swings)])),
    shapleyShubik: Object.fromEntries(list.map(([id, { pivot }]) => [id, ratioText(pivot)])),
    soloVeto: idsOf(soloVetoes(electorate, new Map(), requirement)),
  };
};
