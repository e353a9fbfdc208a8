import type { CitiesFile } from '../../src/data/schema.ts'
import type { YearCells } from './officialCells.ts'
import { figureBy } from './officialColumns.ts'
import { noteCity } from './officialNotes.ts'
import type { LayerRule } from './officialThemes.ts'
import type { OfficialNote } from './officialTypes.ts'

type City = CitiesFile['cities'][number]

/** The tables that were read, with the layers that they become. */
export interface ReadTheme {
  readonly path: string
  readonly layers: readonly LayerRule[]
  readonly years: readonly YearCells[]
}

/**
 * A comparison city out of fetched figures, for the layers that the shipped city has. It is replaced as a whole or not at
 * all, since its columns share one order of areas, and only where every figure is there: it cannot say that one is not.
 *
 * @param vintage the set of boundaries that cities are compared on
 */
export function officialCity(
  shipped: City,
  kommun: string,
  vintage: string,
  themes: readonly ReadTheme[],
): { city: City | null; note: OfficialNote | null } {
  const units = unitsOf(kommun, vintage, themes)
  if (units.length === 0) return { city: null, note: null }
  const columns = themes.flatMap(({ path, layers, years }) =>
    years
      .filter((cells) => cells.vintage === vintage)
      .flatMap((cells) =>
        layers.flatMap((rule) => {
          const figures = units.map((unit) => figureBy(rule, { path, cells, sex: 'total' }, unit))
          const values = figures.flatMap((figure) => (figure.state === 'value' ? [figure.value] : []))
          const base = rule.kind === 'share' || rule.kind === 'ratio' ? rule.baseLayer : null
          return values.length === units.length ? [{ layer: rule.layer, year: cells.year, base, values }] : []
        }),
      ),
  )
  const wanted = [...new Set(shipped.columns.map(({ layer }) => layer))]
  const lacking = wanted.filter((layer) => !columns.some((column) => column.layer === layer))
  if (lacking.length > 0) return { city: null, note: noteCity(shipped.id, lacking) }
  const kept = columns.filter(({ layer }) => wanted.includes(layer))
  kept.sort((a, b) => wanted.indexOf(a.layer) - wanted.indexOf(b.layer) || a.year - b.year)
  return {
    city: {
      ...shipped,
      columns: kept.map(({ layer, year, base, values }) => ({ layer, year, base: baseIn(kept, base, year), values })),
    },
    note: null,
  }
}

const unitsOf = (kommun: string, vintage: string, themes: readonly ReadTheme[]): string[] => {
  const found = themes.flatMap(({ years }) =>
    years.filter((cells) => cells.vintage === vintage).flatMap(({ units }) => [...units]),
  )
  return [...new Set(found)].filter((unit) => unit.startsWith(kommun)).sort()
}

/** The base as the file writes it, of the nearest year that there is. */
function baseIn(
  columns: readonly { readonly layer: string; readonly year: number }[],
  base: string | null,
  year: number,
): string | null {
  if (base === null) return null
  const years = columns.filter(({ layer }) => layer === base).map((column) => column.year)
  years.sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
  const [nearest] = years
  return nearest === undefined ? null : `${base}:${nearest}:total`
}
