import { bench, describe } from 'vitest';
import { national } from '../../src/domain/jurisdictions/national';
import { ballotsOf, heads } from '../builders/consent';
import { boundsOf, outlookOf } from './engine';

/** 300 households of many sizes, half of them heard. */
const electorate = heads(Array.from({ length: 300 }, (_, index) => 5000 + ((index * 7919) % 9000)));
const heard = ballotsOf('yyynyya'.repeat(20), electorate);

describe('a building of 300 households, on every key pressed', () => {
  bench('state, missing sets, blocks and steps', () => {
    outlookOf(electorate, heard, national.requirement);
  });
});

describe('a building of 300 households, once', () => {
  bench('its bounds', () => {
    boundsOf(electorate, national.requirement);
  });
});
