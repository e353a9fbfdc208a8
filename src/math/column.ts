/** One number per areal unit, in unit order: a plain, frozen or typed array. It is never written to. */
export type Column = ArrayLike<number>

/** The value at an index; NaN outside the column, so that a wrong index shows in the result. */
export const at = (values: Column, index: number): number => values[index] ?? Number.NaN
