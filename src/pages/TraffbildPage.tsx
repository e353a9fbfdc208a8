import { useFrameTexts } from '../state/useAppState.ts'

export default function TraffbildPage() {
  const { frame } = useFrameTexts()
  return <h1 id="content-heading">{frame.views.traffbild}</h1>
}
