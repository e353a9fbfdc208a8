/** Places in a triangle whose corners are one form alone: left rental, right cooperative, top owner. */

/** Shares of the three forms, in the order rental, cooperative, owner. */
export type Shares = readonly [rental: number, cooperative: number, owner: number]

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Triangle {
  readonly left: Point
  readonly right: Point
  readonly top: Point
}

const HEIGHT_OF_SIDE = Math.sqrt(3) / 2

/** The largest triangle with equal sides in a box, in its middle. */
export function triangleIn(x: number, y: number, width: number, height: number): Triangle {
  const side = Math.min(width, height / HEIGHT_OF_SIDE)
  const middle = x + width / 2
  return {
    left: { x: middle - side / 2, y: y + side * HEIGHT_OF_SIDE },
    right: { x: middle + side / 2, y: y + side * HEIGHT_OF_SIDE },
    top: { x: middle, y },
  }
}

/** Where an area with these shares lies; shares that do not quite add up to 1 are read as if they did. */
export function placeIn({ left, right, top }: Triangle, [rental, cooperative, owner]: Shares): Point {
  const all = rental + cooperative + owner
  const mean = (a: number, b: number, c: number) => (rental * a + cooperative * b + owner * c) / all
  return { x: mean(left.x, right.x, top.x), y: mean(left.y, right.y, top.y) }
}

/** Ends of the line along which one form has a given share; the form's number as in Shares. */
export function shareLine(form: 0 | 1 | 2, share: number): readonly [Shares, Shares] {
  const at = (first: number, second: number): Shares => {
    if (form === 0) return [share, first, second]
    return form === 1 ? [second, share, first] : [first, second, share]
  }
  return [at(1 - share, 0), at(0, 1 - share)]
}

/** Corners of the region where no form has more than the threshold: six sides from one half on, three below it. */
export function mixedRegion(threshold: number): readonly Shares[] {
  const rest = 1 - threshold
  if (threshold < 0.5) {
    const third = 1 - 2 * threshold
    return [
      [threshold, threshold, third],
      [third, threshold, threshold],
      [threshold, third, threshold],
    ]
  }
  return [
    [threshold, rest, 0],
    [rest, threshold, 0],
    [0, threshold, rest],
    [0, rest, threshold],
    [rest, 0, threshold],
    [threshold, 0, rest],
  ]
}
