import { useEffect, useSyncExternalStore } from 'react'
import { useAppState } from '../../state/hooks.ts'
import { selectViewChanceTasks } from '../../state/segregationYears.ts'
import { drawing } from '../../state/segregationDrawing.ts'

/** Has what chance gives drawn after the screen is there; another question, or leaving the view, gives the rest up. */
export function useChanceDrawing(): void {
  const tasks = useAppState(selectViewChanceTasks)
  useEffect(() => void drawing.want(tasks), [tasks])
  useEffect(() => () => void drawing.want([]), [])
}

/** For a component that shows something drawn: it is made anew when more is known. */
export const useChance = (): number => useSyncExternalStore(drawing.onChange, drawing.turn)
