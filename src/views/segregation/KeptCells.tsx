import { RangeRow } from '../../charts/RangeRow.tsx'
import type { LevelInfo } from '../../domain/dataset.ts'
import { useLanguage } from '../../state/hooks.ts'
import { areasOf, keptShare, type ScaleRow } from '../../state/segregationScales.ts'
import { formatValue } from '../../symbology/format.ts'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { useTexts } from './useTexts.ts'
import tables from './tables.module.css'

const STRIP = { wide: 84, narrow: 48 } as const
const ROW = 22

/** What is left of the smallest areas' division, as a length from 0 and in per cent; all of it on those areas. */
export function KeptCells({ scale, rows }: { scale: ScaleRow; rows: readonly ScaleRow[] }) {
  const text = useTexts()
  const { merging, isSmallest } = scale
  if (isSmallest) return <Kept scale={scale} share={1} />
  if (merging === null) return <td colSpan={2} />
  if (merging.shareKept === null) {
    return (
      <td colSpan={2} className={tables.missing}>
        {text.keptNone}
      </td>
    )
  }
  const from = rows.find(({ row }) => row.level.id === merging.from)?.row.level
  return <Kept scale={scale} share={merging.shareKept} from={from} />
}

interface KeptProps {
  readonly scale: ScaleRow
  readonly share: number
  readonly from?: LevelInfo | undefined
}

function Kept({ scale: { row, merging, isSmallest }, share, from }: KeptProps) {
  const text = useTexts()
  const language = useLanguage()
  const isNarrow = useIsNarrow(false)
  const said = keptShare(merging, language)
  const description =
    said === null || from === undefined ? '' : text.keptOf({ share: said, from: areasOf(from, language) })
  return (
    <>
      <td aria-hidden className={tables.strip}>
        <RangeRow
          width={isNarrow ? STRIP.narrow : STRIP.wide}
          height={ROW}
          max={1}
          value={share}
          interval={null}
          isSubject={isSmallest}
          title={row.level.name[language]}
          description={description}
        />
      </td>
      <td className={tables.number}>
        {formatValue(share, 'percent', language, { digits: 0, bare: true })}
        {description !== '' && <span className="visually-hidden"> ({description})</span>}
      </td>
    </>
  )
}
