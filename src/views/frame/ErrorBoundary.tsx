import { Component, type ReactNode } from 'react'

interface Props {
  readonly message: string
  readonly retry: string
  readonly children: ReactNode
}

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
        <button type="button" onClick={() => this.setState({ error: null })}>
          {this.props.retry}
        </button>
      </div>
    )
  }
}
