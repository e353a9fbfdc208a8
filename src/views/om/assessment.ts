/** When the site was last assessed for accessibility, and this statement last changed. Both are facts to keep true. */
export const ASSESSED_ON = '2026-11-22'
export const UPDATED_ON = '2026-11-22'

/** Whether an assessment needs to be done again: the agency asks for one a year. */
export function isOverdue(assessedOn: string, now: Date): boolean {
  const due = new Date(`${assessedOn}T12:00:00Z`)
  due.setUTCFullYear(due.getUTCFullYear() + 1)
  return now > due
}
