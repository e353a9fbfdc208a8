/** @throws {RangeError} when what should be a share of something does not lie between 0 and 1 */
export function assertShare(measure: string, name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${measure} requires a ${name} from 0 to 1, got ${String(value)}`)
  }
}
