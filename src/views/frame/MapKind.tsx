import type { LevelId } from '../../domain/units.ts'
import { OWN_MARKS } from '../../i18n/ownFileMarks.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectCatalog } from '../../state/selectors.ts'
import { selectBoundaryFile } from '../../state/ownMarks.ts'
import { Rich } from './Rich.tsx'

/** Which boundaries are drawn on a level: the reader's own, the publisher's, or none but a schematic map. */
export function MapKind({ level }: { level: LevelId }) {
  const { map: text } = useMessages()
  const language = useLanguage()
  const own = useAppState((state) => selectBoundaryFile(state, level))
  const isOfficial = useAppState(selectCatalog)?.levels.find(({ id }) => id === level)?.boundaries === 'official'
  if (own !== null) return <Rich text={OWN_MARKS[language].boundariesLine({ name: own })} />
  return <Rich text={isOfficial ? text.official : text.schematic} />
}
