import { MoneyBand } from '../../charts/MoneyBand.tsx'
import { selectBand } from '../../state/effortsBand.ts'
import { useAppState } from '../../state/hooks.ts'
import type { MoneyScale } from './moneyScale.ts'
import styles from './insatser.module.css'

/** Funds and applications on one scale; room is kept for them while they are fetched. */
export function MoneyPart({ width, scale }: { width: number; scale: MoneyScale }) {
  const band = useAppState(selectBand)
  return (
    <div className={styles.band}>
      {band !== undefined && width > 0 && (
        <MoneyBand
          width={width}
          max={band.max}
          rows={band.rows[scale.room]}
          ticks={band.ticks}
          labelWidth={scale.labelWidth}
          title={band.title}
          description={band.description}
        />
      )}
    </div>
  )
}
