import { OmView } from '../views/om/OmView.tsx'

/** The view `om`. */
export default function OmPage() {
  return <OmView />
}
