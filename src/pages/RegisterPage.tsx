import { useFrameTexts } from '../state/useAppState.ts'

export default function RegisterPage() {
  const { frame } = useFrameTexts()
  return <h1 id="content-heading">{frame.views.register}</h1>
}
