import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { CHUNK_GROUPS } from './scripts/chunkGroups.ts'
import { contentSecurityPolicy, moduleList, quietLogger } from './scripts/buildPlugins.ts'

export default defineConfig({
  // Relative, so that the built folder works under any path of any static host.
  base: './',
  customLogger: quietLogger(),
  plugins: [react(), contentSecurityPolicy(), moduleList()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    // Inlined fonts and pictures would need `data:` in more places of the policy.
    assetsInlineLimit: 0,
    // The map library is one piece of about 1 MB and the database for GeoPackage files one of 1.3 MB; each is loaded
    // only when it is asked for, and tests/build holds the sizes of all the others.
    chunkSizeWarningLimit: 1400,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            ...CHUNK_GROUPS,
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre|@mapbox)[\\/]/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/build/**', 'tests/e2e/**'] },
      },
      // Reads `dist`, so it runs after the build.
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
})
