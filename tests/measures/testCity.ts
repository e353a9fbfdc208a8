import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const read = (name: string): string => readFileSync(new URL(`../fixtures/testcity/${name}`, import.meta.url), 'utf8')

/** The columns A, B and C of a file of the test city, in unit order. */
export function testCityGroups(file: 'units.csv' | 'units2.csv'): Record<'A' | 'B' | 'C', readonly number[]> {
  const [header = '', ...lines] = read(file).trim().split('\n')
  const names = header.split(',').map((name) => name.replaceAll('"', ''))
  const column = (name: string): readonly number[] =>
    Object.freeze(lines.map((line) => Number(line.split(',')[names.indexOf(name)])))
  return { A: column('A'), B: column('B'), C: column('C') }
}

/** One column of the first point in time, by its name in the file: an area or a position, in kilometres. */
export function testCityColumn(name: string): readonly number[] {
  const [header = '', ...lines] = read('units.csv').trim().split('\n')
  const place = header.split(',').indexOf(name)
  return Object.freeze(lines.map((line) => Number(line.split(',')[place])))
}

/** Everybody who is in none but the first of the columns. */
export const restOf = (...others: readonly (readonly number[])[]): readonly number[] =>
  Object.freeze((others[0] ?? []).map((_, i) => others.reduce((sum, column) => sum + (column[i] ?? Number.NaN), 0)))

const single = v.object({
  D: v.number(),
  G: v.number(),
  H: v.number(),
  xPx: v.number(),
  xPy: v.number(),
  eta2: v.number(),
  'A0.1': v.number(),
  'A0.5': v.number(),
  'A0.9': v.number(),
})
const referenceSchema = v.object({
  A: single,
  B: single,
  C: single,
  multi: v.object({
    M: v.number(),
    H_multi: v.number(),
    D_multi: v.number(),
    G_multi: v.number(),
    R_reldiv: v.number(),
    P_normexp: v.number(),
    C_sqcv: v.number(),
    E: v.number(),
    I_simpson: v.number(),
  }),
  local_ls: v.array(v.number()),
  local_E_norm: v.array(v.number()),
  LQ_A: v.array(v.number()),
})
const extraSchema = v.object({
  hutchens_A: v.number(),
  gorard_A: v.number(),
  expectedUnderRandomness_A: v.object({
    D_mc_mean: v.number(),
    D_mc_sd: v.number(),
    D_mc_95: v.tuple([v.number(), v.number()]),
    D_normal_approx: v.number(),
    D_corrected: v.number(),
  }),
  decomposition_units_to_units2_shapley: v.object({ M1: v.number(), M2: v.number() }),
})

export const reference = v.parse(referenceSchema, JSON.parse(read('ref.json')))
export const extra = v.parse(extraSchema, JSON.parse(read('golden_extra.json')))

/** What a theme needs of `golden_extra.json`. */
export const goldenExtra = <T>(schema: v.GenericSchema<unknown, T>): T =>
  v.parse(schema, JSON.parse(read('golden_extra.json')))
