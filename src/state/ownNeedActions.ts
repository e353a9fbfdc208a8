/** Opens and closes need as a file of the reader's own gives it. */
import type { OwnNeed } from './ownNeed.ts'
import { appStore } from './store.ts'

export function openOwnNeed(ownNeed: OwnNeed): void {
  appStore.setState({ ownNeed })
}

export function closeOwnNeed(): void {
  appStore.setState({ ownNeed: null })
}
