// `dialgate/testing`: for the tests of those who use dialgate.
export { aCall, noFacts } from './a-call'
export { storeConformance, type TestFunctions } from './store-conformance'
