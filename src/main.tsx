import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { readAddress } from './state/actions.ts'
import { loadNeeded, retryFailed, type DataSource } from './state/loading.ts'
import { appStore } from './state/store.ts'
import './styles/global.css'

const source: DataSource = {
  fetch: (url, init) => fetch(url, init),
  baseUrl: new URL('./data/', document.baseURI).href,
}

readAddress()
window.addEventListener('popstate', readAddress)
appStore.subscribe((state, previous) => {
  if (state.query !== previous.query) void loadNeeded(source)
})
void loadNeeded(source)

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App onRetry={() => void retryFailed(source)} />
    </StrictMode>,
  )
}
