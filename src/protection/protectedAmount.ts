import { absent, figureOf, type Figure } from '../domain/figures.ts'
import type { LayerUnit } from '../domain/layers.ts'
import type { ProtectionRules } from './rules.ts'

/** A mean or median as it may be shown: left out where it is of few, and rounded. */
export function protectedAmount(
  amount: number,
  { unit, base }: { readonly unit: LayerUnit; readonly base: number | null },
  rules: ProtectionRules,
): Figure {
  if (base === null || base < rules.amounts.smallestBase) return absent('suppressed')
  return figureOf(roundedTo(amount, amountStep(unit, rules)))
}

/** Null = amounts in that unit are not sums of money. */
export function amountStep(unit: LayerUnit, { amounts }: ProtectionRules): number | null {
  if (unit === 'tkr') return amounts.roundedToTkr
  return unit === 'pbb' ? amounts.roundedToPbb : null
}

/** Decimals enough for any step, few enough to leave out what binary fractions add. */
const DECIMALS = 6

function roundedTo(amount: number, step: number | null): number {
  if (step === null) return amount
  const scale = 10 ** DECIMALS
  return Math.round(Math.round(amount / step) * step * scale) / scale
}
