import { useEffect, useState } from 'react'
import { useAppState } from '../../state/useAppState.ts'

const QUIET_MS = 300

/** Says the last sentence once things have been quiet for a moment, so that quick steps are not all read out. */
export function LiveRegion() {
  const announcement = useAppState((state) => state.announcement)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(announcement.text), QUIET_MS)
    return () => clearTimeout(timer)
  }, [announcement])
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {said}
    </div>
  )
}
