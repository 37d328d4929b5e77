import { bench, describe } from 'vitest';
import { national } from '../../src/domain/jurisdictions/national';
import { entry } from '../../src/domain/kernel/entry';
import { ballotsOf, heads } from '../builders/consent';
import { boundsOf, consentIf, consentOf, outlookOf } from './engine';
import { largeBuilding } from './large-building';

/** 300 households of many sizes, half of them heard. */
const electorate = heads(Array.from({ length: 300 }, (_, index) => 5000 + ((index * 7919) % 9000)));
const heard = ballotsOf('yyynyya'.repeat(20), electorate);

const recorded = consentOf(largeBuilding);
const first = entry(largeBuilding.households, 1).id;

describe('a building of 300 households, on every key pressed', () => {
  bench('state, missing sets, blocks and steps', () => {
    outlookOf(electorate, heard, national.requirement);
  });
  bench('all of it for an answer that is tried out', () => {
    consentIf(recorded, new Map([[first, 'consents']]));
  });
  bench('all of it for an answer that is written down, amounts and record included', () => {
    consentOf({ ...largeBuilding });
  });
});

describe('a building of 300 households, once', () => {
  bench('its bounds', () => {
    boundsOf(electorate, national.requirement);
  });
});
