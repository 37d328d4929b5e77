import type { RuleField } from './rule';

/** Form inputs that several rules share. */
export const AREA_ROUNDING_FIELD: RuleField = {
  name: 'areaRounding',
  label: { zh: '面积取到' },
  shape: {
    kind: 'choice',
    options: [
      { value: 'exact', zh: '0.01 ㎡（登记面积）' },
      { value: 'floor1', zh: '整平方米，舍去尾数' },
      { value: 'round1', zh: '整平方米，四舍五入' },
    ],
  },
};

export const COEFFICIENTS_FIELD: RuleField = {
  name: 'table',
  label: { zh: '各层系数' },
  shape: { kind: 'byFloor', of: 'coefficient' },
};

export const PER_AREA_FIELD: RuleField = {
  name: 'perArea',
  label: { zh: '再乘面积' },
  shape: { kind: 'switch' },
};

export const FIRST_LEVEL_FIELD: RuleField = {
  name: 'f0',
  label: { zh: '从几层算起' },
  shape: { kind: 'floor' },
};
