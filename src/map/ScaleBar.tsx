import styles from './map.module.css'

const LENGTHS_KM = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]
const MAX_PIXELS = 90

/** A line of a round length on the ground. */
export function ScaleBar({ metersPerPixel, label }: { metersPerPixel: number; label: (km: number) => string }) {
  const km = LENGTHS_KM.findLast((length) => (length * 1000) / metersPerPixel <= MAX_PIXELS) ?? 0.1
  const width = (km * 1000) / metersPerPixel
  return (
    <div className={styles.scaleBar} style={{ width }}>
      {label(km)}
    </div>
  )
}
