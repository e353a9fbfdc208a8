import { MetodView } from '../views/metod/MetodView.tsx'

/** The view `metod`. */
export default function MetodPage() {
  return <MetodView />
}
