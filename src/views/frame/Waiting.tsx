import { failuresOf } from '../../state/loading.ts'
import { useAppState, useFrameTexts } from '../../state/useAppState.ts'

/** Stands where an answer will be: that it is on its way, or that it could not be fetched. Never waits for ever. */
export function Waiting() {
  const { frame } = useFrameTexts()
  const hasFailed = useAppState(({ data }) => failuresOf(data).length > 0)
  return hasFailed ? frame.unavailable : frame.loading
}
