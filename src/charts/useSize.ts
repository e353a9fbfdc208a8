import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** The whole pixels that fit in an element, followed as it changes; 0 by 0 until it is laid out. */
export function useSize<E extends Element = HTMLDivElement>(): [
  RefObject<E | null>,
  { width: number; height: number },
] {
  const element = useRef<E>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (target === null) return
    const measure = () => {
      const { width, height } = target.getBoundingClientRect()
      setSize((last) => {
        const next = { width: Math.floor(width), height: Math.floor(height) }
        return next.width === last.width && next.height === last.height ? last : next
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
