/** Digits of a readable step, coarsest first: 500, 200, 100, 50, ... */
const LEADING_DIGITS = [5, 2, 1] as const
/** Beyond this many steps of ten below the largest number, doubles have no more digits to give. */
const DECADES = 16

/** `digits` times ten to the `exponent`, as the double nearest to the decimal number. */
const decimal = (digits: number, exponent: number): number =>
  exponent >= 0 ? digits * 10 ** exponent : digits / 10 ** -exponent

/** Rounding a small negative number gives -0, which no one should read. */
const unsignedZero = (value: number): number => (value === 0 ? 0 : value)

/** A quotient so near to a whole number is that number: 0.143 / 0.001 comes out a little below 143. */
const SAME = 1e-9

/** How many whole steps a value reaches. */
function wholeSteps(value: number, step: number): number {
  const steps = value / step
  const nearest = Math.round(steps)
  return Math.abs(steps - nearest) <= SAME * Math.abs(steps) ? nearest : Math.floor(steps)
}

/** The multiple of step that lies in (low, high] nearest to the target, or undefined. */
function multipleWithin(leading: number, exponent: number, [low, high]: readonly [number, number], target: number) {
  const step = decimal(leading, exponent)
  const nearest = Math.round(target / step)
  for (const multiple of [nearest, wholeSteps(high, step), wholeSteps(low, step) + 1]) {
    const candidate = decimal(multiple * leading, exponent)
    if (candidate > low && candidate <= high) return unsignedZero(candidate)
  }
  return undefined
}

/**
 * The number with the coarsest step (5, 2 or 1 times a power of ten) in the half-open interval (low, high]. Any such
 * number parts the values up to low from those from high on, so a limit may be readable without moving a value.
 *
 * @param target the number to stay near where several are as readable
 */
export function mostReadableWithin(low: number, high: number, target: number): number {
  const largest = Math.max(Math.abs(low), Math.abs(high), high - low)
  const top = Math.ceil(Math.log10(largest))
  for (let exponent = top; exponent > top - DECADES; exponent -= 1) {
    for (const leading of LEADING_DIGITS) {
      const found = multipleWithin(leading, exponent, [low, high], target)
      if (found !== undefined) return found
    }
  }
  return unsignedZero(high)
}
