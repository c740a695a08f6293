// Loaded in every long-running part: ends it when whoever started it is gone, even by kill -9.
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 2000).unref()
  process.kill(process.pid, 'SIGTERM')
})
process.channel?.unref()
