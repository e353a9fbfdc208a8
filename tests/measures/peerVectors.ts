import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'

/** The peers' vectors beside the project, where they are at hand. They are not ours to copy. */
const FOLDER = new URL('../../../shared/vectors/peers/', import.meta.url)

/** One of the sets was made up for tests and lies with the project. */
const OWN_FOLDER = new URL('../fixtures/peers/', import.meta.url)

/** Statuses that the vectors' own description calls fit for a test. */
const TESTABLE = ['agreed', 'peer+formula', 'formula']

const value = v.looseObject({ value: v.unknown(), status: v.string(), tol: v.number() })
const localByOnePeer = v.looseObject({ ls_unit: v.array(v.nullable(v.number())), tol: v.number() })
const cases = v.record(v.string(), v.record(v.string(), v.unknown()))
const expectedSchema = v.looseObject({
  single: v.optional(cases, {}),
  multi: v.optional(cases, {}),
  local: v.optional(cases, {}),
  aspatial: v.optional(v.record(v.string(), v.unknown()), {}),
})
const aspatialSchema = v.looseObject({ single: cases, multi: v.record(v.string(), v.unknown()) })
const featureInputSchema = v.looseObject({
  geojson: v.looseObject({ features: v.array(v.looseObject({ properties: v.record(v.string(), v.unknown()) })) }),
  single_cases: v.array(v.object({ group: v.string(), others: v.array(v.string()) })),
  multi_cases: v.array(v.object({ name: v.string(), groups: v.array(v.string()) })),
})
const tableInputSchema = v.looseObject({
  groups: v.array(v.string()),
  table: v.record(
    v.string(),
    v.object({ columns: v.array(v.string()), rows: v.array(v.array(v.union([v.string(), v.number()]))) }),
  ),
})

const fileOf = (name: string): URL =>
  [FOLDER, OWN_FOLDER].map((folder) => new URL(name, folder)).find(existsSync) ?? new URL(name, FOLDER)

/** The sets whose vectors can be read: all of them beside the peers' vectors, elsewhere the one of our own. */
export const setsAtHand = (sets: readonly string[]): readonly string[] =>
  sets.filter((set) => existsSync(fileOf(`${set}.expected.json`)))

export const FEATURE_SETS = setsAtHand(['edge_grid', 'fl70_precincts', 'grid_segdata', 'iowa_counties', 'nc_sids'])
export const TABLE_SETS = setsAtHand(['schools_A'])

export interface PeerValue {
  readonly measure: string
  readonly value: unknown
  readonly tolerance: number
}

/** One table of counts and what the peers get from it. */
export interface PeerCase {
  readonly name: string
  readonly scope: 'single' | 'multi' | 'local'
  /** Counts by group; in a single case the group first and the rest second. */
  readonly columns: readonly (readonly number[])[]
  readonly expected: readonly PeerValue[]
}

export const arePeersAtHand = (): boolean => existsSync(FOLDER)

export const parse = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), 'utf8'))

/** How many checks the vectors hold; fewer would mean that a file or a case was lost. */
export interface Checks {
  readonly what: string
  readonly all: number
  /** Those of the set that lies with the project. */
  readonly own: number
}

/** One test that counts the checks, and one that says which could not run where the peers' vectors are not at hand. */
export function testChecks({ what, all, own }: Checks, found: () => number): void {
  const missing = arePeersAtHand() ? 0 : all - own
  test(`all ${all - missing} checks of ${what} were found in the vectors`, () => {
    expect(found()).toBe(all - missing)
  })
  if (missing === 0) return
  test(`peers' vectors are not at hand: ${missing} of ${all} checks of ${what} not run`, () => {
    console.info(
      `The peers' vectors do not lie beside the project: ${missing} of ${all} checks of ${what} were not run.`,
    )
    expect(missing).toBeGreaterThan(0)
  })
}

function testable(entries: Readonly<Record<string, unknown>> | undefined): PeerValue[] {
  return Object.entries(entries ?? {}).flatMap(([measure, entry]) => {
    const parsed = v.safeParse(value, entry)
    if (!parsed.success || !TESTABLE.includes(parsed.output.status)) return []
    return [{ measure, value: parsed.output.value, tolerance: parsed.output.tol }]
  })
}

/** Local segregation comes from one peer alone and is kept apart from the entries that have a status. */
function testableLocal(entries: Readonly<Record<string, unknown>> | undefined): PeerValue[] {
  const { ls_unit, tol } = v.parse(localByOnePeer, entries?.elbers_local)
  return [...testable(entries), { measure: 'ls_unit', value: ls_unit, tolerance: tol }]
}

const added = (columns: readonly (readonly number[])[]): readonly number[] =>
  (columns[0] ?? []).map((_, i) => columns.reduce((sum, column) => sum + (column[i] ?? Number.NaN), 0))

function featureCases(set: string): PeerCase[] {
  const input = v.parse(featureInputSchema, parse(`${set}.input.json`))
  const expected = v.parse(expectedSchema, parse(`${set}.expected.json`))
  const column = (group: string): readonly number[] =>
    Object.freeze(input.geojson.features.map(({ properties }) => v.parse(v.number(), properties[group])))
  const single = input.single_cases.map(({ group, others }): PeerCase => ({
    name: `${set}, ${group}`,
    scope: 'single',
    columns: [column(group), added(others.map(column))],
    expected: testable(expected.single[group]),
  }))
  const several = input.multi_cases.flatMap(({ name, groups }): PeerCase[] => {
    const columns = groups.map(column)
    return [
      { name: `${set}, ${name}, region`, scope: 'multi', columns, expected: testable(expected.multi[name]) },
      { name: `${set}, ${name}, units`, scope: 'local', columns, expected: testableLocal(expected.local[name]) },
    ]
  })
  return [...single, ...several]
}

function tableCases(set: string): PeerCase[] {
  const input = v.parse(tableInputSchema, parse(`${set}.input.json`))
  const expected = v.parse(expectedSchema, parse(`${set}.expected.json`))
  return Object.entries(input.table).flatMap(([year, { columns, rows }]) => {
    const [unit, group, count] = ['school', 'race', 'n'].map((name) => columns.indexOf(name))
    const units = new Map([...new Set(rows.map((row) => row[unit ?? -1]))].map((name, index) => [name, index]))
    const column = (name: string): readonly number[] => {
      const counts = new Array<number>(units.size).fill(0)
      for (const row of rows.filter((candidate) => candidate[group ?? -1] === name)) {
        counts[units.get(row[unit ?? -1]) ?? -1] = v.parse(v.number(), row[count ?? -1])
      }
      return Object.freeze(counts)
    }
    const { single, multi } = v.parse(aspatialSchema, expected.aspatial[year])
    const groups = input.groups
    return [
      ...Object.keys(single).map((name): PeerCase => ({
        name: `${set} ${year}, ${name}`,
        scope: 'single',
        columns: [column(name), added(groups.filter((other) => other !== name).map(column))],
        expected: testable(single[name]),
      })),
      { name: `${set} ${year}`, scope: 'multi', columns: groups.map(column), expected: testable(multi) },
    ]
  })
}

export const peerCases = (): PeerCase[] => [...FEATURE_SETS.flatMap(featureCases), ...TABLE_SETS.flatMap(tableCases)]

const numbers = v.object({ mean: v.number(), sd: v.number() })
const inferenceSchema = v.looseObject({
  'D:systematic': v.looseObject({ null: v.looseObject(numbers.entries) }),
  D_bias_corrected: v.looseObject({ runs: v.looseObject(numbers.entries) }),
  D_modified_CarringtonTroske: v.looseObject({ value_from_mean: v.number() }),
})

/** What a peer's random draws of D look like: never the same numbers as ours, but the same distribution. */
export function peerChance(set: string, group: string): v.InferOutput<typeof inferenceSchema> & { group: PeerCase } {
  const expected = v.parse(
    v.looseObject({ inference: v.record(v.string(), v.unknown()) }),
    parse(`${set}.expected.json`),
  )
  const peerCase = featureCases(set).find(({ name }) => name === `${set}, ${group}`)
  if (peerCase === undefined) throw new Error(`the vectors have no case ${group} in ${set}`)
  return { ...v.parse(inferenceSchema, expected.inference[`${set}|${group}`]), group: peerCase }
}
