/** How long the door takes for the largest files that it lets in, and for made damage at its slowest. */
import { PLAIN_TABLE, type AreaMapping, type GivenFile, type TableMapping } from '../../src/domain/delivery.ts'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'
import type { IntakeGround } from '../../src/intake/intakeTypes.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import { randomSource } from '../../src/math/rng.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'

const SOURCE = { publisher: 'made', title: 'made', licence: 'CC0', url: null, referenceDate: '2025' }
const DAMAGES = 400
const SEED = 7
const SIDE = 0.001

/** Squares side by side, as many as there are areas. */
function ground(n: number): IntakeGround {
  const across = Math.ceil(Math.sqrt(n))
  const units = Array.from({ length: n }, (_, index): ArealUnit => {
    const id = String(10_000 + index)
    const [column, row] = [index % across, Math.floor(index / across)]
    const point = [13 + (column + 0.5) * SIDE, 55 + (row + 0.5) * SIDE] as const
    return { id, name: `Område ${id}`, point, areaHectares: 1, isInhabited: true, parents: {} }
  })
  return { levels: new Map([['deso', unitLevel('deso', 'made', units, [])]]), layers: [], columns: new Map() }
}

const named = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) })

function table(units: readonly ArealUnit[], columns: number): { file: GivenFile; mapping: TableMapping } {
  const headings = Array.from({ length: columns }, (_, index) => `Antal ${index}`)
  const rows = units.map(({ id }, at) =>
    [id, ...headings.map((_, index) => 100 + ((at * 7 + index * 13) % 900))].join(';'),
  )
  const text = { sv: 'antal', en: 'number' }
  return {
    file: named('tabell.csv', [['Kod', ...headings].join(';'), ...rows].join('\r\n')),
    mapping: {
      ...PLAIN_TABLE,
      file: 'tabell.csv',
      level: 'deso',
      vintage: 'made',
      unitColumn: 'Kod',
      columns: headings.map((heading, index) => ({
        column: heading,
        layer: `own-count-${index}`,
        describes: {
          name: text,
          group: 'people',
          kind: 'count',
          unit: 'persons',
          statistic: 'count',
          population: text,
          isSensitive: false,
        },
        year: 2025,
        sex: 'total',
        writtenAs: 'plain',
        base: null,
        partOf: null,
      })),
      protection: 'suppressed',
      source: SOURCE,
      confirmedBy: 'bench',
    },
  }
}

function areas(units: readonly ArealUnit[]): { file: GivenFile; mapping: AreaMapping } {
  const features = units.map(({ id, point: [lon, lat] }) => {
    const [w, s, e, n] = [lon - SIDE / 2, lat - SIDE / 2, lon + SIDE / 2, lat + SIDE / 2].map(sixDecimals)
    const coordinates = [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ]
    return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates } }
  })
  const mapping: AreaMapping = {
    kind: 'areas',
    file: 'omraden.geojson',
    level: 'deso',
    vintage: 'made',
    system: null,
    idProperty: null,
    nameProperty: null,
    withoutArea: [],
    generalised: null,
    source: SOURCE,
    confirmedBy: 'bench',
  }
  return { file: named('omraden.geojson', JSON.stringify({ type: 'FeatureCollection', features })), mapping }
}

const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6

/** Some bytes of a file changed, the same ones in every run. */
function damaged({ name, bytes }: GivenFile, uniform: () => number): GivenFile {
  const copy = bytes.slice(0, uniform() < 0.3 ? Math.ceil(uniform() * bytes.length) : bytes.length)
  for (let k = 0; k < 3; k += 1) copy[Math.floor(uniform() * copy.length)] = Math.floor(uniform() * 256)
  return { name, bytes: copy }
}

export interface IntakeTiming {
  readonly name: string
  readonly n: number
  readonly ms: number
  /** What came through, and what was said. */
  readonly accepted: number
  readonly findings: number
}

async function timedOpening(
  name: string,
  given: IntakeGround,
  file: GivenFile,
  mapping: TableMapping | AreaMapping,
): Promise<IntakeTiming> {
  const start = performance.now()
  const { tables, areas: found, findings } = await openFiles([file], [mapping], given, DEFAULT_RULES)
  const ms = Math.round((performance.now() - start) * 10) / 10
  const n = given.levels.get(mapping.level)?.units.length ?? 0
  return { name, n, ms, accepted: tables.length + found.length, findings: findings.length }
}

/** Whole files as large as a kommun's and the country's, then the slowest of many damaged ones. */
export async function intakeRuns(): Promise<IntakeTiming[]> {
  const runs: IntakeTiming[] = []
  for (const n of [209, 6160]) {
    const given = ground(n)
    const units = given.levels.get('deso')?.units ?? []
    const [counts, shapes] = [table(units, 12), areas(units)]
    runs.push(await timedOpening('intake: table of 12 columns', given, counts.file, counts.mapping))
    runs.push(await timedOpening('intake: areas', given, shapes.file, shapes.mapping))
  }
  return [...runs, await slowestDamage(209)]
}

async function slowestDamage(n: number): Promise<IntakeTiming> {
  const given = ground(n)
  const units = given.levels.get('deso')?.units ?? []
  const { uniform } = randomSource(SEED)
  const both = [table(units, 12), areas(units)]
  let slowest: IntakeTiming | null = null
  for (let k = 0; k < DAMAGES; k += 1) {
    const { file, mapping } = both[k % 2] ?? table(units, 1)
    const run = await timedOpening(`intake: slowest of ${DAMAGES} damaged`, given, damaged(file, uniform), mapping)
    if (slowest === null || run.ms > slowest.ms) slowest = run
  }
  return slowest ?? { name: 'intake: none', n, ms: 0, accepted: 0, findings: 0 }
}
