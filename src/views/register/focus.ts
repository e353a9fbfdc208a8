/** Where the focus goes when something has been opened, answered or taken away. */
import { fieldElementId, type FieldId } from './fieldIds.ts'

/** Brings a field into view with the focus in it. */
export function focusField(field: FieldId): void {
  // A field that is not there as the effort stands leads to the top of the form.
  focusElement(
    document.getElementById(fieldElementId(field)) === null ? fieldElementId('title') : fieldElementId(field),
  )
}

/** Brings an element into the middle of the view with the focus in it. */
export function focusElement(id: string): void {
  const element = document.getElementById(id)
  element?.scrollIntoView({ block: 'center' })
  element?.focus()
}

/** The heading of all checks, which is there when no effort is open. */
export const focusChecks = (): void => focusOn('checks-heading')

/** The heading of the list. */
export const focusList = (): void => focusOn('effort-list')

function focusOn(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus()
}

/** Once what was changed stands on the screen, and whatever takes the focus when it is opened has had it. */
export function afterDrawing(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
