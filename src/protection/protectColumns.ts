/** Puts the protected figures of a delivery together: counts first, since shares and amounts rest on them. */
import type { DeliveredColumn, FigureDelivery } from '../domain/delivery.ts'
import { absent, isWithheld, valueOrNull, type Figure } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import { countsBehind } from './countsBehind.ts'
import { countedBook, mappedOf } from './deliveredBases.ts'
import { amountStep, protectedAmount } from './protectedAmount.ts'
import { protectedShare } from './protectedShare.ts'
import { protectCounts, type ProtectedCounts } from './protectCounts.ts'
import { protectionFinding, type ProtectionFinding } from './protectionFinding.ts'
import type { ProtectionGround } from './protectionGround.ts'
import { residentsByYear, withheldAs, type Residents } from './residents.ts'
import type { ProtectionRules } from './rules.ts'

export interface Step {
  readonly columns: readonly DeliveredColumn[]
  readonly findings: readonly ProtectionFinding[]
}

interface Context {
  readonly delivery: FigureDelivery
  readonly rules: ProtectionRules
  readonly layers: ReadonlyMap<string, Layer>
  readonly residentsIn: (year: number) => Residents
}

/** @returns null where something could be computed whatever is left out */
export function protectColumns(
  delivery: FigureDelivery,
  rules: ProtectionRules,
  ground: ProtectionGround,
  layers: ReadonlyMap<string, Layer>,
): Step | null {
  const residentsIn = residentsByYear(delivery, rules, ground, layers)
  const { counted, baseOf } = countedBook(delivery, layers)
  const counts = protectCounts(counted, { delivery, rules, ground, residentsIn })
  if (counts === null) return null
  const context: Context = { delivery, rules, layers, residentsIn }
  const byColumn = new Map(counted.flatMap((one) => (one.delivered === null ? [] : [[one.delivered, one] as const])))
  const parts = delivery.columns.map((delivered) => {
    const own = byColumn.get(delivered)
    const found = own === undefined ? undefined : counts.get(own)
    if (found !== undefined) return countColumn(delivered, found, context)
    const base = baseOf.get(delivered) ?? null
    if (base === null) return restingColumn(delivered, null, context)
    const isShare = layers.get(delivered.column.layer)?.kind === 'share'
    const behind = isShare ? countsBehind(delivered.column, base, counted, rules) : []
    const parts = behind.flatMap((one) => counts.get(one) ?? [])
    return restingColumn(delivered, { shown: counts.get(base), parts }, context)
  })
  return {
    columns: parts.map(({ column }) => withLimit(column, rules)),
    findings: [...areaFindings(context), ...parts.flatMap(({ findings }) => findings)],
  }
}

/** Says with the figures what having few residents means here. */
function withLimit(one: DeliveredColumn, { areas: { fewestResidents } }: ProtectionRules): DeliveredColumn {
  const hasFew = one.column.figures.some(({ state }) => state === 'fewResidents')
  return hasFew ? { ...one, column: { ...one.column, fewestResidents } } : one
}

interface Part {
  readonly column: DeliveredColumn
  readonly findings: readonly ProtectionFinding[]
}

/** Findings of a column, those with nothing to tell left out. */
function finder(delivered: DeliveredColumn, { delivery }: Context) {
  const heading = mappedOf(delivered, delivery)?.column ?? null
  const { year, sex } = delivered.column
  return (
    code: ProtectionFinding['code'],
    cells: number,
    details: ProtectionFinding['details'] = {},
  ): readonly ProtectionFinding[] =>
    cells === 0 ? [] : [protectionFinding(code, delivery.mapping, heading, { cells, year, sex, ...details })]
}

function countColumn(delivered: DeliveredColumn, counts: ProtectedCounts, context: Context): Part {
  const find = finder(delivered, context)
  const { isFew } = context.residentsIn(delivered.column.year)
  const few = delivered.column.figures.filter((figure, unit) => figure.state === 'value' && isFew[unit] === true).length
  const isCityHidden = delivered.column.city.state === 'value' && counts.city.state === 'suppressed'
  return {
    column: {
      ...delivered,
      column: { ...delivered.column, figures: counts.figures, city: counts.city },
      residual: counts.residual,
    },
    findings: [
      ...find('countsHidden', counts.small, { upTo: context.rules.counts.hiddenUpTo }),
      ...find('countsHiddenBeside', counts.beside - counts.small - few),
      ...find('cityHidden', isCityHidden ? 1 : 0),
    ],
  }
}

/** A share or an amount, with the count that it is taken of. */
function restingColumn(
  delivered: DeliveredColumn,
  base: { readonly shown: ProtectedCounts | undefined; readonly parts: readonly ProtectedCounts[] } | null,
  context: Context,
): Part {
  const { column, residual } = delivered
  const { isFew, isBand, isBounded } = context.residentsIn(column.year)
  const layer = context.layers.get(column.layer)
  const bases = column.figures.map((_, unit) => valueOrNull(base?.shown?.figures[unit]))
  const cityBase = valueOrNull(base?.shown?.city)
  const protect = (figure: Figure, of: number | null, isEnd: boolean | null): Figure => {
    if (figure.state !== 'value' || layer === undefined) return figure
    return layer.kind === 'share'
      ? protectedShare(figure.value, { group: layer.group, base: of, isBounded: isEnd }, context.rules)
      : protectedAmount(figure.value, { unit: layer.unit, base: of }, context.rules)
  }
  const isPartHidden = (figureOfPart: (part: ProtectedCounts) => Figure | undefined): boolean =>
    (base?.parts ?? []).some((part) => isWithheld(figureOfPart(part) ?? absent('missing')))
  const figures = column.figures.map((figure, unit) =>
    figure.state === 'value' && (isFew[unit] === true || isPartHidden((part) => part.figures[unit]))
      ? absent(withheldAs(isBand[unit]))
      : protect(figure, bases[unit] ?? null, isBounded[unit] ?? null),
  )
  // The file does not say how many without an area there are that the figure is taken of.
  const rest = residual === null ? null : protect(residual, null, false)
  const isCityHidden = column.city.state === 'value' && isPartHidden((part) => part.city)
  const city = isCityHidden ? absent('suppressed') : protect(column.city, cityBase, false)
  return {
    column: {
      ...delivered,
      column: { ...column, figures, city, base: base === null ? null : bases, cityBase },
      residual: rest,
    },
    findings: base === null ? baseFinding(delivered, context) : changes(delivered, [...figures, city], context),
  }
}

function baseFinding(delivered: DeliveredColumn, context: Context): readonly ProtectionFinding[] {
  const { figures, city } = delivered.column
  return finder(delivered, context)('baseNotGiven', [...figures, city].filter(({ state }) => state === 'value').length)
}

/** What became of the figures of a column, in numbers. */
function changes(delivered: DeliveredColumn, after: readonly Figure[], context: Context): readonly ProtectionFinding[] {
  const { column } = delivered
  const { isFew } = context.residentsIn(column.year)
  const layer = context.layers.get(column.layer)
  const before = [...column.figures, column.city]
  const count = (has: (from: number, to: Figure) => boolean): number =>
    before.filter((from, at) => {
      const to = after[at]
      return from.state === 'value' && to !== undefined && isFew[at] !== true && has(from.value, to)
    }).length
  const find = finder(delivered, context)
  const hidden = count((_, to) => to.state === 'suppressed')
  const rounded = count((from, to) => to.state === 'value' && to.value !== from)
  const left = after.filter(({ state }) => state === 'value').length
  const { shares, amounts } = context.rules
  if (layer?.kind !== 'share') {
    return [
      ...find('amountsHidden', hidden, { below: amounts.smallestBase, left }),
      ...find('amountsRounded', rounded, {
        to: layer === undefined ? 0 : (amountStep(layer.unit, context.rules) ?? 0),
      }),
    ]
  }
  const ends = [shares.boundedWithin - 0.001, 1 - shares.boundedWithin + 0.001].map(
    (end) => Math.round(end * 1000) / 1000,
  )
  const bounded = count((from, to) => to.state === 'value' && ends.includes(to.value) && from !== to.value)
  return [
    ...find('sharesHidden', hidden, { below: shares.smallestBase, left }),
    ...find('sharesBounded', bounded, { below: shares.boundedBelow }),
    ...find('sharesRounded', rounded - bounded),
  ]
}

/** How many areas all figures are left out of. */
function areaFindings({ delivery, residentsIn, rules }: Context): readonly ProtectionFinding[] {
  const below = rules.areas.fewestResidents
  const years = [...new Set(delivery.columns.map(({ column }) => column.year))].sort((a, b) => a - b)
  return years.flatMap((year) => {
    const { isFew, isUnknown } = residentsIn(year)
    const unknown = isUnknown.filter(Boolean).length
    const few = isFew.filter((is, unit) => is && isUnknown[unit] !== true && hasFigure(delivery, year, unit)).length
    const about = (areas: number, code: 'areasTooFew' | 'populationUnknown') =>
      areas === 0 ? [] : [protectionFinding(code, delivery.mapping, null, { areas, below, year })]
    return [...about(few, 'areasTooFew'), ...about(unknown, 'populationUnknown')]
  })
}

const hasFigure = ({ columns }: FigureDelivery, year: number, unit: number): boolean =>
  columns.some(({ column }) => column.year === year && column.figures[unit]?.state === 'value')
