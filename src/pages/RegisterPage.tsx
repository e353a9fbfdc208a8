import { useAppState } from '../state/hooks.ts'
import { selectPlacingMap } from '../state/registerMap.ts'
import { toggleArea } from '../state/registerPlaces.ts'
import { RegisterView } from '../views/register/RegisterView.tsx'
import { MapOf } from './MapOf.tsx'

/** The view `register` with the map that efforts are placed on. */
export default function RegisterPage() {
  return <RegisterView map={<PlacingMap />} />
}

function PlacingMap() {
  return <MapOf view={useAppState(selectPlacingMap)} onChoose={toggleArea} />
}
