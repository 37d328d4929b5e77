/** What is measured. The benches take it bundled, as it ships: vitest.bench.config.ts. */
export { apportion } from '../../src/domain/apportionment/apportion';
export { reckon } from '../../src/domain/apportionment/reckon';
export { boundsOf } from '../../src/domain/consent/bounds';
export { outlookOf } from '../../src/domain/consent/outlook';
export { splitWhole } from '../../src/domain/money/largest-remainder';
export { consentIf } from '../../src/domain/project/consent-if';
export { consentOf } from '../../src/domain/project/consent-view';
export { codeInUse } from '../../src/domain/project/decide-opinions';
