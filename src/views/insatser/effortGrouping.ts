/** How the table of efforts is laid out; it stands in the address where a column to sort by otherwise stands. */
export const GROUPINGS = ['plain', 'byArea', 'byCommittee'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Reads the address's word for an order; a column is an order of single rows. */
export const readGrouping = (word: string): Grouping => GROUPINGS.find((grouping) => grouping === word) ?? 'plain'
