import { useAppState } from '../state/hooks.ts'
import { selectDivisionNotes } from '../state/segregationAsked.ts'
import { selectSegregationMap } from '../state/segregationMap.ts'
import { ChoiceNotes } from '../views/frame/ChoiceNotes.tsx'
import { SegregationView } from '../views/segregation/SegregationView.tsx'
import { MapOf } from './MapOf.tsx'

/** The view `segregation` with its map. */
export default function SegregationPage() {
  return (
    <>
      <ChoiceNotes notesOf={selectDivisionNotes} />
      <SegregationView map={<LocalMap />} />
    </>
  )
}

function LocalMap() {
  return <MapOf view={useAppState(selectSegregationMap)} />
}
