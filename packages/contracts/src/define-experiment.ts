import type { Experiment } from "./types.gen.js";

/**
 * The experiment itself, checked by the compiler as the schema checks it: known keys only, completed and described by
 * the editor, and every literal kept as its own type. `experiment.prompt_tuning.labels` of
 * `labels: ["good", "bad"]` is thus `["good", "bad"]`, and `labels[number]` the union of the answers.
 *
 * What types cannot say (bounds, patterns, rules over several fields) `validateExperiment` and `tune validate` check.
 */
export function defineExperiment<const T extends Experiment>(
  experiment: T & Closed<T, Experiment> & { [K in Extension<T>]: unknown },
): T {
  return experiment;
}

/** Keys that belong to the user: allowed at the top of a manifest, never read. */
type Extension<T> = Extract<keyof T, `x-${string}`>;

/** `never` for each key of `T`, at any depth, that `Shape` does not have. */
type Closed<T, Shape> = T extends readonly unknown[]
  ? { [I in keyof T]: Shape extends readonly (infer Item)[] ? Closed<T[I], Item> : T[I] }
  : T extends object
    ? { [K in keyof T]: K extends Known<Shape> ? Closed<T[K], Value<Shape, K>> : Surplus<K> }
    : T;

/** The keys of any branch of a union. */
type Known<Shape> = Shape extends object ? keyof Shape : never;

/** What the branches of a union that have the key say of it. */
type Value<Shape, K> = Shape extends object ? (K extends keyof Shape ? Shape[K] : never) : never;

type Surplus<K> = K extends `x-${string}` ? unknown : never;
