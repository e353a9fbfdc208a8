import { useEffect, useRef } from 'react'

/** Puts the focus on the name of an effort that the reader has opened; not on one that the page came with. */
export function useFocusOnOpened(effortId: string | null): void {
  const last = useRef(effortId)
  useEffect(() => {
    if (last.current === effortId) return
    last.current = effortId
    if (effortId !== null) document.getElementById('effort-heading')?.focus()
  }, [effortId])
}
