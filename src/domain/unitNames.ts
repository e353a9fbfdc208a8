/**
 * The letters of a name, whether they are capitals or not: offices write names of areas in capitals alone. Nothing else
 * is folded, å is not a. Names may meet so only where a mapping that somebody confirms says that names stand there, and
 * where one unit alone has those letters.
 */
export const uncased = (name: string): string => name.toLocaleLowerCase('sv')
