import type { MouseEvent, ReactNode } from 'react'
import type { Query } from '../../analysis/query.ts'
import { changeQuery } from '../../state/actions.ts'
import { formatQuery } from '../../state/url.ts'
import { useAppState } from '../../state/useAppState.ts'

interface QueryLinkProps {
  readonly to: Partial<Query>
  readonly children: ReactNode
  readonly className?: string | undefined
  /** It leads to what is shown already. */
  readonly isCurrent?: boolean
  /** What is done besides, once the step is taken. */
  readonly onFollow?: () => void
}

/** A link to another query: an address that can be opened in a tab of its own, and a step within the page otherwise. */
export function QueryLink({ to, children, className, isCurrent, onFollow }: QueryLinkProps) {
  const query = useAppState((state) => state.query)
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    changeQuery(to)
    onFollow?.()
  }
  return (
    <a
      href={formatQuery({ ...query, ...to }) || '?'}
      onClick={follow}
      className={className}
      aria-current={isCurrent === true || undefined}
    >
      {children}
    </a>
  )
}
