import { useId } from 'react'
import { paint, PatternDefs } from '../../charts/patterns.tsx'
import type { Fill } from '../../symbology/palettes.ts'

/** A sample of a fill, with its pattern. */
export function Swatch({ fill }: { fill: Fill }) {
  const id = useId()
  return (
    <svg width={22} height={14} viewBox="0 0 22 14" aria-hidden>
      {fill.pattern !== null && <PatternDefs idPrefix={id} only={[fill.pattern]} />}
      <rect x={0.5} y={0.5} width={21} height={13} fill={paint(fill, id)} stroke="var(--ink)" />
    </svg>
  )
}
