/** A count with its noun, "1 effort" and "2 efforts". @param count as it is written */
export const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`
