import { defineConfig } from 'vite'
import { svelte } from '@sveltejs/vite-plugin-svelte'

// The build is committed under internal/serve/ui/dist, where package serve embeds it.
export default defineConfig({
  plugins: [svelte()],
  // `npm run dev` shows the page over a running `dateline serve`.
  server: { proxy: { '/v1': process.env.DATELINE ?? 'http://127.0.0.1:7878', '/article': process.env.DATELINE ?? 'http://127.0.0.1:7878' } },
  build: {
    outDir: '../internal/serve/ui/dist',
    emptyOutDir: true,
    target: ['chrome125', 'firefox127', 'safari18'],
    cssTarget: ['chrome125', 'firefox127', 'safari18'],
    assetsInlineLimit: 0, // a data: URL in a stylesheet would need a wider policy
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200, // maplibre-gl, loaded when the map is shown
  },
  worker: { format: 'es' },
})
