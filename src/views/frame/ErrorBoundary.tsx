import { Component, type ReactNode } from 'react'
import { useFrameTexts } from '../../state/useAppState.ts'

interface Props {
  readonly message: string
  readonly retry: string
  readonly children: ReactNode
}

/** How browsers and the build say that a piece of the page did not come, as happens after a new one was published. */
const NOT_FETCHED = /dynamically imported module|importing a module script|preload CSS/i

/** Keeps a part that breaks from taking the page with it. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state as { error: Error | null }
    if (error === null) return this.props.children
    return (
      <div role="alert">
        <p>{this.props.message}</p>
        <p>
          <code>{error.message}</code>
        </p>
        {NOT_FETCHED.test(error.message) ? (
          <ReloadPrompt />
        ) : (
          <button type="button" onClick={() => this.setState({ error: null })}>
            {this.props.retry}
          </button>
        )}
      </div>
    )
  }
}

/** A piece that did not come is not asked for again by the same page; a page that is loaded anew names the new ones. */
function ReloadPrompt() {
  const { frame } = useFrameTexts()
  return (
    <p>
      {frame.partNotFetched}{' '}
      <button type="button" onClick={() => location.reload()}>
        {frame.reload}
      </button>
    </p>
  )
}
