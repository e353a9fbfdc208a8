/**
 * Runtime schemas of the files in `public/data`. The build validates what it writes with them and the app validates
 * what it fetches; the types are inferred, so that neither can drift from the other.
 */
import * as v from 'valibot'
import { PROTECTIONS } from '../domain/delivery.ts'
import { layerSchema } from './layerSchema.ts'
import { count, level, localText, version } from './schemaParts.ts'

const sex = v.picklist(['total', 'women', 'men'])

export const manifestSchema = v.strictObject({
  schemaVersion: version,
  /** First 12 hex digits of a hash over all files: names this data set in exports and links. */
  datasetVersion: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  files: v.array(
    v.strictObject({
      /**
       * `catalog`, `units`, `figures.<level>`, `map.delomrade`, `map.deso`, `interventions`, `cities`, `geojson.<level>`,
       * and `example.*`: the made register that one can try everything with.
       */
      id: v.string(),
      path: v.string(),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      bytes: count,
      rows: count,
      referenceDates: v.array(v.string()),
      builtFrom: v.array(v.strictObject({ path: v.string(), sha256: v.string() })),
    }),
  ),
})

export const catalogSchema = v.strictObject({
  schemaVersion: version,
  levels: v.array(
    v.strictObject({
      id: level,
      name: localText,
      plural: localText,
      /** One sentence: who draws these areas and what they are for. */
      description: localText,
      vintage: v.string(),
      units: count,
      /** `schematic` = drawn by the build from areas and centroids; `official` = the publisher's boundaries. */
      boundaries: v.picklist(['schematic', 'official']),
      /** The TopoJSON file whose object of this name has the level's areas. */
      map: v.picklist(['map.delomrade', 'map.deso']),
    }),
  ),
  sources: v.array(
    v.strictObject({
      id: v.string(),
      publisher: v.string(),
      title: localText,
      licence: v.string(),
      url: v.nullable(v.string()),
      line: localText,
    }),
  ),
  layers: v.array(layerSchema),
  availability: v.array(
    v.strictObject({
      layer: v.string(),
      level,
      /** Sexes year by year: a layer may be split by sex in some years only. */
      years: v.array(v.strictObject({ year: v.number(), sexes: v.array(sex) })),
    }),
  ),
  /** Names that people search by and that are not the name of exactly one unit. */
  aliases: v.array(
    v.strictObject({
      name: v.string(),
      level,
      /** All units that the name may mean; more than one = the reader is asked. */
      unitIds: v.array(v.string()),
    }),
  ),
})

const unitColumns = v.strictObject({
  id: level,
  vintage: v.string(),
  unitIds: v.array(v.string()),
  names: v.array(v.string()),
  lon: v.array(v.number()),
  lat: v.array(v.number()),
  areaHectares: v.array(v.number()),
  /** 1 = residents, 0 = none, in unit order. */
  inhabited: v.array(v.picklist([0, 1])),
  /** Per larger level: the id of the unit that holds each unit. */
  parents: v.record(v.string(), v.array(v.string())),
  /** [index a, index b, shared boundary in metres]; null = those of its parts added up. */
  neighbours: v.nullable(v.array(v.tuple([count, count, v.number()]))),
})

export const unitsSchema = v.strictObject({
  schemaVersion: version,
  levels: v.array(unitColumns),
  /** How DeSO are spread over delområden: [index of the DeSO, index of the delområde, share of the DeSO's people]. */
  desoToDelomrade: v.array(v.tuple([count, count, v.number()])),
})

/** One letter a unit: v value, s suppressed, m missing, n no residents, f few residents, a not applicable, p not published. */
export const STATUS_LETTERS = {
  v: 'value',
  s: 'suppressed',
  m: 'missing',
  n: 'noResidents',
  f: 'fewResidents',
  a: 'notApplicable',
  p: 'notPublished',
} as const

/** The letter of a single figure that is absent. */
const absence = v.picklist(['s', 'm', 'n', 'f', 'a', 'p'])

export const figuresSchema = v.strictObject({
  schemaVersion: version,
  level,
  unitIds: v.array(v.string()),
  /**
   * Share of each unit's estimated residents who live in DeSO that lie to at least 80 % inside it; null where the
   * figures are not estimates or nobody lives there.
   */
  quality: v.nullable(v.array(v.nullable(v.number()))),
  columns: v.array(
    v.strictObject({
      layer: v.string(),
      year: v.number(),
      sex,
      basis: v.picklist(['published', 'summed', 'summedDelomraden', 'estimate']),
      referenceDate: v.string(),
      vintage: v.string(),
      /** What the shares are taken of: `layer:year:sex` of a count column in this file, or null where not known. */
      base: v.nullable(v.string()),
      values: v.array(v.nullable(v.number())),
      /** One letter a unit (STATUS_LETTERS); null = all are values. */
      status: v.nullable(v.string()),
      /** The letter f stands for from 1 to fewer than so many residents; left out = it does not occur. */
      fewestResidents: v.optional(count),
      city: v.nullable(v.number()),
      /** Why the city has no value, where that is known; otherwise it is missing. */
      cityStatus: v.optional(absence),
      /** The figure of those who belong to no area, or the letter of why there is none; left out = no such row. */
      residual: v.optional(v.union([v.number(), absence])),
      /** The source of the catalogue that these figures come from, where it is another than the layer's. */
      source: v.optional(v.string()),
      /**
       * How their publisher protects these figures, where that is said: sums of changed counts need not agree. `none` =
       * nobody had; they are protected by the limits of `protection.json`.
       */
      protection: v.optional(v.picklist(PROTECTIONS)),
    }),
  ),
})

/** Counts per DeSO of the comparison cities: only what the indices need. */
export const citiesSchema = v.strictObject({
  schemaVersion: version,
  cities: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      level,
      columns: v.array(
        v.strictObject({
          layer: v.string(),
          year: v.number(),
          base: v.nullable(v.string()),
          values: v.array(v.number()),
        }),
      ),
    }),
  ),
})

/** Only the frame is checked here; topojson-client reads the rest and the join checks the ids. */
export const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.record(
    v.string(),
    v.looseObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(v.looseObject({ type: v.string(), id: v.optional(v.string()) })),
    }),
  ),
})

export type Manifest = v.InferOutput<typeof manifestSchema>
export type CatalogFile = v.InferOutput<typeof catalogSchema>
export type UnitsFile = v.InferOutput<typeof unitsSchema>
export type FiguresFile = v.InferOutput<typeof figuresSchema>
export type CitiesFile = v.InferOutput<typeof citiesSchema>
