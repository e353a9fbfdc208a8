import type { Effort } from '../domain/interventions.ts'

const LONGEST = 60

/**
 * An id in plain letters from committee, year and title: `asn-2024-lasning-pa-lov`. The same row gives the same id, with
 * a number where it is taken; once the file is saved the id stands in it.
 */
export function madeId({ committees, period, title }: Effort, isTaken: (id: string) => boolean): string {
  const words = [committees[0] ?? '', period === null ? '' : String(period.from), title.sv].join(' ')
  const plain = slug(words) || 'insats'
  let id = plain
  for (let number = 2; isTaken(id); number += 1) id = `${plain}-${number}`
  return id
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
