/** Looks at figures that their publisher has protected. They stand as they are given; what is unusual is said. */
import type { DeliveredColumn, FigureDelivery } from '../domain/delivery.ts'
import type { Layer } from '../domain/layers.ts'
import { cellColumn, CountCells } from './countCells.ts'
import { mappedOf } from './deliveredBases.ts'
import { recoverableCells } from './hiddenSystem.ts'
import { protectionFinding, type ProtectionFinding } from './protectionFinding.ts'
import type { ProtectionGround } from './protectionGround.ts'
import { relationsOf } from './relations.ts'
import { residentsByYear } from './residents.ts'
import type { ProtectionRules } from './rules.ts'

export function checkProtected(
  delivery: FigureDelivery,
  rules: ProtectionRules,
  ground: ProtectionGround,
  layers: ReadonlyMap<string, Layer>,
): readonly ProtectionFinding[] {
  return [
    ...smallAreas(delivery, rules, ground, layers),
    ...delivery.columns.flatMap((delivered) => smallBases(delivered, delivery, { rules, layers })),
    ...computableCounts(delivery, rules, ground, layers),
  ]
}

/** Areas where few live and that have more figures than the population and zeros. */
function smallAreas(
  delivery: FigureDelivery,
  rules: ProtectionRules,
  ground: ProtectionGround,
  layers: ReadonlyMap<string, Layer>,
): readonly ProtectionFinding[] {
  const residentsIn = residentsByYear(delivery, rules, ground, layers)
  const below = rules.areas.fewestResidents
  const small = new Set(
    delivery.columns.flatMap(({ column }) => {
      const { people } = residentsIn(column.year)
      return column.figures.flatMap((figure, unit) => {
        const count = people[unit] ?? null
        const isSmall = count !== null && count > 0 && count < below
        return isSmall && figure.state === 'value' && figure.value !== 0 ? [unit] : []
      })
    }),
  )
  return small.size === 0
    ? []
    : [protectionFinding('publishedSmallAreas', delivery.mapping, null, { areas: small.size, below })]
}

function smallBases(
  delivered: DeliveredColumn,
  delivery: FigureDelivery,
  { rules, layers }: { readonly rules: ProtectionRules; readonly layers: ReadonlyMap<string, Layer> },
): readonly ProtectionFinding[] {
  const { base, figures, layer } = delivered.column
  if (base === null) return []
  const below = layers.get(layer)?.kind === 'share' ? rules.shares.smallestBase : rules.amounts.smallestBase
  const cells = figures.filter((figure, unit) => {
    const count = base[unit] ?? null
    return figure.state === 'value' && count !== null && count < below
  }).length
  const heading = mappedOf(delivered, delivery)?.column ?? null
  return cells === 0 ? [] : [protectionFinding('publishedSmallBases', delivery.mapping, heading, { cells, below })]
}

/** Only where counts are left out do sums give any away: rounded and noisy ones do not add up. */
function computableCounts(
  delivery: FigureDelivery,
  { counts }: ProtectionRules,
  { levels }: ProtectionGround,
  layers: ReadonlyMap<string, Layer>,
): readonly ProtectionFinding[] {
  if (delivery.mapping.protection !== 'suppressed') return []
  const cells = new CountCells()
  const unitIds = levels.get(delivery.mapping.level)?.units.map(({ id }) => id) ?? []
  const columns = delivery.columns
    .filter(({ column }) => layers.get(column.layer)?.kind === 'count')
    .map(({ column, residual, partOf }) =>
      cellColumn(
        cells,
        column,
        { rest: residual, partOf },
        { unitIds, isFixed: true, isCityFixed: true, low: () => 0, high: () => Infinity },
      ),
    )
  const found = new Set(recoverableCells(cells, relationsOf(columns, cells, levels), counts.leastWidth).cells)
  return found.size === 0
    ? []
    : [protectionFinding('publishedComputable', delivery.mapping, null, { cells: found.size })]
}
