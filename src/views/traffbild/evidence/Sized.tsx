import type { ReactNode } from 'react'
import { useSize } from '../../../charts/useSize.ts'

/** A drawing that is laid out in pixels, with its room kept until its width is known. */
export function Sized({
  room,
  most,
  children,
}: {
  room: number
  most?: number
  children: (width: number) => ReactNode
}) {
  const [box, { width }] = useSize()
  return (
    <div ref={box} style={width === 0 ? { minHeight: room } : undefined}>
      {width > 0 && children(most === undefined ? width : Math.min(width, most))}
    </div>
  )
}
