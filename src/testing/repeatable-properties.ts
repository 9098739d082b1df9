/**
 * Properties are tried with the same inputs in every run, so that a run says of a change whether that broke something. New
 * inputs are looked for on purpose: `PROPERTY_SEED=$RANDOM npm test`, and by `npm run fuzz` and `npm run attack`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
