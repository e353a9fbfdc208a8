/** Days as the register keeps them, `2023-06-07`, and as spreadsheets do: a Date at midnight UTC. */

/** The day at midnight UTC; null where the text is no day of the calendar. */
export function dayOf(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && writtenDay(day) === text ? day : null
}

export const writtenDay = (day: Date): string => day.toISOString().slice(0, 10)
