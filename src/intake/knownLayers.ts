import type { TableMapping } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { Layer } from '../domain/layers.ts'
import type { Language } from '../domain/text.ts'
import { nearestWord } from './nearestWord.ts'

/** As many as are read in a sentence. */
const MOST = 12

/** The finding with the layers that a column can be given as, the one that may be meant first; others as they are. */
export function withKnownLayers(finding: Finding, { columns }: TableMapping, layers: readonly Layer[]): Finding {
  const { found, code, place } = finding
  // A new layer that is not well described is not mended by the name of another.
  const isOwn = columns.some(({ column, describes }) => column === place.column && describes !== null)
  if (code !== 'layerUnknown' || found === null || isOwn) return finding
  const given = layers.filter(({ kind }) => kind === 'count' || kind === 'share' || kind === 'amount')
  const near = nearestWord(
    found,
    given.map(({ id }) => id),
  )
  const listed = given.toSorted((a, b) => Number(b.id === near) - Number(a.id === near)).slice(0, MOST)
  const words = (language: Language): string => listed.map(({ id, name }) => `${id} (${name[language]})`).join(', ')
  return { ...finding, details: { known: words('sv'), knownEn: words('en'), more: given.length - listed.length } }
}
