import { useAppState } from '../state/hooks.ts'
import { selectHousingNotes } from '../state/housingAsked.ts'
import { selectHousingMap } from '../state/housingMap.ts'
import { ChoiceNotes } from '../views/frame/ChoiceNotes.tsx'
import { BoendeView } from '../views/boende/BoendeView.tsx'
import { MapOf } from './MapOf.tsx'

/** The view `boende` with its map. */
export default function BoendePage() {
  return (
    <>
      <ChoiceNotes notesOf={selectHousingNotes} />
      <BoendeView map={<TypeMap />} />
    </>
  )
}

function TypeMap() {
  return <MapOf view={useAppState(selectHousingMap)} />
}
