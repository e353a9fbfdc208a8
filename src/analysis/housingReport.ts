/** What the report of 2018 says of tenure, against the figures of today at every limit. */
import type { UnitId } from '../domain/units.ts'
import { mixedShareCurve, type ClosestThreshold } from '../measures/mixedShareCurve.ts'
import type { TenureHomes } from './housingHomes.ts'
import type { Districts } from './housingDistricts.ts'
import { closestSettable, housingMix, PERCENTS, residentsCurve } from './housingMix.ts'
import { districtRows } from './housingDistricts.ts'

/**
 * The three statements, as the memo STK-2018-1233 repeats them: every third resident lives in an area of varied tenure;
 * in Kirseberg 7 areas of 10 are varied; Rosengard, Hyllie and Limhamn-Bunkeflo are least varied. Its limit and its
 * areas are not known.
 */
export const REPORT = {
  residents: 1 / 3,
  most: { district: 'kirseberg', mixed: 7, units: 10 },
  least: ['rosengard', 'hyllie', 'limhamn-bunkeflo'],
} as const

/** "Every third" may be this far from a third: 30.8 to 35.8 per cent. */
const ABOUT = 0.025

/** One statement: the limit that comes closest, and the whole per cents at which it holds today. */
export interface StatementCheck {
  readonly closest: ClosestThreshold
  readonly holdsAt: readonly number[]
}

export interface ReportCheck {
  readonly residents: StatementCheck
  /** The share that comes closest is of these areas; all = those without homes too. */
  readonly most: StatementCheck & { readonly units: number; readonly allUnits: number }
  readonly leastHoldsAt: readonly number[]
  /** Whole per cents at which all three hold. */
  readonly allHoldAt: readonly number[]
  /** Per cents at which the first two, the ones with numbers, hold together. */
  readonly numbersHoldAt: readonly number[]
}

/** The three statements at every whole per cent that can be set. */
export function reportCheck(homes: TenureHomes, districts: Districts): ReportCheck {
  const district = districts.level.indexOf.get(REPORT.most.district) ?? -1
  const isInside = (unit: number) => districts.ofUnit[unit] === district
  const ones = Float64Array.from(homes.largest, (figure, unit) => (isInside(unit) && figure.state === 'value' ? 1 : 0))
  const mostCurve = mixedShareCurve(homes.shares, ones)
  const most = closestSettable(mostCurve, REPORT.most.mixed / REPORT.most.units)
  const at = PERCENTS.map((percent) => {
    const mix = housingMix(homes, percent / 100)
    const rows = districtRows(homes, mix.types, districts)
    const row = rows.find(({ id }) => id === REPORT.most.district)
    return {
      percent,
      residents: Math.abs(mix.mixed.shareOfPeople - REPORT.residents) <= ABOUT,
      most: row !== undefined && Math.abs(row.mixedUnits / row.units - most.share) < 1e-9,
      least: areLeast(rows),
    }
  })
  const where = (holds: (one: (typeof at)[number]) => boolean) => at.filter(holds).map(({ percent }) => percent)
  return {
    residents: {
      closest: closestSettable(residentsCurve(homes), REPORT.residents),
      holdsAt: where(({ residents }) => residents),
    },
    most: {
      closest: most,
      holdsAt: where((one) => one.most),
      units: ones.reduce((sum, one) => sum + one, 0),
      allUnits: districts.ofUnit.filter((of) => of === district).length,
    },
    leastHoldsAt: where(({ least }) => least),
    numbersHoldAt: where((one) => one.residents && one.most),
    allHoldAt: where((one) => one.residents && one.most && one.least),
  }
}

interface Ranked {
  readonly id: UnitId
  readonly share: number
}

/** Whether the three that the report names lie below every other; a tie with another does not count. */
function areLeast(rows: readonly Ranked[]): boolean {
  const named = new Set<UnitId>(REPORT.least)
  const shares = (isNamed: boolean) => rows.filter(({ id }) => named.has(id) === isNamed).map(({ share }) => share)
  const lowestOther = shares(false).reduce((least, share) => Math.min(least, share), Infinity)
  return shares(true).every((share) => share < lowestOther)
}

/** The least mixed of the larger areas: as many as the report names, and more when the last ones tie. */
export function leastMixed<R extends Ranked>(rows: readonly R[]): readonly R[] {
  const order = [...rows].sort((a, b) => a.share - b.share)
  const last = order[REPORT.least.length - 1]?.share ?? Number.NaN
  return order.filter(({ share }) => share <= last)
}

export const isNamedLeast = (id: UnitId): boolean => REPORT.least.some((known) => known === id)
