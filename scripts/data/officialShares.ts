import type { DeliveredColumn, FigureDelivery } from '../../src/domain/delivery.ts'
import { absent, figureOf, valueOrNull, type Figure } from '../../src/domain/figures.ts'
import { countsBehindRounded } from '../../src/protection/countsBehind.ts'
import { countedBook, type Counted, type LayerFacts } from '../../src/protection/deliveredBases.ts'
import { protectedShare } from '../../src/protection/protectedShare.ts'
import type { ProtectionRules } from '../../src/protection/rules.ts'
import { shareOfParts, type SharePart } from './officialParts.ts'
import { DECIMALS, rounded } from './rounding.ts'

/** How the shares of larger areas are made of a delivered column of shares, or why they are not. */
export type ShareMaking =
  | { readonly why: 'noBase' | 'protectedHere' }
  | { readonly figureOf: (units: readonly number[]) => { readonly share: Figure; readonly base: Figure } }

export interface ShareGround {
  readonly delivery: FigureDelivery
  readonly layers: ReadonlyMap<string, LayerFacts>
  readonly rules: ProtectionRules
}

/**
 * Shares of larger areas are counts over counts: the counts of the same file that the shares are of, or else the shares
 * times what they are taken of, which is right to within the rounding that the publisher has written them with. Shares
 * that were protected here are rounded too coarsely, or bounded, and stand for no count.
 */
export function shareMaking(delivered: DeliveredColumn, ground: ShareGround): ShareMaking {
  const { figures, base } = delivered.column
  if (base === null || base.every((count) => count === null)) return { why: 'noBase' }
  const counts = countsOf(delivered, ground)
  const isOurs = delivered.protection === 'none'
  if (counts === null && isOurs) return { why: 'protectedHere' }
  const decimals = counts === null ? decimalsOf(figures) : DECIMALS.share
  const parts = figures.map((share, unit): SharePart => {
    const of = base[unit] ?? null
    const weighted = share.state === 'value' && of !== null ? figureOf(share.value * of) : absent('missing')
    return {
      share,
      count: counts === null ? weighted : (counts[unit] ?? absent('missing')),
      base: of === null ? absent('missing') : figureOf(of),
    }
  })
  const written = (share: Figure, of: Figure): Figure => {
    if (share.state !== 'value') return share
    return isOurs ? writtenHere(share.value, of, delivered, ground) : figureOf(rounded(share.value, decimals))
  }
  return {
    figureOf: (units) => {
      const made = shareOfParts(units.flatMap((unit) => parts[unit] ?? []))
      return { share: written(made.share, made.base), base: made.base }
    },
  }
}

/**
 * The counts that the shares are of, unit by unit; null = the file has none, or more than one. The mapping has to say
 * that they are a part of what the shares are taken of, and the shares that they are that part.
 */
function countsOf(share: DeliveredColumn, { delivery, layers, rules }: ShareGround): readonly Figure[] | null {
  const { counted, baseOf } = countedBook(delivery, layers)
  const base = baseOf.get(share) ?? null
  if (base === null) return null
  const parts = counted.filter(({ partOf }) => partOf === base.column.layer)
  const found = countsBehindRounded(share.column, base, parts, rules).filter((one) => !isRest(share, base, one))
  const [only] = found
  return only === undefined || found.length > 1 ? null : only.column.figures
}

/** Whether the counts are rather what the shares leave of their whole. */
function isRest({ column }: DeliveredColumn, base: Counted, { column: counts }: Counted): boolean {
  const away = column.figures.map((figure, unit) => {
    const [share, of] = [valueOrNull(figure), valueOrNull(base.column.figures[unit])]
    const count = valueOrNull(counts.figures[unit])
    if (share === null || of === null || count === null) return 0
    return Math.abs(share * of - count) - Math.abs((1 - share) * of - count)
  })
  return away.reduce((sum, one) => sum + one, 0) > 0
}

/** By the limits of this project, as the shares of the smaller areas were written. */
function writtenHere(share: number, of: Figure, delivered: DeliveredColumn, { layers, rules }: ShareGround): Figure {
  const group = layers.get(delivered.column.layer)?.group
  const base = valueOrNull(of)
  if (group === undefined || base === null) return absent('suppressed')
  // At least as many live there as the share is taken of; how many more is not known.
  const isBounded = base >= rules.shares.boundedBelow ? false : null
  return protectedShare(share, { group, base, isBounded }, rules)
}

/** How finely a column of shares is written, in decimals: at least in whole per cent. */
function decimalsOf(figures: readonly Figure[]): number {
  const values = figures.flatMap((figure) => valueOrNull(figure) ?? [])
  const isEnough = (decimals: number): boolean =>
    values.every((value) => Math.abs(rounded(value, decimals) - value) < 1e-9)
  return [2, 3, 4].find(isEnough) ?? DECIMALS.share
}
