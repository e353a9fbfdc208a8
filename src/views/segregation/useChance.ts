import { useEffect, useSyncExternalStore } from 'react'
import { chanceDraws, drawChance, isDrawn, onChanceDrawn } from '../../state/segregationChance.ts'
import { useAppState } from '../../state/hooks.ts'
import { selectChanceTasks } from '../../state/segregation.ts'

/** Has what chance gives drawn after the screen is there, one draw a turn so that the page can answer in between. */
export function useChanceDrawing(): void {
  const tasks = useAppState(selectChanceTasks)
  useEffect(() => {
    let timer = 0
    const drawNext = () => {
      const next = tasks.find((task) => !isDrawn(task))
      if (next === undefined) return
      drawChance(next)
      timer = window.setTimeout(drawNext)
    }
    timer = window.setTimeout(drawNext)
    return () => window.clearTimeout(timer)
  }, [tasks])
}

/** For a component that shows something drawn: it is made anew when more is known. */
export const useChance = (): number => useSyncExternalStore(onChanceDrawn, chanceDraws)
