const NODE_NEEDED = 24;

// Before anything else is loaded: older versions fail in the midst of some library.
if (Number.parseInt(process.versions.node, 10) < NODE_NEEDED) {
  process.stderr.write(`anverso: Node ${NODE_NEEDED} or newer · Node ${NODE_NEEDED} o posterior: npm run start:site\n`);
  process.exit(1);
}

const { startSite } = await import('./start-site.js');
await startSite();
