import type { Language } from '../domain/text.ts'
import { formatValue, type NumericUnit } from './format.ts'

/** More decimals than this are noise, whatever the data have. */
const MOST_DIGITS = 3

/** Class limits in the layer's unit, without the % sign, with the fewest decimals that write each of them exactly. */
export function formatLimits(limits: readonly number[], unit: NumericUnit, language: Language): readonly string[] {
  const scale = unit === 'percent' ? 100 : 1
  const isExact = (value: number, digits: number): boolean => {
    const shifted = value * scale * 10 ** digits
    return Math.abs(shifted - Math.round(shifted)) < 1e-6
  }
  const candidates = Array.from({ length: MOST_DIGITS }, (_, digits) => digits)
  const digits = candidates.find((count) => limits.every((limit) => isExact(limit, count))) ?? MOST_DIGITS
  return limits.map((limit) => formatValue(limit, unit, language, { digits, bare: true }))
}
