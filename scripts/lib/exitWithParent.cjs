// Loaded into a server by --require: ends it when the process that started it is gone, even if that one was killed
// and could not clean up. Otherwise a crashed test run would leave servers behind.
const parent = Number(process.env.TANDEM_PARENT_PID);

if (parent > 0) {
  const timer = setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      endAll();
    }
  }, 1000);
  timer.unref();
}

function endAll() {
  if (process.platform !== 'win32') {
    try {
      process.kill(-process.pid, 'SIGKILL');
    } catch {
      // Not the leader of the group: the leader does this.
    }
  }
  process.exit(1);
}
