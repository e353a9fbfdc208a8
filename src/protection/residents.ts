/** How many live where, as far as that decides what may be shown. */
import type { FigureDelivery } from '../domain/delivery.ts'
import type { Figure, FigureColumn } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import type { ProtectionGround } from './protectionGround.ts'
import type { ProtectionRules } from './rules.ts'

export interface Residents {
  /** Residents by unit in the year nearest to the one asked for; null = not known. */
  readonly people: readonly (number | null)[]
  /** Units whose figures are left out: few live there, or nothing shows that enough do. */
  readonly isFew: readonly boolean[]
  readonly isUnknown: readonly boolean[]
  /** Units of `isFew` that somebody is known to live in: everybody may know that it is fewer than the limit. */
  readonly isBand: readonly boolean[]
  /** Whether the ends of shares are written as "at most" and "at least"; null = two sources disagree. */
  readonly isBounded: readonly (boolean | null)[]
}

/** The layer whose figures say how many live where. */
export const POPULATION = 'population'

/** How many live there is left out, but that it is fewer than the limit is not. */
const BAND = 'band'

/** Asks once a year, since a delivery may have many columns of one. */
export function residentsByYear(
  delivery: FigureDelivery,
  rules: ProtectionRules,
  ground: ProtectionGround,
  layers: ReadonlyMap<string, Layer>,
): (year: number) => Residents {
  const known = new Map<number, Residents>()
  return (year) => {
    const found = known.get(year) ?? residentsIn(year, delivery, { rules, ground, layers })
    known.set(year, found)
    return found
  }
}

interface Surroundings {
  readonly rules: ProtectionRules
  readonly ground: ProtectionGround
  readonly layers: ReadonlyMap<string, Layer>
}

function residentsIn(year: number, delivery: FigureDelivery, { rules, ground, layers }: Surroundings): Residents {
  const delivered = delivery.columns.map(({ column }) => column)
  const shownAlready = ground.columns.get(delivery.mapping.level) ?? []
  const units = ground.levels.get(delivery.mapping.level)?.units ?? []
  const ofDelivery = populationsBy(delivered, year)
  const ofGround = populationsBy(shownAlready, year)
  const all = populationsBy([...delivered, ...shownAlready], year)
  const proven = provenResidents(delivered, year, layers, units.length)
  const known = units.map((_, unit) => firstKnown(all, unit))
  const people = known.map((count) => (count === BAND ? null : count))
  const { fewestResidents } = rules.areas
  const isUnknown = known.map((count, unit) => count === null && (proven[unit] ?? 0) < fewestResidents)
  const isBand = known.map((count) => count === BAND || (count !== null && count > 0 && count < fewestResidents))
  const isBelow = (count: number | null): boolean => count === null || count < rules.shares.boundedBelow
  return {
    people,
    isUnknown: isUnknown.map((unknown, unit) => unknown && hasFigures(delivered, unit)),
    isBand,
    isFew: isBand.map((is, unit) => is || isUnknown[unit] === true),
    isBounded: people.map((count, unit) => {
      const others = [ofDelivery, ofGround].filter((some) => some.length > 0).map((some) => countAt(some[0], unit))
      return others.every((other) => isBelow(other) === isBelow(count)) ? isBelow(count) : null
    }),
  }
}

const hasFigures = (columns: readonly FigureColumn[], unit: number): boolean =>
  columns.some(({ figures }) => figures[unit]?.state === 'value')

/** Columns of the population, the nearest year first and the later of two as near, as the page takes them. */
function populationsBy(columns: readonly FigureColumn[], year: number): readonly FigureColumn[] {
  const distance = (column: FigureColumn): number => Math.abs(column.year - year) - column.year / 10_000
  return columns
    .filter(({ layer, sex }) => layer === POPULATION && sex === 'total')
    .toSorted((a, b) => distance(a) - distance(b))
}

const countOf = (figure: Figure | undefined): number | null => {
  if (figure?.state === 'value') return figure.value
  return figure?.state === 'noResidents' ? 0 : null
}

const countAt = (column: FigureColumn | undefined, unit: number): number | null => countOf(column?.figures[unit])

/** A count that is left out in the nearest year may be a small one: what an older year says does not make it larger. */
function firstKnown(columns: readonly FigureColumn[], unit: number): number | typeof BAND | null {
  for (const column of columns) {
    if (column.figures[unit]?.state === 'suppressed') return null
    if (column.figures[unit]?.state === 'fewResidents') return BAND
    const count = countAt(column, unit)
    if (count !== null) return count
  }
  return null
}

/** The most people that any count of the file puts in each unit: at least so many live there. */
function provenResidents(
  columns: readonly FigureColumn[],
  year: number,
  layers: ReadonlyMap<string, Layer>,
  units: number,
): readonly number[] {
  const counted = columns
    .filter((column) => column.year === year)
    .flatMap(({ layer, figures, base }): readonly (readonly (number | null)[])[] => {
      const about = layers.get(layer)
      if (about?.kind === 'count') return about.unit === 'persons' ? [figures.map(countOf)] : []
      return base === null || about === undefined || about.group === 'housing' ? [] : [base]
    })
  return Array.from({ length: units }, (_, unit) =>
    counted.reduce((most, column) => Math.max(most, column[unit] ?? 0), 0),
  )
}

/** What a figure that is left out is called. */
export const withheldAs = (isBand: boolean | undefined): 'fewResidents' | 'suppressed' =>
  isBand === true ? 'fewResidents' : 'suppressed'
