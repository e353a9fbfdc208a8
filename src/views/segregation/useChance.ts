import { useEffect, useState } from 'react'
import { drawChance, isDrawn } from '../../state/segregationChance.ts'
import { useAppState } from '../../state/hooks.ts'
import { selectChanceTasks } from '../../state/segregation.ts'

/** Has what chance gives drawn after the screen is there, one draw a turn; the component is drawn again after each. */
export function useChance(): void {
  const tasks = useAppState(selectChanceTasks)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const next = tasks.find((task) => !isDrawn(task))
    if (next === undefined) return undefined
    const timer = setTimeout(() => {
      drawChance(next)
      setTurn(turn + 1)
    })
    return () => clearTimeout(timer)
  }, [tasks, turn])
}
